package org.synoptic.app.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;
import org.synoptic.store.people.AccessToken;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** Programs that act for somebody. */
public final class Tokens {

  /** Tokens of a person. Set by hand. */
  private static final int MOST = 20;

  private static final int MOST_LABEL_CHARS = 80;
  private static final Duration STEP = Duration.ofHours(1);

  private final Store store;
  private final Clock clock;

  public Tokens(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes a token and returns it; it is kept nowhere.
   *
   * @throws IllegalArgumentException with a sentence
   */
  public String make(Person person, String label, Role role) {
    if (!person.role().may(role)) {
      throw new IllegalArgumentException("A token may do no more than you may.");
    }
    if (label.isBlank() || label.length() > MOST_LABEL_CHARS) {
      throw new IllegalArgumentException(
          "A token needs a name of at most " + MOST_LABEL_CHARS + " characters.");
    }
    if (of(person).size() >= MOST) {
      throw new IllegalArgumentException("There are at most " + MOST + " tokens of a person.");
    }
    String token = Secrets.random();
    store.keep(
        new AccessToken(
            Secrets.hash(token), person.key(), label.strip(), role, clock.instant(), null));
    return token;
  }

  /** The token that a program sends; null for none that holds. */
  public @Nullable AccessToken read(String token) {
    AccessToken known = store.kept(AccessToken.class, Secrets.hash(token));
    if (known == null) {
      return null;
    }
    Instant now = clock.instant();
    Instant used = known.used();
    if (used == null || now.isAfter(used.plus(STEP))) {
      store.keep(known.usedAt(now));
    }
    return known;
  }

  /** The tokens of a person, the oldest first. */
  public List<AccessToken> of(Person person) {
    return store.kept(AccessToken.class).stream()
        .filter(token -> token.person().equals(person.key()))
        .sorted(Comparator.comparing(AccessToken::since))
        .toList();
  }

  /** Revokes a token of a person; that of another stays. */
  public void revoke(Person person, String key) {
    for (AccessToken token : of(person)) {
      if (token.key().equals(key)) {
        store.forget(token);
      }
    }
  }

  void revokeAll(Person person) {
    of(person).forEach(store::forget);
  }
}
