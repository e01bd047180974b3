package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.People;
import org.synoptic.app.desk.people.RateLimit;
import org.synoptic.app.desk.people.Secrets;
import org.synoptic.store.people.Person;

/** How somebody comes in: with name and password, or with a code that an owner gave. */
final class SignInRoutes {

  private static final int MOST_CHARS = 300;
  private static final int UNAUTHORIZED = 401;

  /** Tries of one name, and of one address, without a pause; then one a minute. Set by hand. */
  private static final int TRIES_OF_NAME = 10;

  private static final int TRIES_OF_ADDRESS = 30;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final People people;
  private final Visitors visitors;
  private final RateLimit names;
  private final RateLimit addresses;

  SignInRoutes(People people, Visitors visitors, Clock clock) {
    this.people = people;
    this.visitors = visitors;
    this.names = new RateLimit(TRIES_OF_NAME, PAUSE, clock);
    this.addresses = new RateLimit(TRIES_OF_ADDRESS, PAUSE, clock);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/login", this::signInPage);
    routes.post("/login", this::signIn);
    routes.post("/logout", this::signOut);
    routes.get("/join", this::joinPage);
    routes.post("/join", this::join);
  }

  private void signInPage(Context context) {
    if (Visitor.of(context).person() != null) {
      context.redirect("/");
      return;
    }
    String next = OwnPath.of(context.queryParam("next"));
    Answers.html(context, SignInPage.signIn(frame(context), next, null));
  }

  private void signIn(Context context) {
    String name = field(context, "name");
    String next = OwnPath.of(context.formParam("next"));
    RequestGuard.refuseOften(context, addresses.take(visitors.network(context)));
    RequestGuard.refuseOften(context, names.take(People.sameName(name)));
    Person person = people.signIn(name, field(context, "password"));
    if (person == null) {
      context.status(UNAUTHORIZED);
      String sentence = "Name and password do not fit together.";
      Answers.html(context, SignInPage.signIn(frame(context), next, sentence));
      return;
    }
    names.forget(People.sameName(name));
    begin(context, person);
    context.redirect(next);
  }

  /** Another secret than before: one that somebody gave the browser leads nowhere. */
  private void begin(Context context, Person person) {
    people.sessions().end(visitors.cookie().read(context));
    visitors.cookie().write(context, people.sessions().begin(person));
  }

  private void signOut(Context context) {
    people.sessions().end(visitors.cookie().read(context));
    visitors.cookie().remove(context);
    context.redirect("/login");
  }

  private void joinPage(Context context) {
    String code = context.queryParam("code");
    boolean given = code != null && code.length() <= MOST_CHARS;
    Answers.html(
        context,
        SignInPage.join(
            frame(context), given && code != null ? code : "", people.hasOwner(), null));
  }

  private void join(Context context) {
    RequestGuard.refuseOften(context, addresses.take(visitors.network(context)));
    String code = field(context, "code").strip();
    try {
      if (!field(context, "password").equals(field(context, "again"))) {
        throw new IllegalArgumentException("The two passwords differ.");
      }
      Person person = people.join(code, field(context, "name"), field(context, "password"));
      begin(context, person);
      context.redirect("/");
    } catch (IllegalArgumentException e) {
      context.status(400);
      Answers.html(
          context, SignInPage.join(frame(context), code, people.hasOwner(), e.getMessage()));
    }
  }

  private static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    if (value != null && value.length() > MOST_CHARS) {
      throw new BadRequestResponse("This is too long.");
    }
    return value == null ? "" : value;
  }

  /** A stranger's forms carry the token of a visit, which is none of a session. */
  private DeskFrame frame(Context context) {
    if (Visitor.of(context).token().isEmpty()) {
      String secret = Secrets.random();
      visitors.cookie().write(context, secret);
      new Visitor(Visitor.Kind.STRANGER, null, null, SessionCookie.token(secret)).sends(context);
    }
    return DeskFrame.of(context);
  }
}
