package org.synoptic.app.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.People;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** The people of a desk, for its owners. */
final class PeoplePage {

  private PeoplePage() {}

  /**
   * @param self whose page it is
   * @param made somebody who was just invited; null for nobody
   * @param origin the desk's own address, without a slash at its end
   */
  static String of(
      DeskFrame frame,
      Person self,
      List<Person> people,
      People.@Nullable Invitation made,
      String origin) {
    HtmlBuilder html = frame.begin("People");
    if (made != null) {
      made(html, made, origin);
    }
    add(frame, html);
    html.element("p class=meta", people.size() == 1 ? "1 person" : people.size() + " people");
    for (Person person : people) {
      one(frame, html, self, person);
    }
    return frame.end(html);
  }

  private static void made(HtmlBuilder html, People.Invitation made, String origin) {
    html.open("section class=made").line();
    html.element("h2 dir=auto", made.person().name() + " is invited").line();
    html.element("p", "Give the person this link; it holds once, for a week, and is shown once:");
    html.open("p").element("code", origin + "/join?code=" + made.code()).end();
    html.end();
  }

  private static void add(DeskFrame frame, HtmlBuilder html) {
    frame.form(html, "/people", "class", "add");
    html.element("label for=name", "Name of somebody new").line();
    html.tag("input id=name name=name required maxlength=60 autocomplete=off").line();
    html.element("label for=role", "may").line();
    roles(html, "role", Role.READER);
    DeskFrame.button(html, "Invite");
    html.end();
  }

  /** What each role may do, to choose from. */
  static void roles(HtmlBuilder html, String id, Role chosen) {
    html.open("select name=role", "id", id).line();
    for (Role role : Role.values()) {
      String label =
          switch (role) {
            case READER -> "read: reader";
            case EDITOR -> "read, add and decide: editor";
            case OWNER -> "also say who may what: owner";
          };
      html.element(role == chosen ? "option selected" : "option", label, "value", role.name());
      html.line();
    }
    html.end();
  }

  private static void one(DeskFrame frame, HtmlBuilder html, Person self, Person person) {
    html.open("section").line();
    html.element("h2 dir=auto", person.name()).line();
    html.element("p class=meta", facts(person, self)).line();
    if (!person.key().equals(self.key())) {
      form(frame, html, "/people/role", person, "class", "bar");
      String id = "role-" + person.key();
      html.element("label", "Role of " + person.name(), "for", id).text(" ");
      roles(html, id, person.role());
      html.element("button class=quiet", "Change").end();
      html.open("div class=bar").line();
      form(frame, html, "/people/invite", person);
      html.element(
          "button class=quiet",
          "Invite again",
          "aria-label",
          "Invite again, in place of the password: " + person.name());
      html.end();
      form(frame, html, "/people/remove", person);
      html.element("button class=quiet", "Remove", "aria-label", "Remove " + person.name());
      html.end();
      html.end();
    }
    html.end();
  }

  private static void form(
      DeskFrame frame, HtmlBuilder html, String action, Person person, String... attributes) {
    frame.form(html, action, attributes);
    DeskFrame.hidden(html, "person", person.key());
  }

  private static String facts(Person person, Person self) {
    String role = person.role().name().toLowerCase(Locale.ROOT);
    String since = ", since " + DeskFrame.time(person.since());
    String invited =
        person.invitation() == null
            ? ""
            : ", invited until " + DeskFrame.time(person.invitedUntil());
    return role + since + invited + (person.key().equals(self.key()) ? ", you" : "");
  }
}
