package org.synoptic.gather.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The time that a fetch has left in all. At its end the socket is closed, whatever is being done
 * with it: a server that sends one byte a second gets no more time than another.
 */
final class Deadline {

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final long end;

  Deadline(Duration left) {
    this.end = System.nanoTime() + left.toNanos();
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "fetch-deadlines");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  boolean isOver() {
    return left().isZero();
  }

  /** Closes {@code socket} when the time is over, unless the result is closed before. */
  Closeable closing(Socket socket) {
    Future<?> closing =
        CLOCK.schedule(() -> close(socket), left().toMillis() + 1, TimeUnit.MILLISECONDS);
    return () -> closing.cancel(false);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is given up in any case.
    }
  }
}
