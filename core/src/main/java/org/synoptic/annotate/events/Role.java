package org.synoptic.annotate.events;

/** What part somebody has in an event. */
enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  NONE
}
