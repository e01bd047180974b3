package org.synoptic.annotate.engine;

/** Is told how far a long preparation has come. May be called from several threads. */
@FunctionalInterface
public interface LoadingProgress {

  /** Tells nobody. */
  LoadingProgress SILENT = (what, done, total) -> {};

  /**
   * @param what what is being prepared, as a person would read it
   * @param done steps done so far, {@code total} when ready
   * @param total steps in all; constant for one {@code what}
   */
  void step(String what, long done, long total);

  /**
   * A sentence for the person who waits: something that is not as it should be, but is no error.
   */
  default void note(String sentence) {}
}
