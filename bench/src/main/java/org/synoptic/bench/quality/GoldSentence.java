package org.synoptic.bench.quality;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/** A sentence of a gold set, as an article of which nothing else is known. */
final class GoldSentence {

  private GoldSentence() {}

  static Article article(String set, String text) {
    return new Article(
        set, set, null, null, "en", null, List.of(), SourcedDate.UNKNOWN, text, List.of(), null);
  }
}
