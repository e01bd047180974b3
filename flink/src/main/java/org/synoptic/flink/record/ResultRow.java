package org.synoptic.flink.record;

import org.jspecify.annotations.Nullable;

/**
 * A result as it goes out. One with the same id and revision takes the place of an earlier one, so
 * writing it twice does no harm.
 *
 * @param at in milliseconds since 1970
 * @param json the result, one object
 */
public record ResultRow(String id, long revision, long at, String json) {

  public ResultRow(@Nullable String id, long revision, long at, @Nullable String json) {
    this.id = Rows.text(id);
    this.revision = revision;
    this.at = at;
    this.json = Rows.text(json);
  }
}
