package org.synoptic.app.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that is redrawn in place: {@code reading 40% [==== ] 120/300 (0:05)}, or
 * {@code reading 120 (0:05)} where the total is not known.
 */
final class ProgressBar implements AutoCloseable {

  /** Time between two drawings: often enough for the eye, and no cost beside the work. */
  private static final long REDRAW_NANOS = 200_000_000;

  private static final long SECOND_NANOS = 1_000_000_000;
  private static final int MAX_BAR_COLUMNS = 50;
  private static final int MIN_BAR_COLUMNS = 5;

  private final PrintWriter out;
  private final int columns;
  private final LongSupplier nanoTime;
  private final String task;
  private final long total;
  private final long started;
  private long drawn;
  private long done;
  private int drawnLength;

  /**
   * @param out the terminal
   * @param columns its width
   * @param nanoTime a clock such as {@link System#nanoTime}
   * @param total number of steps, or -1 where it is not known
   */
  ProgressBar(PrintWriter out, int columns, LongSupplier nanoTime, String task, long total) {
    this.out = out;
    this.columns = columns;
    this.nanoTime = nanoTime;
    this.task = task;
    this.total = total;
    this.started = nanoTime.getAsLong();
    this.drawn = started - REDRAW_NANOS;
  }

  /** Sets the number of steps done, and draws the line if the last drawing is old enough. */
  void stepTo(long step) {
    done = step;
    long now = nanoTime.getAsLong();
    if (now - drawn >= REDRAW_NANOS) {
      drawn = now;
      draw(now);
    }
  }

  /** Draws the last state and ends the line. */
  @Override
  public void close() {
    draw(nanoTime.getAsLong());
    out.println();
    out.flush();
  }

  private void draw(long now) {
    String line = line((now - started) / SECOND_NANOS);
    String shown = line.substring(0, Math.min(line.length(), Math.max(columns - 1, 0)));
    out.print("\r" + shown + " ".repeat(Math.max(drawnLength - shown.length(), 0)));
    out.flush();
    drawnLength = shown.length();
  }

  private String line(long seconds) {
    String time = "(%d:%02d)".formatted(seconds / 60, seconds % 60);
    if (total <= 0) {
      return "%s %d %s".formatted(task, done, time);
    }
    long reached = Math.min(done, total);
    String begin = "%s %3d%% [".formatted(task, 100 * reached / total);
    String end = "] %d/%d %s".formatted(reached, total, time);
    int room = columns - 1 - begin.length() - end.length();
    int width = Math.min(Math.max(room, MIN_BAR_COLUMNS), MAX_BAR_COLUMNS);
    int filled = (int) (width * reached / total);
    return begin + "=".repeat(filled) + " ".repeat(width - filled) + end;
  }
}
