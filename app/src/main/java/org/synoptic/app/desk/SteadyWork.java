package org.synoptic.app.desk;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A thread that does one step of some work after the other, and waits a moment where there is
 * nothing to do. What fails, because of a full disk for example, is tried again after that moment.
 */
final class SteadyWork implements AutoCloseable {

  /** The longest wait before looking for work. Set by hand. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final BooleanSupplier step;
  private final Thread thread;
  private volatile boolean closed;

  /**
   * Does nothing before {@link #start}.
   *
   * @param step returns whether there was something to do
   */
  SteadyWork(String name, BooleanSupplier step) {
    this.step = step;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean isClosed() {
    return closed;
  }

  private void run() {
    try {
      while (!closed) {
        if (!done()) {
          rest();
        }
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private synchronized void rest() throws InterruptedException {
    if (!closed) {
      wait(LOOK.toMillis());
    }
  }

  private boolean done() {
    try {
      return step.getAsBoolean();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Ends after the step that is under way, for which it waits for a moment. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(LOOK.multipliedBy(3).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
