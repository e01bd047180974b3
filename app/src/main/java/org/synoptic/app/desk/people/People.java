package org.synoptic.app.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/**
 * The people of a desk. Nobody has a password that somebody else chose: who is added gets a code,
 * once, with which a password is chosen. Sentences for what is refused are the messages of {@link
 * IllegalArgumentException}s. Safe for use by several threads.
 */
public final class People {

  /** How long an invitation holds. Set by hand. */
  static final Duration INVITED = Duration.ofDays(7);

  private static final int MOST_PEOPLE = 500;
  private static final String NO_CODE = "This code is not known, was used, or is too old.";
  private static final String NOBODY = "There is no such person.";

  private final Store store;
  private final Passwords passwords;
  private final Clock clock;
  private final Sessions sessions;
  private final Tokens tokens;

  /** With which an owner joins, from the terminal of the desk; null for none. */
  private @Nullable String setup;

  public People(Store store, Passwords passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
    this.sessions = new Sessions(store, clock);
    this.tokens = new Tokens(store, clock);
  }

  public Sessions sessions() {
    return sessions;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Whether there is an owner who can sign in. */
  public boolean hasOwner() {
    return all().stream().anyMatch(People::isOwner);
  }

  private static boolean isOwner(Person person) {
    return person.role() == Role.OWNER && person.password() != null;
  }

  /** A code with which one owner joins; it holds until it is used or the desk ends. */
  public synchronized String setUp() {
    String code = Secrets.random();
    setup = Secrets.hash(code);
    return code;
  }

  /** All people, in the order in which they were added. */
  public List<Person> all() {
    return store.kept(Person.class).stream()
        .sorted(Comparator.comparing(Person::since).thenComparing(Person::name))
        .toList();
  }

  /** The person of a key; null for nobody. */
  public @Nullable Person of(String key) {
    return store.kept(Person.class, key);
  }

  /**
   * Somebody who was invited.
   *
   * @param code with which a password is chosen, once
   */
  public record Invitation(Person person, String code) {}

  /** Adds somebody. */
  public synchronized Invitation invite(String name, Role role) {
    if (store.kept(Person.class).size() >= MOST_PEOPLE) {
      throw new IllegalArgumentException("A desk has at most " + MOST_PEOPLE + " people.");
    }
    return invited(added(name, role));
  }

  /** Invites a person again, whose password, sessions and tokens no longer hold. */
  public synchronized Invitation inviteAgain(String key) {
    Person person = required(key);
    requireOtherOwner(person);
    sessions.endAll(key);
    tokens.revokeAll(person);
    return invited(person);
  }

  private Invitation invited(Person person) {
    String code = Secrets.random();
    Person invited = person.invited(Secrets.hash(code), clock.instant().plus(INVITED));
    store.keep(invited);
    return new Invitation(invited, code);
  }

  private Person added(String given, Role role) {
    String name = PersonName.of(given);
    if (named(name) != null) {
      throw new IllegalArgumentException("Somebody has this name already.");
    }
    return new Person(Secrets.random(), name, role, clock.instant(), null, null, null);
  }

  /** What names have in common that are one person's. */
  public static String sameName(String name) {
    return PersonName.folded(name);
  }

  private @Nullable Person named(String name) {
    String folded = PersonName.folded(name);
    return first(person -> PersonName.folded(person.name()).equals(folded));
  }

  private @Nullable Person first(Predicate<Person> wanted) {
    return all().stream().filter(wanted).findFirst().orElse(null);
  }

  /**
   * A person whom a code lets in chooses a password.
   *
   * @param name of the first owner; of others the name that was given to them holds
   */
  public synchronized Person join(String code, String name, String password) {
    String hash = Secrets.hash(code);
    boolean owner = Secrets.same(setup, hash);
    Person invited = owner ? added(name, Role.OWNER) : invitee(hash);
    Person joined = invited.withPassword(chosen(password, invited.name()));
    if (owner) {
      setup = null;
    }
    store.keep(joined);
    return joined;
  }

  private Person invitee(String hash) {
    Person invited = first(person -> Secrets.same(person.invitation(), hash));
    Instant until = invited == null ? null : invited.invitedUntil();
    if (invited == null || until == null || clock.instant().isAfter(until)) {
      throw new IllegalArgumentException(NO_CODE);
    }
    return invited;
  }

  private String chosen(String password, String name) {
    if (password.length() < Passwords.LEAST_CHARS || password.length() > Passwords.MOST_CHARS) {
      throw new IllegalArgumentException(
          "A password has "
              + Passwords.LEAST_CHARS
              + " to "
              + Passwords.MOST_CHARS
              + " characters. Some words that do not belong together are a good one.");
    }
    if (password.chars().distinct().count() < 5
        || PersonName.folded(password).contains(PersonName.folded(name))) {
      throw new IllegalArgumentException("This password would be guessed; take another.");
    }
    return passwords.hash(password);
  }

  /** The person of a name and password; null where they do not fit. */
  public @Nullable Person signIn(String name, String password) {
    Person person = named(name);
    return passwords.matches(password, person == null ? null : person.password()) ? person : null;
  }

  /** Changes a password, ends all sessions of the person and revokes all tokens. */
  public synchronized Person password(Person person, String old, String chosen) {
    if (!passwords.matches(old, person.password())) {
      throw new IllegalArgumentException("The present password is another one.");
    }
    Person changed = required(person.key()).withPassword(chosen(chosen, person.name()));
    store.keep(changed);
    sessions.endAll(person.key());
    tokens.revokeAll(person);
    return changed;
  }

  /** Gives a person another role. */
  public synchronized void role(String key, Role role) {
    Person person = required(key);
    if (role != Role.OWNER) {
      requireOtherOwner(person);
    }
    store.keep(person.as(role));
  }

  /** Removes a person with sessions and tokens; what the person decided stays. */
  public synchronized void remove(String key) {
    Person person = required(key);
    requireOtherOwner(person);
    store.forget(person);
    sessions.endAll(key);
    tokens.revokeAll(person);
  }

  private Person required(String key) {
    Person person = of(key);
    if (person == null) {
      throw new IllegalArgumentException(NOBODY);
    }
    return person;
  }

  /** A desk is never without an owner who can sign in. */
  private void requireOtherOwner(Person person) {
    boolean other = all().stream().anyMatch(one -> isOwner(one) && !one.key().equals(person.key()));
    if (isOwner(person) && !other) {
      throw new IllegalArgumentException(
          "This is the only owner. Let somebody else become one first.");
    }
  }
}
