package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Clauses that stand before their verb of saying, on both sides of it, or where the parse tore. */
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
   * A clause that begins before its verb: "Protest, he said, is a right"; "which she said was
   * good".
   */
  @Nullable ReportedContent split(int clause) {
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
    if (begins || !adverbial(from, cut) || tree.child(clause, Relations.SUBJECTS) < 0) {
      ranges.add(new int[] {from, cut});
    }
    ranges.add(
        new int[] {
          afterWhen(cueEnd() + 1), new ContentExtent(tree, verb, lexicon).clauseEnd(clause)
        });
    return new ReportedContent(ranges, cueEnd(), null);
  }

  /** "Still, he said, …", "In the spring, she said, …": when and how it was said, not what. */
  private boolean adverbial(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tree.isVerbProper(i) || tree.tag(i).equals(Tags.MD) || tree.is(i, Relations.NSUBJ)) {
        return false;
      }
    }
    return true;
  }

  /** The first word behind "on Saturday," and "yesterday,", which tell when it was said. */
  private int afterWhen(int i) {
    int day = tree.word(i).equals("on") ? i + 1 : i;
    boolean time =
        day < tree.size() && SpeechCircumstance.isTime(tree, day) && tree.word(day + 1).equals(",");
    return time ? day + 2 : i;
  }

  /** What stands before its verb ("… would be robust, sources said") or on both sides of it. */
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
          && tree.isVerbProper(child)) {
        return ReportedContent.of(tree.left(verb), tree.right(child), cueEnd());
      }
    }
    ReportedContent conditional = conditional();
    if (conditional != null) {
      return conditional;
    }
    ReportedContent inserted = inserted();
    if (inserted != null) {
      return inserted;
    }
    ReportedContent tail = tail();
    return tail != null ? tail : rest();
  }

  /** "Because the quay was shut, officials said, the ferry left late.": the parse lost the rest. */
  private @Nullable ReportedContent conditional() {
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

  /** A sentence that ends in its tag, where the parse lost the thread: "…, sources said." */
  private @Nullable ReportedContent tail() {
    int subject = tree.child(verb, Relations.NSUBJ);
    if (subject < 0) {
      return null;
    }
    int first = Math.min(tree.left(subject), new CueGroup(tree, verb).first());
    boolean ends =
        tree.onlyPunctuationFrom(Math.max(verb, tree.right(subject)) + 1)
            || circumstance(Math.max(verb, tree.right(subject)) + 1);
    return ends && tree.word(first - 1).equals(",") && finiteIn(0, first - 1)
        ? ReportedContent.of(0, first - 1, cueEnd())
        : null;
  }

  private boolean circumstance(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.isVerbProper(i) || tree.tag(i).equals(Tags.MD) || !tree.isBelow(i, verb)) {
        return false;
      }
    }
    return true;
  }

  /** The rest of a sentence after a verb of saying whose clause the parse did not see. */
  private @Nullable ReportedContent rest() {
    if (!cue.takes("that") || tree.child(verb, Relations.NSUBJ) < 0) {
      return null;
    }
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.word(i).equals("that") && tree.tag(i).equals(Tags.IN) && finiteIn(i, tree.size())) {
        return ReportedContent.of(i, tree.size() - 1, cueEnd());
      }
    }
    boolean next = !tree.isPunctuation(verb + 1) && !cue.takes("dat");
    return next && ASIDES.contains(tree.lemma(verb)) && finiteIn(verb + 1, tree.size())
        ? ReportedContent.of(verb + 1, tree.size() - 1, cueEnd())
        : null;
  }

  private boolean finiteIn(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (Tags.FINITE.contains(tree.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** A cue set between commas in the midst or at the end of what is said. */
  private @Nullable ReportedContent inserted() {
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
    int above = tree.head(verb);
    while (above >= 0 && Relations.AUXILIARIES.contains(tree.relation(above))) {
      above = tree.head(above);
    }
    if (!opened || !ended || above < 0) {
      return null;
    }
    int from = tree.left(above);
    int to = tree.right(above);
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
