package org.synoptic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/** Bare articles: a body in a language, and what else a layer looks at. */
public final class Articles {

  private Articles() {}

  /** An article of which nobody says when it was published. */
  public static Article of(String language, String body) {
    return of(language, null, null, body);
  }

  /**
   * @param published a day, ISO 8601; null when not known
   */
  public static Article of(String language, @Nullable String published, String body) {
    return of(language, published, null, body);
  }

  public static Article of(
      String language, @Nullable String published, @Nullable String url, String body) {
    SourcedDate when =
        published == null
            ? SourcedDate.UNKNOWN
            : new SourcedDate(published, SourcedDate.Source.GIVEN);
    return new Article("a", "a", null, url, language, null, List.of(), when, body, List.of(), null);
  }
}
