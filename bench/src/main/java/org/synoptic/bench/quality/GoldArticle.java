package org.synoptic.bench.quality;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/** Makes English articles from the texts of gold sets, char for char. */
final class GoldArticle {

  private GoldArticle() {}

  /** Makes an article of which only the text is known. */
  static Article of(String id, String body) {
    return of(id, body, SourcedDate.UNKNOWN);
  }

  /** Makes an article of which only the text and the date are known. */
  static Article of(String id, String body, SourcedDate published) {
    return new Article(id, id, null, null, "en", null, List.of(), published, body, List.of(), null);
  }
}
