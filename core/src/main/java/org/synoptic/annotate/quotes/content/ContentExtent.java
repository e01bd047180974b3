package org.synoptic.annotate.quotes.content;

import java.util.Set;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds where content ends on the right, if the parse puts too much or too little under the verb of
 * the clause.
 */
public final class ContentExtent {

  /** Conjunctions of a reason or condition. */
  private static final Set<String> REASONS = Set.of("because", "if", "unless");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /**
   * Relations of words after the clause that belong to the reporting verb and not to the clause.
   */
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

  /** A tag that ends the sentence has its verb among this many last words. Set by hand. */
  private static final int FINAL_TAG_WORDS = 3;

  private final QuoteTree tree;
  private final int verb;
  private final CueLexicon lexicon;

  ContentExtent(QuoteTree tree, int verb, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
  }

  /** The index of the last word of the reported clause {@code clause}. */
  int clauseEnd(int clause) {
    int shared = beforeVerbSharedWithCue(clause);
    if (shared > 0) {
      return shared;
    }
    int last = beforeReportingParticiple(clause, withDetachedWords(tree.right(clause)));
    last = beforeFinalTag(Math.max(verb, tree.left(clause)), last);
    last = withoutOutletComment(Math.max(verb, tree.left(clause)), last);
    return tree.is(verb, Relations.RELCL) ? withinRelativeClause(clause, last) : last;
  }

  /**
   * The last word before a tag that ends the sentence: in "Police said two men had left, the agency
   * reports" the content ends at "left".
   */
  private int beforeFinalTag(int first, int last) {
    for (int i = last; i > first && i > last - FINAL_TAG_WORDS; i--) {
      boolean finite = Tags.TENSED.contains(tree.tag(i));
      int subject =
          finite && isUtteranceCue(i) && !tree.isQuoted(i) ? tree.child(i, Relations.NSUBJ) : -1;
      boolean setOff =
          subject > first && subject < i && tree.word(tree.left(subject) - 1).equals(",");
      if (setOff && tree.child(i, Set.of(Relations.DOBJ, Relations.PREP, Relations.OPRD)) < 0) {
        return tree.left(subject) - 2;
      }
    }
    return last;
  }

  /**
   * The last word before a final ", who …", ", while …" or ", leaving …", which is taken for the
   * outlet's own words.
   */
  private int withoutOutletComment(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (tree.word(i).equals(",") && !tree.isQuoted(i) && isOutletComment(i + 1, last)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * Whether the words are one phrase or clause of a kind that the outlet adds to what it reports.
   */
  private boolean isOutletComment(int from, int last) {
    int head = -1;
    for (int i = from; i <= last; i++) {
      head = tree.left(i) == from && tree.right(i) >= last ? i : head;
    }
    if (head < 0) {
      return false;
    }
    boolean gerund = tree.is(head, Relations.ADVCL) && tree.tag(from).equals(Tags.VBG);
    return gerund
        || isIndefiniteApposition(head)
        || tree.word(from).equals("compared")
        || tree.is(head, Relations.RELCL)
        || tree.word(from).equals("while");
  }

  /**
   * Whether the word heads an apposition with "a", which comments on the content: ", a plan that
   * she has changed since".
   */
  private boolean isIndefiniteApposition(int i) {
    return tree.is(i, Relations.APPOS) && ARTICLES.contains(tree.word(tree.left(i)));
  }

  /**
   * The last word before ", citing two officials": a participle of saying after a comma is a
   * further act of the speaker.
   */
  private int beforeReportingParticiple(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean participle = tree.word(i).equals(",") && PARTICIPLES.contains(tree.word(i + 1));
      if (participle && !tree.isQuoted(i) && tree.is(i + 1, Relations.ADVCL)) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * The last word before the comma that ends the relative clause in which the cue stands: ", who
   * said the vote was lost, chairs …".
   */
  private int withinRelativeClause(int clause, int last) {
    for (int i = clause + 1; i < last; i++) {
      boolean finite = Tags.FINITE.contains(tree.tag(i + 1));
      if (tree.word(i).equals(",") && finite && tree.child(i + 1, Relations.NSUBJ) < 0) {
        return i - 1;
      }
    }
    return last;
  }

  /**
   * The last word before a verb that is coordinated with the cue and not with the clause, or -1: "X
   * says he agreed and says he will stay". Such a verb has the tense of the cue and not that of the
   * clause.
   */
  private int beforeVerbSharedWithCue(int clause) {
    String tense = tree.tag(verb);
    if (!Set.of(Tags.VBD, Tags.VBZ).contains(tense)) {
      return -1;
    }
    boolean tensesDiffer = !tree.tag(clause).equals(tense);
    for (int child : tree.children(clause)) {
      boolean joined =
          child > clause
              && tree.is(child, Relations.CONJ)
              && tree.tag(child).equals(tense)
              && tree.tag(tree.left(child) - 1).equals(Tags.CC);
      boolean shared =
          tree.child(child, Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.AUX)) < 0;
      if (joined && (shared ? tensesDiffer || isUtteranceCue(child) : reportsOwnClause(child))) {
        return tree.left(child) - 2;
      }
    }
    return -1;
  }

  /**
   * The last word before a coordinated cue in the form of the verb (", and said …", "and calling
   * …") that the parse put into the content.
   */
  int beforeCoordinatedCue(int first, int last) {
    String tag = tree.tag(verb);
    for (int i = first + 1; i < last && !tag.equals(Tags.VB); i++) {
      boolean joined = tree.tag(i).equals(Tags.CC) && !tree.isQuoted(i);
      int next = joined ? afterAdverb(i + 1) : -1;
      if (joined
          && tree.tag(next).equals(tag)
          && tree.is(next, Relations.CONJ)
          && tree.child(next, Relations.SUBJECTS) < 0
          && isUtteranceCue(next)
          && !canTakeConjunct(tree.head(next), first)) {
        return tree.word(i - 1).equals(",") ? i - 2 : i - 1;
      }
    }
    return last;
  }

  private int afterAdverb(int i) {
    return tree.tag(i).equals(Tags.RB) ? i + 1 : i;
  }

  /**
   * Whether the verb above lies in the content and has the form of the cue, so that the coordinated
   * verb can belong to it. Past tense is excluded, because it is the usual form of cues.
   */
  private boolean canTakeConjunct(int above, int first) {
    return above >= first
        && tree.tag(above).equals(tree.tag(verb))
        && !tree.tag(verb).equals(Tags.VBD);
  }

  /** Whether the verb is a cue for an utterance. */
  private boolean isUtteranceCue(int v) {
    Cue cue = lexicon.verb(tree, v);
    return cue != null && cue.act() == Quote.Act.SAID;
  }

  /** Whether the verb is a cue with a clause of its own after a comma: ", and the mayor said …". */
  private boolean reportsOwnClause(int v) {
    return isUtteranceCue(v)
        && tree.child(v, Relations.CCOMP) > v
        && tree.word(tree.left(v) - 2).equals(",")
        && tree.child(v, Relations.AUX) < 0;
  }

  /**
   * The last word of the clause, including words after it that the parse attached neither to the
   * cue nor above it.
   */
  private int withDetachedWords(int last) {
    int end = last;
    boolean colon = tree.word(last + 1).equals(":") && !tree.is(verb, Relations.CONJ);
    for (int i = last + 1; i < tree.size(); i++) {
      int top = topUnderVerb(i);
      if (top < 0 ? !colon : OWN.contains(tree.relation(top)) && !continuesClause(top)) {
        return end;
      }
      if (!tree.isPunctuation(i)) {
        end = i;
      }
    }
    return end;
  }

  /**
   * Whether a dependent of the cue continues the clause: ", and that …", "because …", "but could
   * not".
   */
  private boolean continuesClause(int top) {
    String mark =
        tree.child(top, Relations.MARK) < 0 ? "" : tree.word(tree.child(top, Relations.MARK));
    if (tree.is(top, Relations.CC)) {
      int next = nextConjunct(top);
      return next >= 0 && continuesClause(next);
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

  /** The dependent of the verb under which the word stands, or -1. */
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
   * The last word of the phrase without a final ", who …" or ", which …", which is taken for the
   * outlet's own aside.
   */
  int withoutFinalAside(int phrase) {
    int last = tree.right(phrase);
    for (int i = phrase + 1; i <= last; i++) {
      boolean relative =
          isIndefiniteApposition(i)
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
