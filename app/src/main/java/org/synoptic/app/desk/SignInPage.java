package org.synoptic.app.desk;

import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;

/** Where somebody signs in, and where somebody who was invited chooses a password. */
final class SignInPage {

  private SignInPage() {}

  /**
   * @param next where it leads to then
   * @param refused why it did not succeed; null for the first time
   */
  static String signIn(DeskFrame frame, String next, @Nullable String refused) {
    HtmlBuilder html = frame.begin("Sign in");
    refused(html, refused);
    frame.form(html, "/login", "class", "add");
    DeskFrame.hidden(html, "next", next);
    html.element("label for=name", "Name").line();
    html.tag("input id=name name=name required maxlength=60 autocomplete=username").line();
    password(html, "password", "Password", "current-password");
    DeskFrame.button(html, "Sign in");
    html.end();
    html.open("p class=meta").text("Were you invited? ");
    html.element("a href=/join", "Choose a password").end();
    return frame.end(html);
  }

  /**
   * @param hasOwner false where the first owner joins, who chooses a name too
   */
  static String join(DeskFrame frame, String code, boolean hasOwner, @Nullable String refused) {
    HtmlBuilder html = frame.begin(hasOwner ? "Choose a password" : "Become the owner");
    refused(html, refused);
    frame.form(html, "/join", "class", "add");
    html.element("label for=code", "The code that you were given").line();
    html.tag(
        "input id=code name=code required maxlength=60 size=50 autocomplete=off", "value", code);
    html.line();
    html.element("label for=name", hasOwner ? "Name, if you are to be an owner" : "Name").line();
    html.tag("input id=name name=name maxlength=60 autocomplete=username").line();
    password(html, "password", "Password, of at least 12 characters", "new-password");
    password(html, "again", "The same password again", "new-password");
    DeskFrame.button(html, "Join");
    html.end();
    return frame.end(html);
  }

  static void password(HtmlBuilder html, String name, String label, String kind) {
    html.element("label", label, "for", name).line();
    html.tag(
            "input type=password required maxlength=200",
            "id",
            name,
            "name",
            name,
            "autocomplete",
            kind)
        .line();
  }

  private static void refused(HtmlBuilder html, @Nullable String sentence) {
    if (sentence != null) {
      html.element("p class=warn role=alert", sentence).line();
    }
  }
}
