package org.synoptic.cluster.grouping;

/**
 * How alike two groups are and how alike they would have to be to be one story.
 *
 * @param likeness average over all pairs of their reports
 * @param needed the likeness from which they are merged
 * @param rule that asks for it
 */
public record MergeNeed(double likeness, double needed, MergeRule rule) {

  /** Whether they are as alike as they would have to be. */
  public boolean isMet() {
    return likeness >= needed;
  }
}
