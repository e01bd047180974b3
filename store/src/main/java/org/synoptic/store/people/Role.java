package org.synoptic.store.people;

/** What somebody may do; each may do what those before may. */
public enum Role {
  /** Reads, searches, checks drafts. */
  READER,
  /** Adds reports and feeds, watches, decides about stories. */
  EDITOR,
  /** Adds people, changes their roles, removes them. */
  OWNER;

  /** Whether somebody of this role may do what {@code least} may. */
  public boolean may(Role least) {
    return compareTo(least) >= 0;
  }

  /** The lesser of two. */
  public Role atMost(Role other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
