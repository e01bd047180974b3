package org.synoptic.publish;

import java.util.List;
import java.util.Map;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;

/** The bodies beside each other, with the words that findings rest on. */
final class HtmlEvidencePane {

  private final Html html;
  private final ComparisonView account;
  private final EvidenceIndex evidence;
  private final HtmlCites cites;

  HtmlEvidencePane(Html html, ComparisonView account, EvidenceIndex evidence, HtmlCites cites) {
    this.html = html;
    this.account = account;
    this.evidence = evidence;
    this.cites = cites;
  }

  void set(Map<Claim, String> claims) {
    html.open("div class=bench").line();
    if (!claims.isEmpty()) {
      html.open("div class=rail tabindex=0 role=region aria-label=Claims");
      html.element("p class=meta", "Choose a claim to see its words.").open("ol").line();
      claims.forEach(this::choice);
      html.close().end();
    }
    html.open("div class=panes tabindex=0 role=region aria-label=Reports");
    html.line();
    account.articles().forEach(this::pane);
    html.end().end();
  }

  private void choice(Claim claim, String id) {
    html.open("li").open("a", "href", "#" + cites.pane(first(claim)), "data-e", id);
    html.text(account.attributed(claim)).close().end();
  }

  private static String first(Claim claim) {
    return claim.versions().get(0).report();
  }

  private void pane(Article article) {
    String lang = article.language().equals("und") ? "" : "lang";
    String label = account.letter(article.id()) + ", " + article.label();
    html.open(
        "div class=pane tabindex=0 role=region",
        "id",
        cites.pane(article.id()),
        "aria-label",
        label);
    html.open("div class=pane-head");
    html.element("span class=letter", account.letter(article.id()));
    html.open("div").element("p class=outlet", article.label());
    html.element("p class=meta", Labels.published(article.published())).close().end();
    html.open("h3", lang, article.language());
    HtmlComparison.link(html, article);
    html.end();
    if (!article.bylines().isEmpty()) {
      html.element("p class=meta", "By " + String.join(", ", article.bylines())).line();
    }
    for (List<EvidenceIndex.Stretch> paragraph :
        evidence.paragraphs(article.id(), article.body())) {
      html.open("p dir=auto", lang, article.language());
      paragraph.forEach(this::stretch);
      html.end();
    }
    html.end();
  }

  private void stretch(EvidenceIndex.Stretch stretch) {
    if (stretch.ids().isEmpty()) {
      html.text(stretch.text());
    } else {
      html.element("mark", stretch.text(), "data-e", String.join(" ", stretch.ids()));
    }
  }
}
