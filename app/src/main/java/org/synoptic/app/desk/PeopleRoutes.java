package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.People;
import org.synoptic.store.people.Role;

/** What owners do: add people, change their roles, remove them. */
final class PeopleRoutes {

  private final People people;

  PeopleRoutes(People people) {
    this.people = people;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/people", context -> show(context, null));
    routes.post("/people", this::add);
    routes.post("/people/invite", this::invite);
    routes.post("/people/role", this::role);
    routes.post("/people/remove", this::remove);
  }

  private void show(Context context, People.@Nullable Invitation made) {
    Answers.html(
        context,
        PeoplePage.of(
            DeskFrame.of(context),
            Visitor.of(context).known(),
            people.all(),
            made,
            RequestGuard.origin(context)));
  }

  private void add(Context context) {
    String name = Answers.required(context, "name", "What is the person's name?");
    Role role = role(context.formParam("role"));
    show(context, Answers.orRefused(() -> people.invite(name, role)));
  }

  private void invite(Context context) {
    String person = person(context);
    show(context, Answers.orRefused(() -> people.inviteAgain(person)));
  }

  private void role(Context context) {
    String person = person(context);
    Role role = role(context.formParam("role"));
    Answers.orRefused(
        () -> {
          people.role(person, role);
          return person;
        });
    context.redirect("/people");
  }

  private void remove(Context context) {
    String person = person(context);
    Answers.orRefused(
        () -> {
          people.remove(person);
          return person;
        });
    context.redirect("/people");
  }

  private static String person(Context context) {
    return Answers.required(context, "person", "Who is meant?");
  }

  /** The role of a form. */
  static Role role(@Nullable String name) {
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("There is no such role."));
  }
}
