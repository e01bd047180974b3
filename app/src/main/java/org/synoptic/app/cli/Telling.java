package org.synoptic.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.synoptic.Run;
import org.synoptic.annotate.engine.Progress;
import org.synoptic.model.Skipped;

/**
 * Tells on standard error how the work goes: a bar on a terminal, plain lines otherwise; what was
 * skipped, as it happens; the count at the end.
 */
final class Telling implements Run.Watch, Progress, AutoCloseable {

  /** Pages between two plain lines. */
  private static final int EVERY = 100;

  private final Terminal terminal;
  private final boolean counts;
  private @Nullable ProgressBar bar;
  private String task = "";
  private int pages;
  private int skipped;

  /**
   * @param counts whether pages are counted while they are read: not where results appear on the
   *     terminal one by one
   */
  Telling(Terminal terminal, boolean counts) {
    this.terminal = terminal;
    this.counts = counts;
  }

  @Override
  public synchronized void done() {
    pages++;
    if (!counts) {
      endBar();
    } else if (terminal.showsBars()) {
      bar("reading", -1).stepTo(pages);
    } else if (pages % EVERY == 0) {
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
    skipped++;
    terminal.say("skipped " + what.path() + ": " + what.detail());
  }

  /** How the preparation of the models goes. */
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

  /** The count at the end, where there is something to count. */
  synchronized void finish(int results) {
    endBar();
    if (skipped > 0) {
      terminal.say(counted(pages, "input") + ", " + skipped + " skipped");
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

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private ProgressBar bar(String what, long total) {
    if (bar == null || !what.equals(task)) {
      endBar();
      task = what;
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
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
