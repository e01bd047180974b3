package org.synoptic.model;

/** How well a claim is supported. */
public enum Standing {
  /** Two or more independent origins make it, and no values clash. */
  AGREED,
  /** Only one origin makes it, however many outlets print it. */
  ONE_SOURCE,
  /** Versions about the same time and scope give values that cannot both be true. */
  DISPUTED,
  /** A later report replaces the value of an earlier one. */
  UPDATED,
  /** Two or more independent origins tell it alike; that they mean one fact is not sure. */
  TOLD_ALIKE
}
