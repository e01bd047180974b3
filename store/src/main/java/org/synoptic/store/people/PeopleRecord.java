package org.synoptic.store.people;

/** Something that is kept of the people of a desk. */
public sealed interface PeopleRecord permits Person, LoginSession, AccessToken {

  /** What it is found by, among those of its kind. */
  String key();
}
