package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;

/** "The talks seem to stall", "it appears that …": what seems so, with nobody to whom it does. */
final class RaisingVerbs {

  private final QuoteTree tree;
  private final int verb;
  private final CueLexicon lexicon;
  private final int cueEnd;

  RaisingVerbs(QuoteTree tree, int verb, CueLexicon lexicon) {
    this.tree = tree;
    this.verb = verb;
    this.lexicon = lexicon;
    this.cueEnd = new CueGroup(tree, verb).last();
  }

  @Nullable ReportedContent find() {
    int subject = tree.child(verb, Relations.NSUBJ);
    int complement = complement();
    if (subject < 0 || subject > verb || complement < 0 || speaks(complement)) {
      return null;
    }
    boolean led = tree.is(complement, Relations.PREP);
    List<int[]> ranges = new ArrayList<>();
    if (!tree.word(subject).equals("it") || !tree.is(complement, Relations.CCOMP)) {
      ranges.add(new int[] {tree.left(subject), Math.min(tree.right(subject), verb - 1)});
    }
    int first = led ? complement + 1 : Math.max(tree.left(complement), cueEnd + 1);
    ranges.add(new int[] {first, tree.right(complement)});
    return new ReportedContent(ranges, led ? complement : cueEnd, null);
  }

  private int complement() {
    for (int child : tree.children(verb)) {
      boolean like =
          tree.is(child, Relations.PREP) && tree.word(child).equals("like") && child == cueEnd + 1;
      if (child > verb && (like || Relations.PREDICATIVES.contains(tree.relation(child)))) {
        return like && tree.right(child) == child ? -1 : child;
      }
    }
    return -1;
  }

  /** "He seemed to suggest that …": the verb of saying is the cue. */
  private boolean speaks(int complement) {
    Cue cue = tree.isVerbProper(complement) ? lexicon.verb(tree, complement) : null;
    return cue != null && cue.act() == Quote.Act.SAID;
  }
}
