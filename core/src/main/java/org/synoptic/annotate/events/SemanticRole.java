package org.synoptic.annotate.events;

/** What part somebody has in an event. */
enum SemanticRole {
  ACTOR,
  RECIPIENT,
  PLACE,
  NONE
}
