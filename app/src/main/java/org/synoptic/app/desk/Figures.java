package org.synoptic.app.desk;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** The figures of a desk in the text format of Prometheus. */
final class Figures {

  private final Desk desk;

  /** Answers by the first digit of their status. */
  private final Map<Integer, AtomicLong> answers = new TreeMap<>();

  Figures(Desk desk) {
    this.desk = desk;
    for (int digit = 2; digit <= 5; digit++) {
      answers.put(digit, new AtomicLong());
    }
  }

  void answered(int status) {
    AtomicLong number = answers.get(status / 100);
    if (number != null) {
      number.incrementAndGet();
    }
  }

  String text() {
    StringBuilder out = new StringBuilder();
    one(out, "reports", "gauge", "Reports that are kept.", desk.reports());
    one(out, "stories", "gauge", "Stories, awake and asleep.", desk.stories().size());
    one(out, "waiting", "gauge", "Things that were added and not yet taken in.", desk.waiting());
    one(out, "ticks", "counter", "Ticks of the log.", desk.lastTick());
    one(out, "feeds", "gauge", "Feeds that are watched.", desk.feeds().size());
    long failing = desk.feeds().stream().filter(feed -> feed.failure() != null).count();
    one(out, "feeds_failing", "gauge", "Feeds whose last check failed.", failing);
    one(out, "watches", "gauge", "What is watched.", desk.store().watches().size());
    one(out, "indexed", "gauge", "1 when all can be found.", desk.isIndexed() ? 1 : 0);
    one(out, "disk_free_bytes", "gauge", "Room where the store lies.", desk.room());
    String name = "synoptic_http_responses_total";
    out.append("# HELP ").append(name).append(" Answers by the kind of their status.\n");
    out.append("# TYPE ").append(name).append(" counter\n");
    answers.forEach(
        (digit, number) ->
            out.append(
                String.format(Locale.ROOT, "%s{status=\"%dxx\"} %d%n", name, digit, number.get())));
    return out.toString().replace("\r\n", "\n");
  }

  private static void one(StringBuilder out, String name, String type, String help, long value) {
    String full = "synoptic_" + name + (type.equals("counter") ? "_total" : "");
    out.append("# HELP ").append(full).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(full).append(' ').append(type).append('\n');
    out.append(full).append(' ').append(value).append('\n');
  }
}
