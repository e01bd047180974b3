package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds content that stands before its cue, on both sides of it, or that the parse did not attach
 * to it.
 */
final class FrontedClauses {

  private static final Set<String> ASIDES = QuoteWords.of("asides");

  private static final Set<String> ANSWERS = Set.of("yes", "no");

  private final QuoteTree tree;
  private final int verb;
  private final Cue cue;
  private final CueLexicon lexicon;

  FrontedClauses(QuoteTree tree, int verb, Cue cue, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.verb = verb;
    this.cue = cue;
  }

  private int cueEnd() {
    return new CueGroup(tree, verb).last();
  }

  /**
   * The two parts of a clause that the cue interrupts; null if it does not. "Protest, he said, is a
   * right"; "which she said was good".
   */
  @Nullable ReportedContent splitByCue(int clause) {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (subject < 0 || subject > verb || !tree.is(clause, Relations.CCOMP)) {
      return null;
    }
    int cut = Math.min(tree.left(subject), new CueGroup(tree, verb).first()) - 1;
    boolean commas = tree.word(cut).equals(",") && tree.word(cueEnd() + 1).equals(",");
    boolean begins = tree.left(clause) <= cut;
    if (!begins && !commas) {
      return null;
    }
    int from = begins ? tree.left(clause) : tree.left(verb);
    List<int[]> ranges = new ArrayList<>();
    if (begins || !isAdverbial(from, cut) || tree.child(clause, Relations.SUBJECTS) < 0) {
      ranges.add(new int[] {from, cut});
    }
    ranges.add(
        new int[] {
          afterTime(cueEnd() + 1), new ContentExtent(tree, verb, lexicon).clauseEnd(clause)
        });
    return new ReportedContent(ranges, cueEnd(), null);
  }

  /**
   * Whether the words before the cue are only an adverbial, which belongs to no clause: "Still, he
   * said, …", "In the spring, she said, …".
   */
  private boolean isAdverbial(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tree.isNonModalVerb(i) || tree.tag(i).equals(Tags.MD) || tree.is(i, Relations.NSUBJ)) {
        return false;
      }
    }
    return true;
  }

  /** The first word after "on Saturday," or "yesterday,", which say when it was said. */
  private int afterTime(int i) {
    int day = tree.word(i).equals("on") ? i + 1 : i;
    boolean time =
        day < tree.size() && SpeechCircumstance.isTime(tree, day) && tree.word(day + 1).equals(",");
    return time ? day + 2 : i;
  }

  /**
   * The content before the cue ("… would be robust, sources said"), on both sides of it, or in the
   * rest of the sentence; null if there is none.
   */
  @Nullable ReportedContent find() {
    if (!cue.takes("q") || !cue.takes("that")) {
      return null;
    }
    if (ANSWERS.contains(tree.word(verb + 1)) && tree.is(verb + 1, Relations.DISCOURSE)) {
      return ReportedContent.of(verb + 1, verb + 1, cueEnd());
    }
    for (int child : tree.children(verb)) {
      if (child < verb
          && Set.of(Relations.CCOMP, Relations.PARATAXIS, Relations.DEP)
              .contains(tree.relation(child))
          && tree.isNonModalVerb(child)) {
        return ReportedContent.of(tree.left(verb), tree.right(child), cueEnd());
      }
    }
    ReportedContent frontedAdverbialClause = frontedAdverbialClause();
    if (frontedAdverbialClause != null) {
      return frontedAdverbialClause;
    }
    ReportedContent aroundCue = aroundCue();
    if (aroundCue != null) {
      return aroundCue;
    }
    ReportedContent beforeFinalTag = beforeFinalTag();
    return beforeFinalTag != null ? beforeFinalTag : restOfSentence();
  }

  /**
   * The content if an adverbial clause begins it and the parse did not attach the rest: "Because
   * the quay was shut, officials said, the ferry left late."
   */
  private @Nullable ReportedContent frontedAdverbialClause() {
    int subject = tree.child(verb, Relations.NSUBJ);
    int next = cueEnd() + 1;
    if (subject < 0 || subject > verb || !tree.word(next).equals(",")) {
      return null;
    }
    int cut = Math.min(tree.left(subject), new CueGroup(tree, verb).first()) - 1;
    int clause = tree.child(verb, Relations.ADVCL);
    boolean opens = clause >= 0 && clause < cut && tree.is(tree.left(clause), Relations.MARK);
    if (!opens || !tree.word(cut).equals(",") || tree.onlyPunctuationFrom(next)) {
      return null;
    }
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {tree.left(clause), cut});
    ranges.add(new int[] {next, tree.size() - 1});
    return new ReportedContent(ranges, cueEnd(), null);
  }

  /**
   * The content if the sentence ends with its tag and the parse did not attach the clause: "…,
   * sources said."
   */
  private @Nullable ReportedContent beforeFinalTag() {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (subject < 0) {
      return null;
    }
    int first = Math.min(tree.left(subject), new CueGroup(tree, verb).first());
    boolean ends =
        tree.onlyPunctuationFrom(Math.max(verb, tree.right(subject)) + 1)
            || onlyDependents(Math.max(verb, tree.right(subject)) + 1);
    return ends && tree.word(first - 1).equals(",") && hasFiniteVerb(0, first - 1)
        ? ReportedContent.of(0, first - 1, cueEnd())
        : null;
  }

  /** Whether only words without verb that depend on the cue follow from {@code from}. */
  private boolean onlyDependents(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.isNonModalVerb(i) || tree.tag(i).equals(Tags.MD) || !tree.isBelow(i, verb)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rest of the sentence after the cue, if the parse has no complement clause but a finite verb
   * follows.
   */
  private @Nullable ReportedContent restOfSentence() {
    if (!cue.takes("that") || tree.child(verb, Relations.NSUBJ) < 0) {
      return null;
    }
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.word(i).equals("that")
          && tree.tag(i).equals(Tags.IN)
          && hasFiniteVerb(i, tree.size())) {
        return ReportedContent.of(i, tree.size() - 1, cueEnd());
      }
    }
    boolean next = !tree.isPunctuation(verb + 1) && !cue.takes("dat");
    return next && ASIDES.contains(tree.lemma(verb)) && hasFiniteVerb(verb + 1, tree.size())
        ? ReportedContent.of(verb + 1, tree.size() - 1, cueEnd())
        : null;
  }

  private boolean hasFiniteVerb(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (Tags.FINITE.contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** The content if the cue stands between commas in the middle or at the end of it. */
  private @Nullable ReportedContent aroundCue() {
    if (!Set.of(
                Relations.PARATAXIS,
                Relations.CCOMP,
                Relations.DEP,
                Relations.ADVCL,
                Relations.RELCL)
            .contains(tree.relation(verb))
        || tree.child(verb, Relations.NSUBJ) < 0) {
      return null;
    }
    int first = tree.left(verb);
    int last = tree.right(verb);
    while (last > verb && tree.isPunctuation(last)) {
      last--;
    }
    boolean opened = tree.word(first).equals(",") || tree.word(first - 1).equals(",");
    boolean ended = tree.word(last + 1).equals(",") || tree.onlyPunctuationFrom(last + 1);
    int governor = tree.head(verb);
    while (governor >= 0 && Relations.AUXILIARIES.contains(tree.relation(governor))) {
      governor = tree.head(governor);
    }
    if (!opened || !ended || governor < 0) {
      return null;
    }
    int from = tree.left(governor);
    int to = tree.right(governor);
    List<int[]> ranges = new ArrayList<>();
    if (from < first) {
      ranges.add(new int[] {from, first - 1});
    }
    if (to > last + 1 && !tree.onlyPunctuationFrom(last + 1)) {
      ranges.add(new int[] {last + 1, to});
    }
    return ranges.isEmpty() ? null : new ReportedContent(ranges, cueEnd(), null);
  }
}
