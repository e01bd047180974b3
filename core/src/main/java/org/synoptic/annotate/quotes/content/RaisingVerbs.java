package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueGroup;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;

/**
 * Finds the content of a raising verb, which names no source: "The talks seem to stall", "it
 * appears that …".
 */
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

  /** The content: subject and complement; null if one is missing. */
  @Nullable ReportedContent find() {
    int subject = tree.child(verb, Relations.NSUBJ);
    int complement = complement();
    if (subject < 0 || subject > verb || complement < 0 || isUtteranceCue(complement)) {
      return null;
    }
    boolean hasPreposition = tree.is(complement, Relations.PREP);
    List<int[]> ranges = new ArrayList<>();
    if (!tree.word(subject).equals("it") || !tree.is(complement, Relations.CCOMP)) {
      ranges.add(new int[] {tree.left(subject), Math.min(tree.right(subject), verb - 1)});
    }
    int first = hasPreposition ? complement + 1 : Math.max(tree.left(complement), cueEnd + 1);
    ranges.add(new int[] {first, tree.right(complement)});
    return new ReportedContent(ranges, hasPreposition ? complement : cueEnd, null);
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

  /** Whether the complement is itself a cue for an utterance: "He seemed to suggest that …". */
  private boolean isUtteranceCue(int complement) {
    Cue cue = tree.isNonModalVerb(complement) ? lexicon.verb(tree, complement) : null;
    return cue != null && cue.act() == Quote.Act.SAID;
  }
}
