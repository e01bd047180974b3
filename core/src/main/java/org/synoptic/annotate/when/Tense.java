package org.synoptic.annotate.when;

/** Whether the words around an expression look back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  NONE
}
