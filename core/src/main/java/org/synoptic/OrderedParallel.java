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
 * Applies one function to many items with several threads and delivers the results in the order of
 * the items. Only a few items per thread are held at a time, however many there are.
 */
final class OrderedParallel<A, B> implements AutoCloseable {

  private static final int QUEUED_PER_THREAD = 4;

  private final ExecutorService threads;
  private final int maxQueued;
  private final Function<A, B> work;
  private final Consumer<B> sink;
  private final Deque<Future<B>> queued = new ArrayDeque<>();

  OrderedParallel(int threads, Function<A, B> work, Consumer<B> sink) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
    this.maxQueued = threads * QUEUED_PER_THREAD;
    this.work = work;
    this.sink = sink;
  }

  /** Adds an item. Waits for the oldest result when the queue is full. */
  void submit(A item) {
    queued.add(threads.submit(() -> work.apply(item)));
    while (queued.size() > maxQueued) {
      deliverOldest();
    }
  }

  /** Waits for all remaining results and delivers them. */
  void finish() {
    while (!queued.isEmpty()) {
      deliverOldest();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void deliverOldest() {
    try {
      sink.accept(queued.remove().get());
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

  /** Stack of a thread: parsing very long sentences recurses deeply. Set by hand. */
  private static final long STACK_BYTES = 16L << 20;
}
