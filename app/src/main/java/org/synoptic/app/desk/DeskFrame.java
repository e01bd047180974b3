package org.synoptic.app.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/** What every page of the desk begins and ends with, and the pieces that several pages show. */
final class DeskFrame {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String[][] KEYS = {
    {"j", "next story"},
    {"k", "story before"},
    {"o", "open it"},
    {"m", "it has been seen"},
    {"s", "mark it, or no longer"},
    {"A", "all have been seen"},
    {"+", "go to the box"},
    {"/", "search"},
    {"?", "this list"}
  };

  private final Visitor visitor;

  /**
   * @param visitor whose menu and forms the page has
   */
  DeskFrame(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Of the pages with which a request is answered. */
  static DeskFrame of(Context context) {
    return new DeskFrame(Visitor.of(context));
  }

  /** Whether the visitor may do what this role may; what one may not do is not shown. */
  boolean may(Role least) {
    return visitor.may(least);
  }

  /** A page up to its heading. */
  HtmlBuilder begin(String title) {
    HtmlBuilder html = new HtmlBuilder();
    html.raw("<!DOCTYPE html>\n");
    html.open("html lang=en").line().open("head").line();
    html.tag("meta charset=utf-8").line();
    html.tag("meta name=viewport", "content", "width=device-width, initial-scale=1").line();
    html.tag("meta name=color-scheme", "content", "light dark").line();
    html.element("title", title + " · Synoptic").line();
    html.tag("link rel=stylesheet href=/style.css").line().end();
    html.open("body").line();
    html.element("a class=skip href=#main", "Skip to the text").line();
    html.open("header class=masthead").line();
    html.open("p class=name").element("a href=/", "Synoptic").end();
    menu(html, List.of());
    html.open("button type=button id=theme class=quiet").text("Light or dark").end();
    html.open("button type=button id=help class=quiet").text("Keys").end();
    html.end();
    html.open("main id=main").line();
    html.element("h1 dir=auto", title).line();
    return html;
  }

  /** A link of the menu. */
  record Way(String text, String address) {}

  /**
   * The ways to the other pages.
   *
   * @param ways to the pages that this one belongs to
   */
  HtmlBuilder menu(HtmlBuilder html, List<Way> ways) {
    html.open("nav aria-label=Desk");
    if (visitor.kind() == Visitor.Kind.STRANGER) {
      return html.element("a href=/login", "Sign in").end();
    }
    for (Way way : ways) {
      html.element("a", way.text(), "href", way.address()).text(" ");
    }
    html.element("a href=/", "Stories").text(" ");
    html.element("a href=/search", "Search").text(" ");
    html.element("a href=/feeds", "Feeds").text(" ");
    html.element("a href=/intake", "Add and what came").text(" ");
    html.element("a href=/watches", "Watches").text(" ");
    html.element("a href=/decisions", "Decisions");
    Person person = visitor.person();
    if (person != null) {
      html.text(" ");
      if (may(Role.OWNER)) {
        html.element("a href=/people", "People").text(" ");
      }
      html.element("a href=/me dir=auto", person.name());
    }
    return html.end();
  }

  /** Ends a page. */
  String end(HtmlBuilder html) {
    html.end();
    keys(html);
    html.element("script src=/desk.js defer", "").line();
    return html.end().end().toString();
  }

  /** What the keys do; the script shows it. */
  private static void keys(HtmlBuilder html) {
    html.open("dialog id=keys aria-labelledby=keys-title").line();
    html.element("h2 id=keys-title", "Keys").line().open("dl").line();
    for (String[] key : KEYS) {
      html.open("dt").element("kbd", key[0]).end().element("dd", key[1]).line();
    }
    html.end();
    html.open("label").tag("input type=checkbox id=keys-on checked").text(" Keys are on").end();
    html.open("form method=dialog").element("button class=quiet", "Close").end().end();
  }

  /** A form that posts to {@code action} with the token; its caller closes it. */
  HtmlBuilder form(HtmlBuilder html, String action, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "action";
    all[1] = action;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    html.open("form method=post", all);
    return hidden(html, RequestGuard.TOKEN, visitor.token());
  }

  static HtmlBuilder hidden(HtmlBuilder html, String name, String value) {
    return html.tag("input type=hidden", "name", name, "value", value);
  }

  static void button(HtmlBuilder html, String text) {
    html.element("button class=quiet", text);
  }

  /** The outlet and headline of a report, which lead to its words here, and its date. */
  static void report(HtmlBuilder html, ReportLine report) {
    html.element("span class=outlet", OutletNames.ofOutlet(report)).text(" ");
    html.element("a dir=auto", report.headline(), "href", "/reports/" + report.id()).text(" ");
    String published = report.published();
    html.element("span class=meta", published == null ? "no date" : day(published));
    String url = report.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      html.text(" ");
      html.element("a class=meta", "page", "href", url, "rel", "noopener noreferrer nofollow");
    }
    if (report.partial() != null) {
      html.text(" ")
          .element("span", "not the whole report: " + report.partial(), "class", "meta warn");
    }
  }

  private static String day(String iso) {
    String day = iso.length() > 10 ? iso.substring(0, 10) : iso;
    return day.matches("\\d{4}-\\d\\d-\\d\\d") ? DAY.format(LocalDate.parse(day)) : iso;
  }

  static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at) + " UTC";
  }

  static String count(int number, String one) {
    return number
        + " "
        + (number == 1 ? one : one.endsWith("y") ? one.replaceFirst("y$", "ies") : one + "s");
  }
}
