package org.synoptic.flink.record;

import org.jspecify.annotations.Nullable;

/**
 * That a story needs an article in order to be compared.
 *
 * @param at when the article must have come, in milliseconds since 1970
 * @param place of the article among those of the story, from 0
 * @param of how many articles the story asks for
 */
public record RequestRow(String article, String story, long revision, long at, int place, int of) {

  public RequestRow(
      @Nullable String article, @Nullable String story, long revision, long at, int place, int of) {
    this.article = Rows.text(article);
    this.story = Rows.text(story);
    this.revision = revision;
    this.at = at;
    this.place = place;
    this.of = of;
  }

  /** The answer. */
  public PieceRow piece(@Nullable ArticleRow found) {
    return new PieceRow(story, revision, at, place, of, found);
  }
}
