package org.synoptic.app.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.people.AccessToken;
import org.synoptic.store.people.Person;

/** A person's own page: password, tokens for programs, signing out. */
final class OwnPage {

  private OwnPage() {}

  /**
   * @param made a token that was just made; null for none
   */
  static String of(
      DeskFrame frame, Person person, List<AccessToken> tokens, @Nullable String made) {
    HtmlBuilder html = frame.begin(person.name());
    html.element("p class=meta", person.role().name().toLowerCase(Locale.ROOT)).line();
    frame.form(html, "/logout");
    DeskFrame.button(html, "Sign out");
    html.end();
    password(frame, html);
    tokens(frame, html, person, tokens, made);
    return frame.end(html);
  }

  private static void password(DeskFrame frame, HtmlBuilder html) {
    html.open("section aria-labelledby=own-password").line();
    html.element("h2 id=own-password", "Another password").line();
    frame.form(html, "/me/password", "class", "add");
    SignInPage.password(html, "old", "The present password", "current-password");
    SignInPage.password(
        html, "password", "The new password, of at least 12 characters", "new-password");
    DeskFrame.button(html, "Change it, sign out everywhere else, and revoke all tokens");
    html.end().end();
  }

  private static void tokens(
      DeskFrame frame,
      HtmlBuilder html,
      Person person,
      List<AccessToken> tokens,
      @Nullable String made) {
    html.open("section aria-labelledby=tokens").line();
    html.element("h2 id=tokens", "Tokens for programs").line();
    if (made != null) {
      html.open("div class=made").line();
      html.element("p", "The token, shown this once. Send it as Authorization: Bearer …").line();
      html.open("p").element("code", made).end();
      html.end();
    }
    html.open("ul").line();
    for (AccessToken token : tokens) {
      html.open("li").element("b dir=auto", token.label()).text(" ");
      html.element("span class=meta", facts(token));
      frame.form(html, "/me/tokens/remove");
      DeskFrame.hidden(html, "key", token.key());
      html.element("button class=quiet", "Revoke", "aria-label", "Revoke " + token.label());
      html.close().end();
    }
    html.end();
    frame.form(html, "/me/tokens", "class", "add");
    html.element("label for=label", "What a new token is for").line();
    html.tag("input id=label name=label required maxlength=80 autocomplete=off").line();
    html.element("label for=role", "may").line();
    PeoplePage.roles(html, "role", person.role());
    DeskFrame.button(html, "Make it");
    html.end().end();
  }

  private static String facts(AccessToken token) {
    String used = token.used() == null ? "never used" : "used " + DeskFrame.time(token.used());
    return token.role().name().toLowerCase(Locale.ROOT)
        + ", since "
        + DeskFrame.time(token.since())
        + ", "
        + used;
  }
}
