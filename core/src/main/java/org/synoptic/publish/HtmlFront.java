package org.synoptic.publish;

import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;
import org.synoptic.model.Outlet;
import org.synoptic.model.Standing;

/** What a story opens with: its reports, the ways into it, the brief, and how its claims stand. */
final class HtmlFront {

  private final Html html;
  private final ComparisonView account;
  private final Comparison comparison;
  private final EvidenceIndex evidence;
  private final HtmlCites cites;

  HtmlFront(Html html, ComparisonView account, EvidenceIndex evidence, HtmlCites cites) {
    this.html = html;
    this.account = account;
    this.comparison = account.comparison();
    this.evidence = evidence;
    this.cites = cites;
  }

  void set() {
    opening();
    front();
  }

  private void opening() {
    html.element("h1", comparison.story().headline()).line();
    html.open("ul class=reports").line();
    for (Article article : account.articles()) {
      report(article);
    }
    html.end();
    html.open("nav class=sections", "aria-label", "Parts of this account");
    jump("brief", "Brief", comparison.brief().isEmpty());
    jump(
        "differ",
        "Where they part",
        account.clashes().isEmpty() && account.untoldClashes().isEmpty());
    jump("facts", "Who says what", account.claims().isEmpty());
    jump("quotes", "Quotes", comparison.quotes().isEmpty());
    jump("timeline", "Timeline", comparison.timeline().isEmpty());
    jump("shared", "Shared passages", comparison.reuse().isEmpty());
    jump("reader", "The reports", false);
    html.end();
  }

  private void jump(String id, String text, boolean absent) {
    if (!absent) {
      html.element("a", text, "href", "#" + cites.place(id));
    }
  }

  private void report(Article article) {
    html.open("li");
    html.element(
        "a class=letter", account.letter(article.id()), "href", "#" + cites.pane(article.id()));
    html.open("div");
    Outlet outlet = article.outlet();
    html.element("p class=outlet", outlet == null ? article.id() : outlet.name());
    html.open("p class=headline");
    HtmlComparison.link(html, article);
    html.close().element("p class=meta", Labels.published(article.published()));
    if (article.partial() != null) {
      html.element("p", "Not the whole report: " + article.partial(), "class", "meta warn");
    }
    html.close().end();
  }

  private void front() {
    html.open("div class=front").line();
    brief();
    if (!account.claims().isEmpty()) {
      ledger();
    }
    html.end();
  }

  private void brief() {
    if (comparison.brief().isEmpty()) {
      return;
    }
    cites.section(html, "brief", "The brief");
    for (BriefLine line : comparison.brief()) {
      String id = evidence.add(line.passages());
      html.open("p");
      cites.finding(html, id, line.text());
      html.text(" ");
      if (line.standing() != Standing.AGREED) {
        html.element("span class=aside", Labels.standing(line)).text(" ");
      }
      cites.links(html, id, line.passages());
      html.end();
    }
    html.end();
  }

  /** How many claims stand how. */
  private void ledger() {
    cites.section(html, "ledger", "How it stands");
    html.open("dl").line();
    for (Standing standing : Standing.values()) {
      long count = account.claims().stream().filter(c -> c.standing() == standing).count();
      if (count > 0) {
        html.open("div").element("dt", Labels.of(standing), "class", HtmlCites.token(standing));
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
    };
  }
}
