package org.synoptic.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** Claims in rows, reports in columns. */
final class HtmlMatrix {

  private static final int LONGEST_VALUE = 24;

  private final Html html;
  private final ComparisonView account;
  private final EvidenceIndex evidence;
  private final HtmlCites cites;
  private final Map<Claim, String> chosen = new LinkedHashMap<>();

  HtmlMatrix(Html html, ComparisonView account, EvidenceIndex evidence, HtmlCites cites) {
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
    html.close().end();
    group("Disputed", "disputed", account.standing(Standing.DISPUTED));
    group("Updated", "updated", account.standing(Standing.UPDATED));
    group("Agreed", "agreed", account.agreed());
    String several = "From one origin, in " + account.several() + " reports";
    group(several, "one-source", account.copied());
    for (Article article : account.articles()) {
      String only = "Only in " + Labels.name(account.letter(article.id()), article);
      group(only, "one-source", account.only(article));
    }
    html.close().end();
  }

  private void filters() {
    html.open("p class=filters role=group hidden", "aria-label", "Show claims");
    filter("all", "all", true);
    account.claims().stream()
        .map(Claim::standing)
        .distinct()
        .sorted()
        .forEach(standing -> filter(Labels.of(standing), HtmlCites.token(standing), false));
    html.end();
  }

  private void filter(String name, String token, boolean pressed) {
    String state = String.valueOf(pressed);
    html.element(
        "button type=button class=quiet", name, "data-filter", token, "aria-pressed", state);
  }

  private void group(String heading, String token, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    String columns = String.valueOf(account.articles().size() + 1);
    html.open("tbody", "class", token).line().open("tr class=group");
    html.open("th scope=rowgroup", "colspan", columns);
    html.element("span", heading, "class", "chip " + token).close().end();
    claims.forEach(this::row);
    html.end();
  }

  private void row(Claim claim) {
    List<Passage> passages =
        claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
    String id = evidence.add(passages);
    chosen.put(claim, id);
    html.open("tr").open("th scope=row");
    cites.finding(html, id, account.attributed(claim));
    String about = about(claim);
    if (!about.isEmpty()) {
      html.text(" ").element("span class=aside", about);
    }
    html.close();
    for (Article article : account.articles()) {
      cell(claim, article, id);
    }
    html.end();
  }

  private static String about(Claim claim) {
    String when = claim.when() == null ? "" : ReadableDates.named(claim.when());
    String modality = claim.modality() == Modality.HAPPENED ? "" : Labels.of(claim.modality());
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
    if (!Labels.isClash(claim.standing()) && sameValues(claim)) {
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

  /** Whether the versions give no values that a reader could hold against each other. */
  private static boolean sameValues(Claim claim) {
    boolean some = claim.versions().stream().anyMatch(version -> version.value() == null);
    return some
        || claim.versions().stream()
                .map(version -> String.valueOf(version.value()).toLowerCase(Locale.ROOT))
                .distinct()
                .count()
            == 1;
  }
}
