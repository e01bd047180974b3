package org.synoptic.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;

/** How a browser or a program sends pages to the desk. */
final class SendPage {

  /** Sends the page on which it is clicked, as it stands there, and leaves that page alone. */
  private static final String BOOKMARKLET = Answers.text("bookmarklet.js");

  private SendPage() {}

  /**
   * @param made the key that was just made; null for none
   * @param address to which pages are sent
   */
  static String of(
      DeskFrame frame, List<SendKeys.Kept> keys, @Nullable String made, String address) {
    HtmlBuilder html = frame.begin("Send pages from your browser");
    html.element(
            "p",
            "A page that you can read, because you have signed in or paid, may be a wall for the"
                + " desk. Send it as you see it: it is kept as it is and never fetched again.")
        .line();
    if (made != null) {
      made(html, made, address);
    }
    frame.form(html, SendRoutes.PATH + "/keys", "class", "bar");
    html.element("label for=label", "A key for the browser or program").text(" ");
    html.tag("input id=label name=label required maxlength=80 placeholder=Firefox").text(" ");
    DeskFrame.button(html, "Make a key");
    html.end();
    if (!keys.isEmpty()) {
      html.element("h2", "Keys").line().open("ul").line();
      keys.forEach(key -> key(frame, html, key));
      html.end();
    }
    return frame.end(html);
  }

  private static void made(HtmlBuilder html, String key, String address) {
    String script =
        BOOKMARKLET
            .replaceAll("\\s*\\n\\s*", "")
            .replace("ADDRESS", address)
            .replace("KEY", key)
            .strip();
    html.open("section class=made").line();
    html.element("h2", "A key, shown this once").line();
    html.open("ul").line();
    html.open("li").text("Drag this to your bookmarks, and click it on the page: ");
    html.element("a", "Send to Synoptic", "href", "javascript:" + script);
    html.text(". A page on which you click it could read the key, and send pages too; nothing");
    html.text(" else is done with a key.");
    html.end();
    html.open("li").text("SingleFile: choose “save to a REST form API” with the address ");
    html.element("code", address).text(", the token ");
    html.element("code", key).text(", the field of the archive ").element("code", "file");
    html.text(" and that of its address ").element("code", "url").text(".").end();
    html.open("li").text("A program: ");
    String bearer = "curl -H 'Authorization: Bearer " + key + "' ";
    html.element("code", bearer + "-F url=https://… -F file=@page.html " + address).end();
    html.end().end();
  }

  private static void key(DeskFrame frame, HtmlBuilder html, SendKeys.Kept key) {
    html.open("li").element("b dir=auto", key.label()).text(" ");
    html.element("span class=meta", "since " + DeskFrame.time(key.since()));
    frame.form(html, SendRoutes.PATH + "/keys/remove");
    DeskFrame.hidden(html, "hash", key.hash());
    html.element("button class=quiet", "End it", "aria-label", "End the key of " + key.label());
    html.close().end();
  }
}
