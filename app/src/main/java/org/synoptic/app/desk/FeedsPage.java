package org.synoptic.app.desk;

import java.util.List;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.people.Role;

/** The feeds: when each was read, what went wrong, when it is asked next. */
final class FeedsPage {

  private FeedsPage() {}

  static String of(DeskFrame frame, List<FeedState> feeds, List<GivenUp> givenUp) {
    HtmlBuilder html = frame.begin("Feeds");
    boolean edits = frame.may(Role.EDITOR);
    if (edits) {
      addBox(frame, html);
    }
    html.element("p class=meta", DeskFrame.count(feeds.size(), "feed")).line();
    if (!feeds.isEmpty()) {
      html.open("p").element("a href=/feeds.opml", "All as OPML").end();
    }
    html.open("ul").line();
    for (FeedState feed : feeds) {
      html.open("li").element("b", feed.url()).text(" ");
      html.element("span class=meta", when(feed)).text(" ");
      if (feed.failure() != null) {
        html.element("span", feed.failure(), "class", "meta warn");
      }
      if (edits) {
        frame.form(html, "/feeds/remove");
        DeskFrame.hidden(html, "url", feed.url());
        html.element("button class=quiet", "Remove", "aria-label", "Remove " + feed.url());
        html.close();
      }
      html.end();
    }
    html.end();
    if (edits) {
      givenUp(frame, html, givenUp);
    }
    return frame.end(html);
  }

  /** The entries that gave no report, each with the reason and a way to try it again. */
  private static void givenUp(DeskFrame frame, HtmlBuilder html, List<GivenUp> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.open("section aria-labelledby=given-up").line();
    html.element("h2 id=given-up", "Entries that gave no report").line();
    html.open("ul").line();
    for (GivenUp entry : entries) {
      html.open("li").element("b", entry.address()).text(" ");
      html.element("span", entry.why(), "class", "meta warn");
      frame.form(html, "/feeds/entry");
      DeskFrame.hidden(html, "number", Long.toString(entry.number()));
      button(html, "again", "Try again", entry);
      button(html, "forget", "Forget it", entry);
      html.end().end();
    }
    html.end().end();
  }

  private static void button(HtmlBuilder html, String what, String text, GivenUp entry) {
    html.element(
        "button class=quiet name=what",
        text,
        "value",
        what,
        "aria-label",
        text + ": " + entry.address());
    html.text(" ");
  }

  private static void addBox(DeskFrame frame, HtmlBuilder html) {
    frame.form(html, "/feeds", "class", "add", "enctype", "multipart/form-data");
    html.element("label for=url", "The address of a feed, or of a page that names its feeds");
    html.tag("input id=url name=url type=url size=60").line();
    html.element("label for=list", "or a list of feeds: OPML, or one address a line").text(" ");
    html.tag("input type=file id=list name=list").text(" ");
    DeskFrame.button(html, "Add");
    html.end();
  }

  private static String when(FeedState feed) {
    String read =
        feed.lastSuccess() == null ? "not read yet" : "read " + DeskFrame.time(feed.lastSuccess());
    String next =
        feed.nextCheck() == null
            ? "; not asked any more"
            : "; asked next " + DeskFrame.time(feed.nextCheck());
    return read + next;
  }
}
