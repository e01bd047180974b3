package org.synoptic.app.desk;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.People;
import org.synoptic.app.desk.people.RateLimit;
import org.synoptic.app.desk.people.Secrets;
import org.synoptic.store.people.AccessToken;
import org.synoptic.store.people.Person;

/** Tells who sends a request: the one person of a desk, or one of its people, or a stranger. */
final class Visitors {

  private static final String BEARER = "bearer ";

  private static final Set<String> LOOPBACKS =
      Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "[::1]", "[0:0:0:0:0:0:0:1]");

  /** Costly requests at once, and after what time one more. Set by hand. */
  private static final int COSTLY_AT_ONCE = 40;

  private static final Duration COSTLY_PAUSE = Duration.ofSeconds(1);

  private final @Nullable People people;
  private final SessionCookie cookie;
  private final boolean behindProxy;
  private final Visitor alone = Visitor.alone(SessionCookie.token(Secrets.random()));
  private final RateLimit costly;

  /**
   * @param people null for a desk of one person
   */
  Visitors(Serving serving, @Nullable People people, Clock clock) {
    this.people = people;
    this.cookie = new SessionCookie(serving.encrypted());
    this.behindProxy = serving.address() != null;
    this.costly = new RateLimit(COSTLY_AT_ONCE, COSTLY_PAUSE, clock);
  }

  SessionCookie cookie() {
    return cookie;
  }

  Visitor of(Context context) {
    if (people == null) {
      return alone;
    }
    String authorization = context.header("Authorization");
    return authorization == null ? browser(people, context) : program(people, authorization);
  }

  private Visitor browser(People known, Context context) {
    String secret = cookie.read(context);
    if (secret == null) {
      return Visitor.STRANGER;
    }
    Person person = known.sessions().of(secret);
    return new Visitor(
        person == null ? Visitor.Kind.STRANGER : Visitor.Kind.SIGNED_IN,
        person,
        person == null ? null : person.role(),
        SessionCookie.token(secret));
  }

  private static Visitor program(People known, String authorization) {
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return Visitor.STRANGER;
    }
    AccessToken token = known.tokens().read(authorization.substring(BEARER.length()).strip());
    Person person = token == null ? null : known.of(token.person());
    return token == null || person == null
        ? Visitor.STRANGER
        : new Visitor(Visitor.Kind.PROGRAM, person, person.role().atMost(token.role()), "");
  }

  /** After what time a visitor may ask for something costly; zero for now. */
  Duration tooOften(Context context, Visitor visitor) {
    if (people == null) {
      return Duration.ZERO;
    }
    Person person = visitor.person();
    return costly.take(person == null ? network(context) : person.key());
  }

  /** From where the visitor comes, for what each may do so often. */
  String network(Context context) {
    return VisitorNetwork.of(from(context));
  }

  /** The address of the visitor's machine. What a proxy on this machine says of it is believed. */
  private String from(Context context) {
    String peer = context.req().getRemoteAddr();
    String told = context.header("X-Forwarded-For");
    boolean proxy = behindProxy && LOOPBACKS.contains(peer);
    return told == null || !proxy ? peer : told.substring(told.lastIndexOf(',') + 1).strip();
  }
}
