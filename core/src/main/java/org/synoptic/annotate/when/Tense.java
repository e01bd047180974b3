package org.synoptic.annotate.when;

/** Whether the clause of an expression is about the past or the future. */
enum Tense {
  PAST,
  FUTURE,
  NONE
}
