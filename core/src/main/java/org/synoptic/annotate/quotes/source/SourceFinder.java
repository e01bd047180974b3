package org.synoptic.annotate.quotes.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.SupportVerbs;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Finds the words that name the source of a verb that is a cue. */
public final class SourceFinder {

  /** The most verbs upwards at which a subject is searched. A bound, not tuned. */
  private static final int MOST_STEPS = 6;

  private static final Set<String> SUBJECT = Set.of(Relations.NSUBJ);

  /** Relations of a verb that shares the subject of the verb above it. */
  private static final Set<String> SHARED =
      Set.of(
          Relations.CONJ,
          Relations.ADVCL,
          Relations.XCOMP,
          Relations.PCOMP,
          Relations.PREP,
          Relations.DEP,
          Relations.ACOMP);

  private static final Set<String> MEANS = Set.of("in", "with");
  private static final Set<String> CAUSES = QuoteWords.of("causes");

  private SourceFinder() {}

  /**
   * The source of the active verb {@code v}; if it has no subject, that of the verb above. Null if
   * there is none.
   */
  public static @Nullable Span ofVerb(QuoteTree tree, int v) {
    int at = v;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      int subject = subject(tree, at, at != v);
      if (subject >= 0) {
        return isExpletive(tree, subject) ? null : SourcePhrase.around(tree, subject, at);
      }
      if (tree.is(at, Relations.ACL) && !tree.tag(at).equals(Tags.VBN) && tree.head(at) >= 0) {
        int supportVerb = SupportVerbs.of(tree, tree.head(at));
        return supportVerb < 0 ? ofNoun(tree, at) : ofVerb(tree, supportVerb);
      }
      boolean gerund = tree.tag(at).equals(Tags.VBG);
      if (!SHARED.contains(tree.relation(at)) || (tree.child(at, Relations.MARK) >= 0 && !gerund)) {
        return null;
      }
      int object = causedObject(tree, at);
      if (object >= 0) {
        return SourcePhrase.around(tree, object, at);
      }
      at = governor(tree, at);
    }
    return null;
  }

  /** Whom the verb above makes do it: "the storm forced [the mayor] to say"; -1 if nobody. */
  private static int causedObject(QuoteTree tree, int at) {
    boolean caused =
        tree.is(at, Relations.XCOMP)
            && tree.isInfinitive(at)
            && CAUSES.contains(tree.lemma(tree.head(at)));
    int object = caused ? tree.child(tree.head(at), Relations.DOBJ) : -1;
    boolean person =
        object >= 0
            && (Tags.isProperNoun(tree.tag(object)) || PersonWords.contains(tree.lemma(object)));
    return person && object < at ? object : -1;
  }

  /**
   * The noun that the verb modifies: "the driver calling for help". Before an infinitive it is the
   * source only if it is a person: "the first senator to say", not "the decision to say".
   */
  private static @Nullable Span ofNoun(QuoteTree tree, int at) {
    int noun = tree.head(at);
    int speaking = speakingWith(tree, noun);
    if (speaking >= 0 && !tree.isInfinitive(at)) {
      return ofVerb(tree, speaking);
    }
    boolean acts =
        !tree.isInfinitive(at)
            || !tree.tag(noun).equals(Tags.NN)
            || PersonWords.contains(tree.lemma(noun));
    return acts ? SourcePhrase.around(tree, noun, at) : null;
  }

  /**
   * The verb whose subject uses the thing for his words: "she [spoke] in plain terms, saying …"; -1
   * if the noun is no such thing.
   */
  private static int speakingWith(QuoteTree tree, int noun) {
    int preposition = tree.head(noun);
    boolean means =
        tree.is(noun, Relations.POBJ)
            && MEANS.contains(tree.word(preposition))
            && !Tags.isProperNoun(tree.tag(noun))
            && !PersonWords.contains(tree.lemma(noun));
    int verb = means ? tree.head(preposition) : -1;
    return tree.isVerb(verb) && subject(tree, verb, false) >= 0 ? verb : -1;
  }

  /**
   * The verb above. From ", adding …" inside a reported clause, and from "and called …" after it in
   * the tense of the report, it is the verb that reports the clause.
   */
  private static int governor(QuoteTree tree, int at) {
    int head = tree.head(at);
    boolean setOff = tree.is(at, Relations.ADVCL) && tree.word(tree.left(at) - 1).equals(",");
    boolean reported = head >= 0 && tree.is(head, Relations.CCOMP) && tree.head(head) >= 0;
    boolean tense = reported && tree.tag(at).equals(tree.tag(tree.head(head)));
    boolean joined = tree.is(at, Relations.CONJ) && tense && at > head;
    return reported && (setOff || joined) ? tree.head(head) : head;
  }

  /**
   * The subject of the verb outside quotations; for a verb {@code above} also a passive subject; -1
   * if there is none.
   */
  private static int subject(QuoteTree tree, int v, boolean above) {
    int subject = -1;
    for (int child : tree.children(v)) {
      boolean outside = tree.isQuoted(v) || !tree.isQuoted(child);
      if (subject < 0 && SUBJECT.contains(tree.relation(child)) && outside) {
        subject = child;
      }
    }
    return subject < 0 && above ? tree.child(v, Relations.NSUBJPASS) : subject;
  }

  /** Whether the subject is an expletive "it" or "there". */
  private static boolean isExpletive(QuoteTree tree, int i) {
    return tree.tag(i).equals(Tags.EX) || tree.is(i, Relations.EXPL);
  }

  /** The agent of a passive ("by the court"), or null. */
  public static @Nullable Span agent(QuoteTree tree, int v) {
    for (int child : tree.children(v)) {
      boolean by =
          tree.is(child, Relations.AGENT)
              || (tree.is(child, Relations.PREP) && tree.word(child).equals("by"));
      int object = by ? tree.child(child, Relations.POBJ) : -1;
      if (object >= 0 && !tree.tag(object).equals(Tags.CD)) {
        return SourcePhrase.around(tree, object, v);
      }
    }
    return null;
  }
}
