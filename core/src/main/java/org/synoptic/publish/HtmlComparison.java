package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.TimelineEntry;

/** The joint account of one story as a part of a page. */
final class HtmlComparison {

  private final ComparisonView account;
  private final Comparison comparison;
  private final String story;
  private final EvidenceIndex evidence;
  private final HtmlCites cites;
  private final Html html = new Html();

  HtmlComparison(ComparisonView account, int number) {
    this.account = account;
    this.comparison = account.comparison();
    this.story = "s" + number + "-";
    this.evidence = new EvidenceIndex(number + ".");
    this.cites = new HtmlCites(account, story);
  }

  /** The list of stories that a page with several opens with. */
  static String contents(List<Comparison> comparisons) {
    Html html = new Html();
    html.element("h1", comparisons.size() + " stories");
    html.open("nav class=contents aria-label=Stories").open("ol").line();
    for (int i = 0; i < comparisons.size(); i++) {
      String headline = comparisons.get(i).story().headline();
      int reports = comparisons.get(i).story().reports().size();
      html.open("li").element("a", headline, "href", "#s" + (i + 1) + "-top").text(" ");
      html.element("small", Labels.count(reports, "report")).end();
    }
    return html.close().end().toString();
  }

  /** The bar that tells what is chosen in the reader. */
  static String bar() {
    Html html = new Html();
    html.open("div id=bar role=region hidden", "aria-label", "Chosen finding");
    html.open("p id=chosen role=status").close();
    html.open("p class=moves");
    html.element("button type=button id=previous class=quiet", "Previous");
    html.element("button type=button id=next class=quiet", "Next");
    html.element("button type=button id=back class=quiet", "Back");
    return html.close().end().toString();
  }

  String set() {
    html.open("article class=story", "id", story + "top").line();
    HtmlMatrix matrix = new HtmlMatrix(html, account, evidence, cites);
    HtmlQuotes quotes = new HtmlQuotes(html, account, evidence, cites);
    new HtmlFront(html, account, evidence, cites).set();
    differences("differ", "Where they part", account.clashes());
    if (!account.claims().isEmpty()) {
      cites.section(html, "facts", "Who says what");
      matrix.set();
      html.end();
    }
    if (!comparison.quotes().isEmpty()) {
      cites.section(html, "quotes", "Quotes");
      quotes.board();
      html.end();
    }
    timeline();
    if (!comparison.reuse().isEmpty()) {
      cites.section(html, "shared", "Shared passages");
      quotes.passages();
      html.end();
    }
    differences("other", "Other differences", account.otherDifferences());
    gaps();
    cites.section(html, "reader", "The reports, side by side");
    new HtmlEvidencePane(html, account, evidence, cites).set(matrix.chosen());
    html.end();
    return html.end().toString();
  }

  /** The headline, as a link where the report's address is one for the web. */
  static void link(Html html, Article article) {
    String url = article.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      html.element(
          "a", Labels.headline(article), "href", url, "rel", "noopener noreferrer nofollow");
    } else {
      html.text(Labels.headline(article));
    }
  }

  private void differences(String id, String heading, List<Difference> differences) {
    List<Claim> untold = id.equals("differ") ? account.untoldClashes() : List.of();
    if (differences.isEmpty() && untold.isEmpty()) {
      return;
    }
    cites.section(html, id, heading);
    html.open("div class=cards").line();
    differences.forEach(this::difference);
    for (Claim claim : untold) {
      html.open("div class=card");
      HtmlCites.standing(html, claim);
      html.element("h3", claim.text());
      html.end();
    }
    html.end().end();
  }

  private void difference(Difference difference) {
    html.open("div class=card");
    html.element(
        "span", Labels.kind(difference.kind()), "class", "chip " + Labels.of(difference.kind()));
    html.element("h3", difference.about()).open("dl").line();
    for (Difference.Value value : difference.values()) {
      String id = evidence.add(value.passages());
      html.open("div").open("dt");
      cites.finding(html, id, value.value());
      html.text(" ");
      cites.links(html, id, value.passages());
      html.close();
      if (!Labels.repeats(value)) {
        html.element("dd", Labels.quoted(value.passages().get(0).text()));
      }
      html.end();
    }
    html.end().element("p class=meta", difference.note()).end();
  }

  private void timeline() {
    if (comparison.timeline().isEmpty()) {
      return;
    }
    cites.section(html, "timeline", "Timeline");
    html.open("ol").line();
    for (TimelineEntry moment : comparison.timeline()) {
      String id = evidence.add(moment.passages());
      String time = ReadableDates.of(moment);
      html.open("li").element("span class=when", time).open("span class=what");
      cites.finding(html, id, moment.what());
      html.text(" ");
      if (moment.modality() != Modality.HAPPENED) {
        html.element("span class=aside", Labels.of(moment.modality())).text(" ");
      }
      cites.links(html, id, moment.passages());
      html.close().end();
    }
    html.end().end();
  }

  private void gaps() {
    if (account.articles().stream().allMatch(a -> account.leftOutBy(a).isEmpty())) {
      return;
    }
    cites.section(html, "gaps", "Left out");
    html.open("div class=cards").line();
    for (Article article : account.articles()) {
      List<Claim> missing = account.leftOutBy(article);
      if (!missing.isEmpty()) {
        html.open("div class=card");
        html.element("h3", Labels.name(account.letter(article.id()), article) + " does not have");
        html.open("ul").line();
        missing.forEach(claim -> html.element("li", account.attributed(claim)).line());
        html.close().end();
      }
    }
    html.end().end();
  }
}
