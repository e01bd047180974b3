package org.synoptic.model;

/** How well a claim stands. */
public enum Standing {
  /** Two or more independent origins carry it, and no values clash. */
  AGREED,
  /** One origin only, however many outlets print it. */
  ONE_SOURCE,
  /** Versions of the same time and scope carry values that cannot both be true. */
  DISPUTED,
  /** A later report replaces the value of an earlier one. */
  UPDATED
}
