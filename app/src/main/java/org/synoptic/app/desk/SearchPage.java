package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Watch;
import org.synoptic.store.search.Facet;
import org.synoptic.store.search.Found;
import org.synoptic.store.search.SearchQuery;

/** What a search found, and by what it can be narrowed. */
final class SearchPage {

  /** Reports on one page. */
  static final int REPORTS = 20;

  private static final String HINT =
      "All the words must be in a report. “In quotation marks”: one after the other. -word: not"
          + " this one. word*: also what begins so.";

  private final Desk desk;
  private final DeskFrame frame;
  private final SearchQuery query;
  private final int page;
  private final HtmlBuilder html;

  SearchPage(Desk desk, DeskFrame frame, SearchQuery query, int page) {
    this.desk = desk;
    this.frame = frame;
    this.query = query;
    this.page = page;
    this.html = frame.begin(query.text().isEmpty() ? "Search" : query.text() + " – search");
  }

  String of(Found found) {
    box();
    chosen();
    html.element("p class=meta role=status", counted(found)).line();
    if (!query.isEmpty()) {
      String subject = SearchAddress.of(query, 1);
      WatchesPage.form(frame, html, Watch.Kind.SEARCH, subject, label());
    }
    html.open("div class=found").line();
    html.open("div").line();
    found.hits().forEach(this::hit);
    pages(found.total());
    html.end();
    facets(found);
    html.end();
    return frame.end(html);
  }

  private void box() {
    html.open("form method=get action=/search role=search class=add").line();
    html.element("label for=q", "Words of the reports").line();
    html.tag("input id=q name=q type=search size=50 maxlength=400", "value", query.text());
    for (Facet facet : Facet.values()) {
      String value = query.chosen().get(facet);
      if (value != null) {
        DeskFrame.hidden(html, facet.field, value);
      }
    }
    html.line();
    DeskFrame.button(html, "Search");
    html.element("p class=meta", HINT).line();
    html.end();
  }

  private void chosen() {
    if (query.chosen().isEmpty()) {
      return;
    }
    html.open("ul class=filters aria-label=Chosen").line();
    for (Facet facet : Facet.values()) {
      String value = query.chosen().get(facet);
      if (value != null) {
        html.open("li");
        html.element(
            "a",
            facet.field + ": " + shown(facet, value) + " ✕",
            "href",
            SearchAddress.of(query.with(facet, ""), 1),
            "aria-label",
            "No longer only " + facet.field + " " + shown(facet, value));
        html.end();
      }
    }
    html.end();
  }

  private String label() {
    List<String> parts = new ArrayList<>();
    if (!query.text().isEmpty()) {
      parts.add(query.text());
    }
    for (Facet facet : Facet.values()) {
      String value = query.chosen().get(facet);
      if (value != null) {
        parts.add(facet.field + " " + shown(facet, value));
      }
    }
    return String.join(", ", parts);
  }

  private String counted(Found found) {
    String counted = DeskFrame.count(found.total(), "report");
    String cut = found.cut() ? "; the search took too long and was ended" : "";
    return counted + cut + (desk.isIndexed() ? "" : "; not everything can be found yet");
  }

  private void hit(Found.Hit hit) {
    ReportLine line = desk.line(hit.report());
    StoryLine story = desk.story(hit.report());
    if (line == null || story == null) {
      return;
    }
    html.open("article class=story").line().open("p");
    DeskFrame.report(html, line);
    html.end();
    html.element("p dir=auto class=words", hit.words()).line();
    if (story.reports().size() > 1) {
      html.open("p class=meta").text("in the story ");
      html.element("a dir=auto", story.headline(), "href", "/stories/" + story.id());
      html.text(", " + DeskFrame.count(story.reports().size(), "report")).end();
    }
    html.end();
  }

  private void pages(int total) {
    int last = Math.max(1, (total + REPORTS - 1) / REPORTS);
    if (last == 1) {
      return;
    }
    html.open("nav class=bar aria-label=Pages");
    if (page > 1) {
      html.element("a rel=prev", "Before", "href", SearchAddress.of(query, page - 1));
    }
    html.element("span class=meta", "page " + page + " of " + last);
    if (page < last) {
      html.element("a rel=next", "Next", "href", SearchAddress.of(query, page + 1));
    }
    html.end();
  }

  private void facets(Found found) {
    html.open("aside class=facets aria-label=Narrow").line();
    for (Facet facet : Facet.values()) {
      List<Found.Value> values = found.values().getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        html.element("h2", capital(facet.field)).line().open("ul").line();
        for (Found.Value value : values) {
          html.open("li");
          html.element(
              "a dir=auto",
              shown(facet, value.name()),
              "href",
              SearchAddress.of(query.with(facet, value.name()), 1));
          html.element("span class=meta", " " + value.reports()).end();
        }
        html.end();
      }
    }
    html.end();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String shown(Facet facet, String value) {
    if (facet != Facet.LANGUAGE) {
      return value;
    }
    String name = Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
    return value.equals("und") || name.isEmpty() ? "not recognised" : name;
  }
}
