package org.synoptic.annotate.engine;

/** Is notified of the progress of a long preparation, possibly by several threads. */
@FunctionalInterface
public interface LoadingProgress {

  /** Ignores the progress. */
  LoadingProgress SILENT = (what, done, total) -> {};

  /**
   * Some steps are done.
   *
   * @param what the task, as a message to the user
   * @param done steps done so far; equal to {@code total} at the end
   * @param total number of steps; constant for one task
   */
  void step(String what, long done, long total);

  /** A message to the user about something that is wrong but does not end the work. */
  default void note(String sentence) {}
}
