package org.synoptic.store.people;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param key the SHA-256 of its secret
 * @param person the key of the person
 * @param since when the person signed in
 * @param seen when it was used last, to some minutes
 */
public record LoginSession(String key, String person, Instant since, Instant seen)
    implements PeopleRecord {

  /** The same session, used at another time. */
  public LoginSession seenAt(Instant now) {
    return new LoginSession(key, person, since, now);
  }
}
