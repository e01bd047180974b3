package org.synoptic.store.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may use the desk.
 *
 * @param key stays the same whatever else changes
 * @param name by which the person signs in, and with which decisions are signed
 * @param since when the person was added
 * @param password its slow hash; null for somebody who has not chosen one yet
 * @param invitation the SHA-256 of the code with which a password is chosen; null for none
 * @param invitedUntil until when the code is taken; null where there is none
 */
public record Person(
    String key,
    String name,
    Role role,
    Instant since,
    @Nullable String password,
    @Nullable String invitation,
    @Nullable Instant invitedUntil)
    implements PeopleRecord {

  /** The same person with another role. */
  public Person as(Role other) {
    return new Person(key, name, other, since, password, invitation, invitedUntil);
  }

  /** The same person with a password, and no invitation any more. */
  public Person withPassword(String hash) {
    return new Person(key, name, role, since, hash, null, null);
  }

  /** The same person with an invitation in place of the password. */
  public Person invited(String code, Instant until) {
    return new Person(key, name, role, since, null, code, until);
  }
}
