package org.synoptic.annotate.events;

/** The semantic role of a participant in an event. */
enum SemanticRole {
  ACTOR,
  RECIPIENT,
  PLACE,
  /** Takes no part; removes a role that an argument has by default. */
  NONE
}
