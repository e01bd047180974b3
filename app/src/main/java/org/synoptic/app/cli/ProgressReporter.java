package org.synoptic.app.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.Run;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.model.Skipped;

/**
 * Reports progress on standard error: a bar on a terminal, plain lines otherwise; each skipped
 * input as it happens; the counts at the end.
 */
final class ProgressReporter implements Run.Watch, LoadingProgress, AutoCloseable {

  /** Number of pages after which a plain line is written. */
  private static final int PAGES_PER_LINE = 100;

  private final Terminal terminal;
  private final boolean countsPages;
  private @Nullable ProgressBar bar;
  private String task = "";
  private final Map<Skipped.Why, Integer> reasons = new EnumMap<>(Skipped.Why.class);
  private int pages;
  private int skipped;

  /**
   * @param countsPages whether pages are counted while they are read; false where results appear on
   *     the terminal one by one
   */
  ProgressReporter(Terminal terminal, boolean countsPages) {
    this.terminal = terminal;
    this.countsPages = countsPages;
  }

  @Override
  public synchronized void done() {
    pages++;
    if (!countsPages) {
      endBar();
    } else if (terminal.showsBars()) {
      bar("reading", -1).stepTo(pages);
    } else if (pages % PAGES_PER_LINE == 0) {
      terminal.say(pages + " pages");
    }
  }

  @Override
  public synchronized void finished() {
    endBar();
  }

  @Override
  public synchronized void skipped(Skipped what) {
    endBar();
    skipped += what.count();
    pages += what.count() - 1;
    reasons.merge(what.why(), what.count(), Integer::sum);
    terminal.skipped(what);
  }

  /** Progress of the loading of the language models. */
  @Override
  public synchronized void step(String what, long done, long total) {
    if (terminal.showsBars()) {
      bar(what, total).stepTo(done);
    } else if (!what.equals(task)) {
      terminal.say(what + " …");
    }
    task = what;
  }

  @Override
  public synchronized void note(String sentence) {
    endBar();
    terminal.say(sentence);
  }

  /** Writes the counts, if there is anything to count. */
  synchronized void finish(int results) {
    endBar();
    if (skipped > 0) {
      terminal.say("%s, %,d skipped%s".formatted(counted(pages, "input"), skipped, reasonCounts()));
    } else if (pages == 0) {
      terminal.say("nothing found: no report in what was given");
    }
    if (results == 0 && pages > 0 && skipped < pages) {
      terminal.say("nothing found in " + counted(pages, "input"));
    }
  }

  @Override
  public synchronized void close() {
    endBar();
  }

  /**
   * The number of skipped inputs by reason, the most frequent first; empty where there is only one
   * reason.
   */
  private String reasonCounts() {
    return reasons.size() < 2
        ? ""
        : reasons.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(reason -> "%,d %s".formatted(reason.getValue(), description(reason.getKey())))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String description(Skipped.Why why) {
    return switch (why) {
      case UNREADABLE -> "unreadable";
      case EMPTY -> "empty";
      case TOO_LARGE -> "too large";
      case BINARY -> "binary";
      case BROKEN -> "broken";
      case TOO_SHORT -> "too short";
      case UNSUPPORTED -> "of a kind that is not read";
      case NO_PAGE -> "without a page";
      case NOT_ASKED -> "not asked for";
      case REFUSED -> "refused";
      case FAILED -> "by faults of Synoptic's";
      case DUPLICATE -> "duplicates";
    };
  }

  private static String counted(int count, String what) {
    return "%,d ".formatted(count) + what + (count == 1 ? "" : "s");
  }

  private ProgressBar bar(String what, long total) {
    if (bar == null || !what.equals(task)) {
      endBar();
      task = what;
      bar = new ProgressBar(terminal.err(), terminal.columns(), System::nanoTime, what, total);
    }
    return bar;
  }

  private void endBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
