package org.synoptic.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;

/** Claims in rows, reports in columns. */
final class HtmlMatrix {

  private static final int LONGEST_VALUE = 24;

  private final Html html;
  private final Account account;
  private final Evidence evidence;
  private final HtmlCites cites;
  private final Map<Claim, String> chosen = new LinkedHashMap<>();

  HtmlMatrix(Html html, Account account, Evidence evidence, HtmlCites cites) {
    this.html = html;
    this.account = account;
    this.evidence = evidence;
    this.cites = cites;
  }

  /** The claims in the order of the rows, with their ids in the reader. */
  Map<Claim, String> chosen() {
    return chosen;
  }

  void set() {
    filters();
    html.open("div class=scroll tabindex=0 role=region", "aria-label", "Table of claims");
    html.open("table class=matrix").line().open("thead").open("tr");
    html.element("th scope=col", "Claim");
    for (Article article : account.articles()) {
      html.open("th scope=col", "title", article.label());
      html.element("span class=letter", account.letter(article.id()));
      html.element("span class=outlet", article.label()).close();
    }
    html.close().end().open("tbody").line();
    ordered().forEach(this::row);
    html.end().close().end();
  }

  private void filters() {
    html.open("p class=filters role=group hidden", "aria-label", "Show claims");
    filter("all", "all", true);
    account.claims().stream()
        .map(Claim::standing)
        .distinct()
        .sorted()
        .forEach(standing -> filter(Terms.of(standing), HtmlCites.token(standing), false));
    html.end();
  }

  private void filter(String name, String token, boolean pressed) {
    String state = String.valueOf(pressed);
    html.element(
        "button type=button class=quiet", name, "data-filter", token, "aria-pressed", state);
  }

  private List<Claim> ordered() {
    List<Claim> rows = new ArrayList<>();
    account.claims().stream().filter(c -> Terms.isClash(c.standing())).forEach(rows::add);
    rows.addAll(account.agreed());
    rows.addAll(account.copied());
    for (Article article : account.articles()) {
      rows.addAll(account.only(article));
    }
    return rows;
  }

  private void row(Claim claim) {
    List<Passage> passages =
        claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
    String id = evidence.add(passages);
    chosen.put(claim, id);
    html.open("tr", "class", HtmlCites.token(claim.standing())).open("th scope=row");
    cites.finding(html, id, Terms.attributed(claim));
    html.open("span class=about").text(" ");
    HtmlCites.standing(html, claim);
    html.text(" ").element("span class=aside", about(claim)).close().close();
    for (Article article : account.articles()) {
      cell(claim, article, id);
    }
    html.end();
  }

  private static String about(Claim claim) {
    String when = claim.when() == null ? "" : Dates.named(claim.when());
    String modality = claim.modality() == Modality.HAPPENED ? "" : Terms.of(claim.modality());
    return modality + (when.isEmpty() || modality.isEmpty() ? "" : ", ") + when;
  }

  private void cell(Claim claim, Article article, String id) {
    if (claim.leftOutBy().contains(article.id())) {
      html.open("td class=out").element("span", "left out").close();
      return;
    }
    if (!account.reportsOf(claim).contains(article.id())) {
      html.open("td class=none").close();
      return;
    }
    html.open("td", "data-letter", account.letter(article.id()));
    cites.link(html, id, article.id(), value(claim, article));
    html.close();
  }

  /** What the report puts there where versions may differ, otherwise a dot. */
  private static String value(Claim claim, Article article) {
    if (!Terms.isClash(claim.standing()) && sameValues(claim)) {
      return "●";
    }
    for (Claim.Version version : claim.versions()) {
      String value = version.value();
      if (version.report().equals(article.id()) && value != null) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
      }
    }
    return "●";
  }

  private static boolean sameValues(Claim claim) {
    return claim.versions().stream()
            .map(version -> String.valueOf(version.value()).toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        == 1;
  }
}
