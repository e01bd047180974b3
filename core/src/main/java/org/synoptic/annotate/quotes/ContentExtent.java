package org.synoptic.annotate.quotes;

import java.util.Set;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** How far a content reaches to the right, where the tree alone says too much or too little. */
final class ContentExtent {

  /** Conjunctions of a reason or condition. */
  private static final Set<String> REASONS = Set.of("because", "if", "unless");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> OWN =
      Set.of(
          Relations.CONJ,
          Relations.CC,
          Relations.PREP,
          Relations.ADVCL,
          Relations.NPADVMOD,
          Relations.ADVMOD,
          Relations.AGENT);

  private static final Set<String> PARTICIPLES =
      Set.of("adding", "citing", "noting", "referring", "pointing");

  private final QuoteTree tree;
  private final int verb;
  private final CueLexicon lexicon;

  ContentExtent(QuoteTree tree, int verb, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
  }

  /** The last word of a reported clause. */
  int clauseEnd(int clause) {
    int shared = sharedVerb(clause);
    if (shared > 0) {
      return shared;
    }
    int last = beforeNextCue(clause, lostTail(tree.right(clause)));
    last = beforeLastVoice(Math.max(verb, tree.left(clause)), last);
    last = withoutTail(Math.max(verb, tree.left(clause)), last);
    return tree.is(verb, Relations.RELCL) ? insideRelative(clause, last) : last;
  }

  /** "Police said two men had left, the agency reports.": the last words are the agency's tag. */
  private int beforeLastVoice(int first, int last) {
    for (int i = last; i > first && i > last - 3; i--) {
      boolean finite = Tags.TENSED.contains(tree.tag(i));
      int subject = finite && says(i) && !tree.isQuoted(i) ? tree.child(i, Relations.NSUBJ) : -1;
      boolean apart =
          subject > first && subject < i && tree.word(tree.left(subject) - 1).equals(",");
      if (apart && tree.child(i, Set.of(Relations.DOBJ, Relations.PREP, Relations.OPRD)) < 0) {
        return tree.left(subject) - 2;
      }
    }
    return last;
  }

  /** A closing ", who …", ", while …" or ", leaving …" is taken for the outlet's own. */
  private int withoutTail(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (tree.word(i).equals(",") && !tree.isQuoted(i) && outlets(i + 1, last)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean outlets(int from, int last) {
    int head = -1;
    for (int i = from; i <= last; i++) {
      head = tree.left(i) == from && tree.right(i) >= last ? i : head;
    }
    if (head < 0) {
      return false;
    }
    boolean gerund = tree.is(head, Relations.ADVCL) && tree.tag(from).equals(Tags.VBG);
    return gerund
        || comment(head)
        || tree.word(from).equals("compared")
        || tree.is(head, Relations.RELCL)
        || tree.word(from).equals("while");
  }

  /** ", a plan that she has changed since": the outlet's word on what it reports. */
  private boolean comment(int i) {
    return tree.is(i, Relations.APPOS) && ARTICLES.contains(tree.word(tree.left(i)));
  }

  /** "…, citing two officials": a participle of saying after a comma is the speaker's next act. */
  private int beforeNextCue(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean aside = tree.word(i).equals(",") && PARTICIPLES.contains(tree.word(i + 1));
      if (aside && !tree.isQuoted(i) && tree.is(i + 1, Relations.ADVCL)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * ", who said the vote was lost, chairs …": the comma that ends the relative clause ends it all.
   */
  private int insideRelative(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean finite = Tags.FINITE.contains(tree.tag(i + 1));
      if (tree.word(i).equals(",") && finite && tree.child(i + 1, Relations.NSUBJ) < 0) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * "X says he agreed and says he will stay": a coordinated verb in the tense of the cue rather
   * than of the clause belongs to the cue; the clause ends before it.
   */
  private int sharedVerb(int clause) {
    String tense = tree.tag(verb);
    if (!Set.of(Tags.VBD, Tags.VBZ).contains(tense)) {
      return -1;
    }
    boolean parted = !tree.tag(clause).equals(tense);
    for (int child : tree.children(clause)) {
      boolean joined =
          child > clause
              && tree.is(child, Relations.CONJ)
              && tree.tag(child).equals(tense)
              && tree.tag(tree.left(child) - 1).equals(Tags.CC);
      boolean shared =
          tree.child(child, Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.AUX)) < 0;
      if (joined && (shared ? parted || says(child) : speaks(child))) {
        return tree.left(child) - 2;
      }
    }
    return -1;
  }

  /**
   * The last word before ", and said …" and "and calling …" that the parse took into what the verb
   * reports, though they are in the form of the verb itself.
   */
  int beforeNextVerb(int first, int last) {
    String tag = tree.tag(verb);
    for (int i = first + 1; i < last && !tag.equals(Tags.VB); i++) {
      boolean joined = tree.tag(i).equals(Tags.CC) && !tree.isQuoted(i);
      int next = joined ? afterAdverb(i + 1) : -1;
      if (joined
          && tree.tag(next).equals(tag)
          && tree.is(next, Relations.CONJ)
          && tree.child(next, Relations.SUBJECTS) < 0
          && says(next)
          && !report(tree.head(next), first)) {
        return tree.word(i - 1).equals(",") ? i - 2 : i - 1;
      }
    }
    return last;
  }

  private int afterAdverb(int i) {
    return tree.tag(i).equals(Tags.RB) ? i + 1 : i;
  }

  /**
   * Whether the word is a verb inside the content that another of the same form can be joined to.
   */
  private boolean report(int above, int first) {
    return above >= first
        && tree.tag(above).equals(tree.tag(verb))
        && !tree.tag(verb).equals(Tags.VBD);
  }

  /** Whether the verb tells of an utterance: "said he was tired and called the plan a mistake". */
  private boolean says(int v) {
    Cue cue = lexicon.verb(tree, v);
    return cue != null && cue.act() == Quote.Act.SAID;
  }

  /** ", and the mayor said …": a voice of its own. */
  private boolean speaks(int v) {
    return says(v)
        && tree.child(v, Relations.CCOMP) > v
        && tree.word(tree.left(v) - 2).equals(",")
        && tree.child(v, Relations.AUX) < 0;
  }

  /** Words after the clause that hang neither on the cue nor above it belong to a torn clause. */
  private int lostTail(int last) {
    int end = last;
    boolean colon = tree.word(last + 1).equals(":") && !tree.is(verb, Relations.CONJ);
    for (int i = last + 1; i < tree.size(); i++) {
      int top = topUnderVerb(i);
      if (top < 0 ? !colon : OWN.contains(tree.relation(top)) && !goesOn(top)) {
        return end;
      }
      if (!tree.isPunctuation(i)) {
        end = i;
      }
    }
    return end;
  }

  /**
   * Parts of the clause that the parse hung on the cue: ", and that …", "because …", "but could
   * not".
   */
  private boolean goesOn(int top) {
    String mark =
        tree.child(top, Relations.MARK) < 0 ? "" : tree.word(tree.child(top, Relations.MARK));
    if (tree.is(top, Relations.CC)) {
      int next = nextConjunct(top);
      return next >= 0 && goesOn(next);
    }
    if (tree.is(top, Relations.CONJ)) {
      boolean modal =
          tree.child(top, Relations.NSUBJ) < 0
              && tree.child(top, Relations.AUX) >= 0
              && tree.child(verb, Relations.AUX) < 0;
      return mark.equals("that")
          || (modal && Set.of(Tags.MD).contains(tree.tag(tree.child(top, Relations.AUX))));
    }
    return tree.is(top, Relations.ADVCL)
        && REASONS.contains(mark)
        && (mark.equals("because") || !tree.word(tree.left(top) - 1).equals(","));
  }

  private int nextConjunct(int cc) {
    for (int child : tree.children(verb)) {
      if (child > cc && tree.is(child, Relations.CONJ)) {
        return child;
      }
    }
    return -1;
  }

  /** The child of the verb that the word hangs under, or -1. */
  private int topUnderVerb(int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (tree.head(at) == verb) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /**
   * The last word of a phrase without a closing ", who …" or ", which …": the outlet's own aside.
   */
  int withoutAside(int phrase) {
    int last = tree.right(phrase);
    for (int i = phrase + 1; i <= last; i++) {
      boolean relative =
          comment(i)
              || tree.is(i, Relations.RELCL)
              || tree.is(i, Relations.ACL)
              || tree.is(i, Relations.ADVCL);
      int first = tree.left(i);
      if (relative && tree.right(i) == last && first > phrase && tree.word(first - 1).equals(",")) {
        return first - 2;
      }
    }
    return last;
  }
}
