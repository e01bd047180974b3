package org.synoptic.app.desk;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;

/** Up to which tick a reader has seen all stories, and up to which single ones. */
final class ReadMarks {

  private static final String STORIES = " stories";

  private final @Nullable Store store;
  private final String name;
  private long all;
  private final TreeMap<String, Long> stories = new TreeMap<>();

  /**
   * The marks that a store has.
   *
   * @param name under which they are kept
   */
  ReadMarks(Store store, String name) {
    this.store = store;
    this.name = name;
    String tick = store.setting(name);
    all = tick == null ? 0 : Long.parseLong(tick);
    String lines = store.setting(name + STORIES);
    if (lines != null) {
      for (String line : lines.lines().toList()) {
        int blank = line.indexOf(' ');
        stories.put(line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
      }
    }
  }

  private ReadMarks() {
    store = null;
    name = "";
  }

  /** Nothing was seen. */
  static ReadMarks none() {
    return new ReadMarks();
  }

  /** All was seen as it stood after a tick; that is kept nowhere. */
  static ReadMarks upTo(long tick) {
    ReadMarks marks = new ReadMarks();
    marks.all = tick;
    return marks;
  }

  /** The tick after which the reports of a story are new. */
  synchronized long of(String story) {
    return Math.max(all, stories.getOrDefault(story, 0L));
  }

  /** All stories were seen as they stood after a tick. */
  synchronized void look(long tick) {
    all = tick;
    stories.values().removeIf(seen -> seen <= tick);
    keep();
  }

  /** One story was seen as it stood after a tick. */
  synchronized void look(String story, long tick) {
    stories.put(story, tick);
    keep();
  }

  private void keep() {
    if (store == null) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Long> one : stories.entrySet()) {
      lines.append(one.getKey()).append(' ').append(one.getValue()).append('\n');
    }
    store.setting(name, Long.toString(all));
    store.setting(name + STORIES, lines.toString());
  }
}
