package org.synoptic.publish;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.TimelineEntry;

/** Renders the joint account of one story as a part of an HTML page. */
final class HtmlComparison {

  private final ComparisonView view;
  private final Comparison comparison;
  private final String idPrefix;
  private final EvidenceIndex evidence;
  private final HtmlCitations citations;
  private final HtmlBuilder html = new HtmlBuilder();

  HtmlComparison(ComparisonView view, int number) {
    this.view = view;
    this.comparison = view.comparison();
    this.idPrefix = "s" + number + "-";
    this.evidence = new EvidenceIndex(number + ".");
    this.citations = new HtmlCitations(view, idPrefix);
  }

  /** Returns the table of contents for a page of several stories. */
  static String contents(List<Comparison> comparisons) {
    HtmlBuilder html = new HtmlBuilder();
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

  /** Returns the bar that shows the selected finding and the buttons to move to others. */
  static String selectionBar() {
    HtmlBuilder html = new HtmlBuilder();
    html.open("div id=bar role=region hidden", "aria-label", "Chosen finding");
    html.open("p id=chosen role=status").close();
    html.open("p class=moves");
    html.element("button type=button id=previous class=quiet", "Previous");
    html.element("button type=button id=next class=quiet", "Next");
    html.element("button type=button id=back class=quiet", "Back");
    return html.close().end().toString();
  }

  String render() {
    html.open("article class=story", "id", idPrefix + "top").line();
    HtmlMatrix matrix = new HtmlMatrix(html, view, evidence, citations);
    HtmlQuotes quotes = new HtmlQuotes(html, view, evidence, citations);
    new HtmlOverview(html, view, evidence, citations).write();
    clashes();
    if (!view.claims().isEmpty()) {
      citations.folded(html, "facts", "Who says what", view.claims().size());
      matrix.write();
      HtmlCitations.endFolded(html);
    }
    if (!comparison.quotes().isEmpty()) {
      citations.folded(html, "quotes", "Quotes", comparison.quotes().size());
      quotes.board();
      HtmlCitations.endFolded(html);
    }
    timeline("timeline", "Timeline", view.happening());
    timeline("background", "Background", view.background());
    if (!comparison.reuse().isEmpty()) {
      citations.folded(html, "shared", "Shared passages", view.sharedPassages().size());
      quotes.passages();
      HtmlCitations.endFolded(html);
    }
    otherDifferences();
    leftOut();
    citations.section(html, "reader", "The reports, side by side");
    new HtmlEvidencePane(html, view, evidence, citations).write(matrix.evidenceIds());
    html.end();
    return html.end().toString();
  }

  /** Writes the headline; it is a link if the report has an http or https address. */
  static void link(HtmlBuilder html, Article article) {
    String url = article.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      html.element(
          "a", Labels.headline(article), "href", url, "rel", "noopener noreferrer nofollow");
    } else {
      html.text(Labels.headline(article));
    }
  }

  private void clashes() {
    List<Claim> uncovered = view.clashesWithoutDifference();
    if (view.clashes().isEmpty() && uncovered.isEmpty()) {
      return;
    }
    citations.section(html, "differ", "Where they part");
    html.open("div class=cards").line();
    view.clashes().forEach(this::difference);
    for (Claim claim : uncovered) {
      html.open("div class=card");
      HtmlCitations.standing(html, claim);
      html.element("h3", claim.text());
      html.end();
    }
    html.end().end();
  }

  private void otherDifferences() {
    List<Difference> others = view.otherDifferences();
    if (!others.isEmpty()) {
      citations.folded(html, "other", "Other differences", others.size());
      html.open("div class=cards").line();
      others.forEach(this::difference);
      html.end();
      HtmlCitations.endFolded(html);
    }
  }

  private void difference(Difference difference) {
    html.open("div class=card");
    html.element(
        "span", Labels.kind(difference.kind()), "class", "chip " + Labels.of(difference.kind()));
    html.element("h3", difference.about()).open("dl").line();
    for (Difference.Value value : difference.values()) {
      String id = evidence.add(value.passages());
      html.open("div").open("dt");
      citations.finding(html, id, value.value());
      html.text(" ");
      citations.links(html, id, value.passages());
      html.close();
      if (!Labels.equalsItsPassage(value)) {
        html.element("dd", Labels.quoted(value.passages().get(0).text()));
      }
      String source = difference.slot() == null ? "" : SlotCourse.source(value);
      if (!source.isEmpty()) {
        html.element("dd", source, "class", "meta");
      }
      html.end();
    }
    html.end().element("p class=meta", difference.note()).end();
  }

  private void timeline(String id, String heading, List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    citations.folded(html, id, heading, entries.size());
    html.open("ol").line();
    for (TimelineEntry entry : entries) {
      String finding = evidence.add(entry.passages());
      String time = ReadableDates.of(entry);
      html.open("li").element("span class=when", time).open("span class=what");
      citations.finding(html, finding, entry.what());
      html.text(" ");
      if (entry.modality() != Modality.HAPPENED) {
        html.element("span class=aside", Labels.of(entry.modality())).text(" ");
      }
      citations.links(html, finding, entry.passages());
      html.close().end();
    }
    html.end();
    HtmlCitations.endFolded(html);
  }

  private void leftOut() {
    int count = view.articles().stream().mapToInt(a -> view.leftOutBy(a).size()).sum();
    if (count == 0) {
      return;
    }
    citations.folded(html, "gaps", "Left out", count);
    html.open("div class=cards").line();
    for (Article article : view.articles()) {
      List<Claim> missing = view.leftOutBy(article);
      if (!missing.isEmpty()) {
        html.open("div class=card");
        html.element("h3", Labels.name(view.letter(article.id()), article) + " does not have");
        html.open("ul").line();
        missing.forEach(claim -> html.element("li", view.attributed(claim)).line());
        html.close().end();
      }
    }
    html.end();
    HtmlCitations.endFolded(html);
  }
}
