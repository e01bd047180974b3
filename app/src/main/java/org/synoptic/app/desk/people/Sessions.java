package org.synoptic.app.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;
import org.synoptic.store.people.LoginSession;
import org.synoptic.store.people.Person;

/** Browsers in which somebody is signed in. */
public final class Sessions {

  /** After so long without a request a session ends. Set by hand. */
  static final Duration IDLE = Duration.ofHours(12);

  /** After so long it ends in any case. Set by hand: a fortnight of work. */
  public static final Duration LIFE = Duration.ofDays(14);

  /** How exactly the last use is kept, so that not every request writes. */
  private static final Duration STEP = Duration.ofMinutes(5);

  private final Store store;
  private final Clock clock;

  public Sessions(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Begins a session, and returns its secret, which is kept nowhere. */
  public String begin(Person person) {
    endOld();
    String secret = Secrets.random();
    Instant now = clock.instant();
    store.keep(new LoginSession(Secrets.hash(secret), person.key(), now, now));
    return secret;
  }

  /** Who is signed in with a secret; null for nobody, or where the session has ended. */
  public @Nullable Person of(@Nullable String secret) {
    LoginSession session = session(secret);
    if (session == null) {
      return null;
    }
    Instant now = clock.instant();
    Person person = store.kept(Person.class, session.person());
    if (isOver(session, now) || person == null) {
      store.forget(session);
      return null;
    }
    if (now.isAfter(session.seen().plus(STEP))) {
      store.keep(session.seenAt(now));
    }
    return person;
  }

  private @Nullable LoginSession session(@Nullable String secret) {
    return secret == null ? null : store.kept(LoginSession.class, Secrets.hash(secret));
  }

  private static boolean isOver(LoginSession session, Instant now) {
    return now.isAfter(session.seen().plus(IDLE)) || now.isAfter(session.since().plus(LIFE));
  }

  /** Ends a session. */
  public void end(@Nullable String secret) {
    LoginSession session = session(secret);
    if (session != null) {
      store.forget(session);
    }
  }

  /** Ends all sessions of a person. */
  public void endAll(String person) {
    for (LoginSession session : store.kept(LoginSession.class)) {
      if (session.person().equals(person)) {
        store.forget(session);
      }
    }
  }

  private void endOld() {
    Instant now = clock.instant();
    store.kept(LoginSession.class).stream()
        .filter(session -> isOver(session, now))
        .forEach(store::forget);
  }
}
