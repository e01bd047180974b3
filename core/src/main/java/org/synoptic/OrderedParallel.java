package org.synoptic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things with several threads and hands the results on in the order of
 * the things. Holds a few things a thread at the most, however many there are.
 */
final class OrderedParallel<A, B> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  private final ExecutorService threads;
  private final int mostWaiting;
  private final Function<A, B> work;
  private final Consumer<B> sink;
  private final Deque<Future<B>> waiting = new ArrayDeque<>();

  OrderedParallel(int threads, Function<A, B> work, Consumer<B> sink) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    this.mostWaiting = threads * WAITING_PER_THREAD;
    this.work = work;
    this.sink = sink;
  }

  /** Takes one more; hands on the oldest when enough are under way. */
  void take(A thing) {
    waiting.add(threads.submit(() -> work.apply(thing)));
    while (waiting.size() > mostWaiting) {
      handOn();
    }
  }

  /** Waits for all that are under way. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void handOn() {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "synoptic", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** Parses of very long sentences recurse deeply. */
  private static final long STACK_BYTES = 16L << 20;
}
