package org.synoptic.flink.record;

import org.jspecify.annotations.Nullable;

/**
 * An article for a story, as a {@link RequestRow} asked for it.
 *
 * @param article null where it is not kept any longer
 */
public record PieceRow(
    String story, long revision, long at, int place, int of, @Nullable ArticleRow article) {

  public PieceRow(
      @Nullable String story,
      long revision,
      long at,
      int place,
      int of,
      @Nullable ArticleRow article) {
    this.story = Rows.text(story);
    this.revision = revision;
    this.at = at;
    this.place = place;
    this.of = of;
    this.article = article;
  }
}
