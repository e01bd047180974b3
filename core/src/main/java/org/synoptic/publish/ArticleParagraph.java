package org.synoptic.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/**
 * One paragraph of an article's body, as it is shown.
 *
 * @param time when the entry of a live blog was written, in readable form, if the paragraph is the
 *     first of that entry; null for any other paragraph
 */
record ArticleParagraph(@Nullable String time, String text) {

  /** Returns the paragraphs of {@code article} in order; blank ones are left out. */
  static List<ArticleParagraph> of(Article article) {
    Map<Integer, String> times = new HashMap<>();
    for (Article.Entry entry : article.entries()) {
      if (entry.at() != null) {
        times.put(entry.span().start(), time(entry.at()));
      }
    }
    List<ArticleParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : article.body().split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(new ArticleParagraph(times.get(start), paragraph));
      }
      start += paragraph.length() + 2;
    }
    return paragraphs;
  }

  /** Shows {@code T10:15} as "10:15", and a day or an instant as {@link ReadableDates} does. */
  private static String time(String at) {
    return at.startsWith("T") ? at.substring(1) : ReadableDates.dayAndTime(at);
  }
}
