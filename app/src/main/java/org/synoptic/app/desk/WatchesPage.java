package org.synoptic.app.desk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.Alert;
import org.synoptic.store.Watch;
import org.synoptic.store.people.Role;

/** What is watched, and what was told of it. */
final class WatchesPage {

  private WatchesPage() {}

  /**
   * @param alerts the latest of a watch
   * @param made the watch that was just made; null for none
   * @param base the desk's own address, without a slash at its end
   */
  static String of(
      DeskFrame frame,
      List<Watch> watches,
      Function<Watch, List<Alert>> alerts,
      Watches.@Nullable Made made,
      String base) {
    HtmlBuilder html = frame.begin("Watches");
    if (made != null) {
      made(html, made, base);
    }
    html.element(
            "p class=meta",
            watches.isEmpty()
                ? "Nothing is watched. “Watch this” stands on every search and every story."
                : DeskFrame.count(watches.size(), "watch").replace("watchs", "watches"))
        .line();
    for (Watch watch : watches) {
      html.open("section").line();
      html.open("h2");
      html.element("a dir=auto", watch.label(), "href", address(watch));
      html.end();
      html.element("p class=meta", how(watch, frame.may(Role.EDITOR))).line();
      list(html, alerts.apply(watch));
      if (frame.may(Role.EDITOR)) {
        frame.form(html, "/watches/remove");
        DeskFrame.hidden(html, "number", Long.toString(watch.number()));
        html.element(
            "button class=quiet", "End it", "aria-label", "End it: the watch " + watch.label());
        html.close();
      }
      html.end();
    }
    return frame.end(html);
  }

  private static void made(HtmlBuilder html, Watches.Made made, String base) {
    html.open("section class=made").line();
    html.element("h2", "“" + made.watch().label() + "” is watched from now on").line();
    html.element(
            "p",
            "Its feed, for any reader of feeds that reaches this desk. The address holds a token and is"
                + " shown this once; whoever has it can read the feed, until you end the watch:")
        .line();
    String feed = base + "/watch/" + made.token();
    html.open("ul").line();
    html.open("li").element("code", feed + "/atom").end();
    html.open("li").element("code", feed + "/feed.json").end();
    html.end();
    String secret = made.watch().secret();
    if (secret != null) {
      html.open("p").text("Each message is signed with this secret, also shown this once: ");
      html.element("code", secret).end();
    }
    html.end();
  }

  private static String address(Watch watch) {
    return watch.kind() == Watch.Kind.STORY ? "/stories/" + watch.subject() : watch.subject();
  }

  /** Who has the address of a receiver can send to it too, so it is for those who may set it. */
  private static String how(Watch watch, boolean whole) {
    String since = "since " + DeskFrame.time(watch.at());
    String target = whole ? " to " + watch.target() : "";
    return switch (watch.channel()) {
      case FEED -> since + ", told in its feed";
      case WEBHOOK -> since + ", told in its feed and sent, signed," + target;
      case TEXT -> since + ", told in its feed and sent as text" + target;
      case MAIL -> since + ", told in its feed and by mail" + target;
      case DAILY -> since + ", told in its feed and once a day by mail" + target;
    };
  }

  private static void list(HtmlBuilder html, List<Alert> alerts) {
    html.open("ul").line();
    for (Alert alert : alerts) {
      html.open("li");
      html.element("a dir=auto", alert.sentence(), "href", "/stories/" + alert.story());
      html.element("span class=meta", " " + DeskFrame.time(alert.at()));
      if (alert.failure() != null) {
        String end = alert.next() == null ? "; given up" : "; tried again";
        html.element("span", " not sent: " + alert.failure() + end, "class", "meta warn");
      }
      html.end();
    }
    html.end();
  }

  /** The form that begins a watch. */
  static void form(
      DeskFrame frame, HtmlBuilder html, Watch.Kind kind, String subject, String label) {
    if (!frame.may(Role.EDITOR)) {
      return;
    }
    html.open("details class=watch").element("summary", "Watch this").line();
    frame.form(html, "/watches", "class", "bar");
    DeskFrame.hidden(html, "kind", kind.name());
    DeskFrame.hidden(html, "subject", subject);
    DeskFrame.hidden(html, "label", label);
    html.element("label for=channel", "Tell me").text(" ");
    html.open("select id=channel name=channel").line();
    html.element("option value=FEED", "in a feed").line();
    html.element("option value=TEXT", "in a feed, and as text to").line();
    html.element("option value=WEBHOOK", "in a feed, and signed as JSON to").line();
    html.element("option value=MAIL", "in a feed, and by mail to").line();
    html.element("option value=DAILY", "in a feed, and by mail once a day to").line();
    html.end();
    html.element("label for=target", "Address").text(" ");
    html.tag("input id=target name=target maxlength=1000").text(" ");
    DeskFrame.button(html, "Watch");
    html.end().end();
  }
}
