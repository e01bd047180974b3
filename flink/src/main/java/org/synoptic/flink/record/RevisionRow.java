package org.synoptic.flink.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a story stands after a tick that changed it.
 *
 * @param revision the number of the tick
 * @param at the end of the tick, in milliseconds since 1970
 * @param reports their ids in alphabetical order; none when the story is no more
 * @param into the story in which its reports now are; empty while it stands
 */
public record RevisionRow(
    String story,
    long revision,
    long at,
    List<String> reports,
    boolean asleep,
    String into,
    List<String> changes) {

  public RevisionRow(
      @Nullable String story,
      long revision,
      long at,
      @Nullable List<String> reports,
      boolean asleep,
      @Nullable String into,
      @Nullable List<String> changes) {
    this.story = Rows.text(story);
    this.revision = revision;
    this.at = at;
    this.reports = Rows.list(reports);
    this.asleep = asleep;
    this.into = Rows.text(into);
    this.changes = Rows.list(changes);
  }
}
