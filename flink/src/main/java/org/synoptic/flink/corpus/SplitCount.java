package org.synoptic.flink.corpus;

/**
 * What came of a split.
 *
 * @param articles that were written
 * @param skipped records that gave none
 * @param before whether its results were there already
 */
public record SplitCount(String split, long articles, long skipped, boolean before) {

  /** A line for the log. */
  @Override
  public String toString() {
    return before
        ? split + ": done before"
        : split + ": " + articles + " articles, " + skipped + " skipped";
  }
}
