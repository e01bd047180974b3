package org.synoptic.app.desk;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.RecentlyUsed;

/**
 * Values that are made when somebody asks for them, each once; those that were asked for last are
 * kept. Who asks for one waits for that one alone. Safe for use by several threads.
 */
final class LatestMade<K, V> {

  private final Map<K, FutureTask<V>> made;

  /**
   * @param most values that are kept
   */
  LatestMade(int most) {
    this.made = new RecentlyUsed<>(most);
  }

  /** The value of a key. What making it throws is thrown, and it is made anew the next time. */
  V get(K key, Supplier<V> make) {
    FutureTask<V> mine = new FutureTask<>(make::get);
    FutureTask<V> task;
    synchronized (made) {
      FutureTask<V> known = made.get(key);
      task = known == null ? mine : known;
      made.put(key, task);
    }
    if (task == mine) {
      task.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      synchronized (made) {
        made.remove(key, task);
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the desk is ending", e);
    }
  }

  /** The value of a key where it is made already; else null. */
  @Nullable V known(K key) {
    FutureTask<V> task;
    synchronized (made) {
      task = made.get(key);
    }
    try {
      return task != null && task.isDone() ? task.get() : null;
    } catch (ExecutionException | InterruptedException e) {
      return null;
    }
  }

  /** Keeps a value that was made already. */
  void put(K key, V value) {
    FutureTask<V> task = new FutureTask<>(() -> value);
    task.run();
    synchronized (made) {
      made.put(key, task);
    }
  }
}
