package org.synoptic.app.desk;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;

/** Up to which tick a reader has seen all stories, and up to which single ones. */
final class ReadMarks {

  /** The name under which it is kept what the one person of a desk has seen. */
  static final String LOOKED = "looked";

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
    readStories(lines == null ? "" : lines);
  }

  private void readStories(String lines) {
    stories.clear();
    for (String line : lines.lines().toList()) {
      int blank = line.indexOf(' ');
      stories.put(line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
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
    if (store != null) {
      store.setting(name, Long.toString(tick));
    }
    change(() -> stories.values().removeIf(seen -> seen <= tick));
  }

  /** One story was seen as it stood after a tick. */
  synchronized void look(String story, long tick) {
    change(() -> stories.put(story, tick));
  }

  /** Changes what is kept now: another desk on the same store may have changed it. */
  private void change(Runnable change) {
    if (store == null) {
      change.run();
      return;
    }
    store.change(
        name + STORIES,
        lines -> {
          readStories(lines);
          change.run();
          return storyLines();
        });
  }

  private String storyLines() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Long> one : stories.entrySet()) {
      lines.append(one.getKey()).append(' ').append(one.getValue()).append('\n');
    }
    return lines.toString();
  }
}
