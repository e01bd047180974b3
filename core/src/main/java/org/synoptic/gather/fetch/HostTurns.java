package org.synoptic.gather.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * One connection to a host at a time, with a gap between the end of one and the begin of the next.
 */
final class HostTurns {

  /** What is done when it is a host's turn. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Waits. */
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** Hosts that are remembered; the one that was asked longest ago is forgotten first. */
  private static final int HOSTS = 10_000;

  private final LongSupplier nanos;
  private final Pause pause;
  private final Map<String, Turn> turns =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turn> eldest) {
          return size() > HOSTS && !eldest.getValue().lock.isLocked();
        }
      };

  HostTurns(LongSupplier nanos, Pause pause) {
    this.nanos = nanos;
    this.pause = pause;
  }

  static HostTurns realTime() {
    return new HostTurns(System::nanoTime, time -> Thread.sleep(time.toMillis()));
  }

  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock();
    boolean asked;
    long lastEnd;
  }

  /** Runs {@code work} when no other work for {@code host} runs and {@code gap} has passed. */
  <T> T run(String host, Duration gap, Work<T> work) throws IOException {
    Turn turn;
    synchronized (turns) {
      turn = turns.computeIfAbsent(host, name -> new Turn());
    }
    turn.lock.lock();
    try {
      long wait = gap.toNanos() - (nanos.getAsLong() - turn.lastEnd);
      if (turn.asked && wait > 0) {
        pause.of(Duration.ofNanos(wait));
      }
      turn.asked = true;
      return work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(FetchFailure.Why.TIME, "it was called off");
    } finally {
      turn.lastEnd = nanos.getAsLong();
      turn.lock.unlock();
    }
  }
}
