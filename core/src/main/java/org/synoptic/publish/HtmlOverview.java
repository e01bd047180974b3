package org.synoptic.publish;

import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;
import org.synoptic.model.Outlet;
import org.synoptic.model.Standing;

/**
 * Writes the top of a story: its reports, links to its sections, the brief, and how many claims
 * have which standing.
 */
final class HtmlOverview {

  private final HtmlBuilder html;
  private final ComparisonView view;
  private final Comparison comparison;
  private final EvidenceIndex evidence;
  private final HtmlCitations citations;

  HtmlOverview(
      HtmlBuilder html, ComparisonView view, EvidenceIndex evidence, HtmlCitations citations) {
    this.html = html;
    this.view = view;
    this.comparison = view.comparison();
    this.evidence = evidence;
    this.citations = citations;
  }

  void write() {
    reportsAndLinks();
    briefAndStandings();
  }

  private void reportsAndLinks() {
    html.element("h1", comparison.story().headline()).line();
    html.open("ul class=reports").line();
    for (Article article : view.articles()) {
      report(article);
    }
    html.end();
    html.open("nav class=sections", "aria-label", "Parts of this account");
    linkTo("brief", "Brief", comparison.brief().isEmpty());
    linkTo(
        "differ",
        "Where they part",
        view.clashes().isEmpty() && view.clashesWithoutDifference().isEmpty());
    linkTo("facts", "Who says what", view.claims().isEmpty());
    linkTo("quotes", "Quotes", comparison.quotes().isEmpty());
    linkTo("timeline", "Timeline", view.happening().isEmpty());
    linkTo("shared", "Shared passages", comparison.reuse().isEmpty());
    linkTo("reader", "The reports", false);
    html.end();
  }

  private void linkTo(String id, String text, boolean absent) {
    if (!absent) {
      html.element("a", text, "href", "#" + citations.sectionId(id));
    }
  }

  private void report(Article article) {
    html.open("li");
    html.element(
        "a class=letter", view.letter(article.id()), "href", "#" + citations.paneId(article.id()));
    html.open("div");
    Outlet outlet = article.outlet();
    html.element("p class=outlet", outlet == null ? article.id() : outlet.name());
    html.open("p class=headline");
    HtmlComparison.link(html, article);
    html.close().element("p class=meta", view.published(article));
    if (article.partial() != null) {
      html.element("p", "Not the whole report: " + article.partial(), "class", "meta warn");
    }
    html.close().end();
  }

  private void briefAndStandings() {
    html.open("div class=front").line();
    brief();
    if (!view.claims().isEmpty()) {
      standings();
    }
    html.end();
  }

  private void brief() {
    if (comparison.brief().isEmpty()) {
      return;
    }
    citations.section(html, "brief", "The brief");
    for (BriefLine line : comparison.brief()) {
      String id = evidence.add(line.passages());
      html.open("p");
      citations.finding(html, id, line.text());
      html.text(" ");
      String standing = Labels.standing(line);
      if (!standing.isEmpty()) {
        html.element("span class=aside", standing).text(" ");
      }
      citations.links(html, id, line.passages());
      if (line.course() != null) {
        String values = new SlotCourse(view, value -> value, letters -> letters).of(line.course());
        html.text(" ").element("span class=aside", values);
      }
      html.end();
    }
    html.end();
  }

  /** Writes how many claims have which standing. */
  private void standings() {
    citations.section(html, "ledger", "How it stands");
    html.open("dl").line();
    for (Standing standing : Standing.values()) {
      long count = view.claims().stream().filter(c -> c.standing() == standing).count();
      if (count > 0) {
        html.open("div")
            .element("dt", Labels.of(standing), "class", HtmlCitations.cssClass(standing));
        html.element("dd", String.valueOf(count)).element("dd", meaning(standing)).end();
      }
    }
    html.end().end();
  }

  private static String meaning(Standing standing) {
    return switch (standing) {
      case AGREED -> "carried by two or more independent origins";
      case ONE_SOURCE -> "from one origin only, however many print it";
      case DISPUTED -> "given in ways that cannot both be true";
      case UPDATED -> "replaced by a later report";
      case TOLD_ALIKE -> "told alike by several; that it is one fact is not sure";
    };
  }
}
