package org.synoptic.cluster.grouping;

/** By which rule two groups need as much likeness as they do to be one story. */
public enum MergeRule {
  /** Two single reports open a story. */
  PAIR,
  /** Two reports of a few words open a story. */
  STUBS,
  /** Two single reports of other days open a story. */
  FAR_PAIR,
  /** A third report of other days joins two. */
  FAR_THIRD,
  /** Reports of a line or two alone. */
  FLASHES,
  /** A story of three or four reports. */
  SMALL,
  /** A story of more reports, or of stubs. */
  STORY,
  /**
   * A small story of many days, whose reports begin with other things or are each of other days.
   */
  WEEKS,
  /** Each of the two is closer in itself. */
  COHESION,
  /** A report that is like strangers joins the story that it is most like, after all others. */
  BRIDGE
}
