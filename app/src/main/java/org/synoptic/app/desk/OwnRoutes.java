package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.People;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** What each person does for itself: the password, tokens for programs. */
final class OwnRoutes {

  private final People people;
  private final SessionCookie cookie;

  OwnRoutes(People people, SessionCookie cookie) {
    this.people = people;
    this.cookie = cookie;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/me", context -> show(context, null));
    routes.post("/me/password", this::password);
    routes.post("/me/tokens", this::token);
    routes.post("/me/tokens/remove", this::revoke);
  }

  private void show(Context context, @Nullable String made) {
    Person person = Visitor.of(context).known();
    Answers.html(
        context, OwnPage.of(DeskFrame.of(context), person, people.tokens().of(person), made));
  }

  /** Somebody at a browser: a program can give itself neither a password nor a token. */
  private static Person atBrowser(Context context) {
    Visitor visitor = Visitor.of(context);
    if (visitor.kind() != Visitor.Kind.SIGNED_IN) {
      throw new ForbiddenResponse("A program may not do this.");
    }
    return visitor.known();
  }

  private void password(Context context) {
    Person person = atBrowser(context);
    String old = Answers.required(context, "old", "What is the present password?");
    String chosen = Answers.required(context, "password", "What is the new password?");
    Person changed = Answers.orRefused(() -> people.password(person, old, chosen));
    cookie.write(context, people.sessions().begin(changed));
    context.redirect("/me");
  }

  private void token(Context context) {
    Person person = atBrowser(context);
    String label = Answers.required(context, "label", "What is the token for?");
    Role role = PeopleRoutes.role(context.formParam("role"));
    show(context, Answers.orRefused(() -> people.tokens().make(person, label, role)));
  }

  private void revoke(Context context) {
    Person person = atBrowser(context);
    people.tokens().revoke(person, Answers.required(context, "key", "Which token?"));
    context.redirect("/me");
  }
}
