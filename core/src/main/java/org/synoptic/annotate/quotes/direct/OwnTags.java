package org.synoptic.annotate.quotes.direct;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;

/**
 * The quotations that end with "!" or "?" and have a tag of their own behind them, so that they do
 * not continue the speech before them: “Stop!” Ruiz cried. “We will not!” Larsen said.
 */
final class OwnTags {

  private final QuoteDocument text;
  private final CueLexicon lexicon;

  private OwnTags(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The indexes of those quotations. */
  static Set<Integer> in(QuoteDocument text, CueLexicon lexicon) {
    return new OwnTags(text, lexicon).find();
  }

  private Set<Integer> find() {
    Set<Integer> tagged = new HashSet<>();
    for (int s = 0; s < text.size(); s++) {
      QuoteTree tree = text.trees.get(s);
      for (int v = 0; v < tree.size(); v++) {
        int quotation = taggedBy(s, tree, v);
        if (quotation >= 0) {
          tagged.add(quotation);
        }
      }
    }
    return tagged;
  }

  /** The quotation whose tag is the verb, or -1. */
  private int taggedBy(int s, QuoteTree tree, int v) {
    Cue cue = tree.isNonModalVerb(v) ? lexicon.verb(tree, v) : null;
    if (cue == null || !cue.takes("q") || text.isQuoted(tree.token(v).span().start())) {
      return -1;
    }
    QuoteTag tag = new QuoteTag(text, lexicon, s, v);
    int before = tag.quotationBefore();
    boolean own =
        before >= 0
            && text.boundaries.endsLikeExclamation(text.quotations.get(before).span())
            && !tag.hasClauseAfter()
            && tag.quotationAfter() < 0
            && tag.source(before) != null;
    return own ? before : -1;
  }
}
