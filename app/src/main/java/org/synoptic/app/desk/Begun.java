package org.synoptic.app.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that another thread makes while this one goes on. */
public final class Begun<T> {

  private final CompletableFuture<T> made;

  private Begun(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Begins to make it. */
  public static <T> Begun<T> of(Supplier<T> maker) {
    return new Begun<>(CompletableFuture.supplyAsync(maker));
  }

  /** Waits for it; throws what its making threw. */
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
