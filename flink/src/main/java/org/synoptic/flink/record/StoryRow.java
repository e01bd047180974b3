package org.synoptic.flink.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.KeptStory;

/**
 * A story between two ticks.
 *
 * @param last when its last report came, in milliseconds since 1970
 */
public record StoryRow(String id, List<String> reports, long last, boolean asleep) {

  public StoryRow(@Nullable String id, @Nullable List<String> reports, long last, boolean asleep) {
    this.id = Rows.text(id);
    this.reports = Rows.list(reports);
    this.last = last;
    this.asleep = asleep;
  }

  public static StoryRow of(KeptStory story) {
    return new StoryRow(story.id(), story.reports(), story.last().toEpochMilli(), story.asleep());
  }

  public KeptStory story() {
    return new KeptStory(id, reports, Instant.ofEpochMilli(last), asleep);
  }
}
