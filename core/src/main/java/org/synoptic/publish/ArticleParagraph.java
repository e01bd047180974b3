package org.synoptic.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/**
 * A paragraph of an article as it is shown.
 *
 * @param time when the live blog's entry that it opens was written, for people; null for any other
 */
record ArticleParagraph(@Nullable String time, String text) {

  /** The paragraphs of {@code article}, in order. */
  static List<ArticleParagraph> of(Article article) {
    Map<Integer, String> times = new HashMap<>();
    for (Article.Entry entry : article.entries()) {
      if (entry.at() != null) {
        times.put(entry.span().start(), time(entry.at()));
      }
    }
    List<ArticleParagraph> parts = new ArrayList<>();
    int start = 0;
    for (String paragraph : article.body().split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        parts.add(new ArticleParagraph(times.get(start), paragraph));
      }
      start += paragraph.length() + 2;
    }
    return parts;
  }

  /** {@code T10:15} as "10:15", an instant or a day as everywhere. */
  private static String time(String at) {
    return at.startsWith("T") ? at.substring(1) : ReadableDates.moment(at);
  }
}
