package org.synoptic.publish;

import java.util.List;
import java.util.Map;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;

/** Writes the reports side by side, with the words that the findings are based on marked. */
final class HtmlEvidencePane {

  private final HtmlBuilder html;
  private final ComparisonView view;
  private final EvidenceIndex evidence;
  private final HtmlCitations citations;

  HtmlEvidencePane(
      HtmlBuilder html, ComparisonView view, EvidenceIndex evidence, HtmlCitations citations) {
    this.html = html;
    this.view = view;
    this.evidence = evidence;
    this.citations = citations;
  }

  void write(Map<Claim, String> claims) {
    html.open("div class=bench").line();
    if (!claims.isEmpty()) {
      html.open("div class=rail tabindex=0 role=region aria-label=Claims");
      html.element("p class=meta", "Choose a claim to see its words.").open("ol").line();
      claims.forEach(this::choice);
      html.close().end();
    }
    html.open("div class=panes tabindex=0 role=region aria-label=Reports");
    html.line();
    view.articles().forEach(this::pane);
    html.end().end();
  }

  private void choice(Claim claim, String id) {
    html.open("li").open("a", "href", "#" + citations.paneId(first(claim)), "data-e", id);
    html.text(view.shown(claim)).close().end();
  }

  private static String first(Claim claim) {
    return claim.versions().get(0).report();
  }

  private void pane(Article article) {
    String lang = article.language().equals("und") ? "" : "lang";
    String label = view.letter(article.id()) + ", " + article.label();
    html.open(
        "div class=pane tabindex=0 role=region",
        "id",
        citations.paneId(article.id()),
        "aria-label",
        label);
    html.open("div class=pane-head");
    html.element("span class=letter", view.letter(article.id()));
    html.open("div").element("p class=outlet", article.label());
    html.element("p class=meta", Labels.published(article.published())).close().end();
    html.open("h3", lang, article.language());
    HtmlComparison.link(html, article);
    html.end();
    if (!article.bylines().isEmpty()) {
      html.element("p class=meta", "By " + String.join(", ", article.bylines())).line();
    }
    for (List<EvidenceIndex.Segment> paragraph :
        evidence.paragraphs(article.id(), article.body())) {
      html.open("p dir=auto", lang, article.language());
      paragraph.forEach(this::segment);
      html.end();
    }
    html.end();
  }

  private void segment(EvidenceIndex.Segment segment) {
    if (segment.ids().isEmpty()) {
      html.text(segment.text());
    } else {
      html.element("mark", segment.text(), "data-e", String.join(" ", segment.ids()));
    }
  }
}
