package org.synoptic.store.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * With which a program acts for a person.
 *
 * @param key the SHA-256 of the token
 * @param person the key of the person
 * @param label what it is for
 * @param role the most that it may do; never more than the person may
 * @param used when it was used last, to the hour; null for never
 */
public record AccessToken(
    String key, String person, String label, Role role, Instant since, @Nullable Instant used)
    implements PeopleRecord {

  /** The same token, used at another time. */
  public AccessToken usedAt(Instant now) {
    return new AccessToken(key, person, label, role, since, now);
  }
}
