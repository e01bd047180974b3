package org.synoptic.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Grounds;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** Writes the table of claims: one row for each claim, one column for each report. */
final class HtmlMatrix {

  /** Longer values are cut after this many chars, so that columns stay narrow. Set by hand. */
  private static final int LONGEST_VALUE = 24;

  /**
   * Most reports with a column of their own; where there are more, one column names those that have
   * the claim, or the page would grow with the square of the reports. Set by hand.
   */
  private static final int MOST_COLUMNS = 12;

  /** What stands for a value where all reports give the same. */
  private static final String SAME = "●";

  /** What stands where a report does not bear out all of the line that is shown. */
  private static final String PART = "in part";

  /** Words that are shown of a sentence that was kept apart. Set by hand. */
  private static final int MOST_WORDS = 14;

  private final HtmlBuilder html;
  private final ComparisonView view;
  private final EvidenceIndex evidence;
  private final HtmlCitations citations;
  private final Map<Claim, String> evidenceIds = new LinkedHashMap<>();

  HtmlMatrix(
      HtmlBuilder html, ComparisonView view, EvidenceIndex evidence, HtmlCitations citations) {
    this.html = html;
    this.view = view;
    this.evidence = evidence;
    this.citations = citations;
  }

  /** Returns the claims in the order of the rows, with their ids in the evidence index. */
  Map<Claim, String> evidenceIds() {
    return evidenceIds;
  }

  void write() {
    filters();
    html.open("div class=scroll tabindex=0 role=region", "aria-label", "Table of claims");
    html.open("table class=matrix").line().open("thead").open("tr");
    html.element("th scope=col", "Claim");
    if (hasColumns()) {
      view.articles().forEach(this::column);
    } else {
      html.element("th scope=col", "Reports");
    }
    html.close().end();
    group("Disputed", "disputed", view.withStanding(Standing.DISPUTED));
    group("Updated", "updated", view.withStanding(Standing.UPDATED));
    group("Agreed", "agreed", view.agreed());
    String alike = "Told alike, in " + view.bothOrSeveral() + " reports";
    group(alike, "told-alike", view.toldAlike());
    String several = "From one origin, in " + view.bothOrSeveral() + " reports";
    group(several, "one-source", view.fromOneOrigin());
    for (Article article : view.articles()) {
      String only = "Only in " + Labels.name(view.letter(article.id()), article);
      group(only, "one-source", view.onlyIn(article));
      group(Labels.also(view, article), "one-source", view.alsoIn(article));
    }
    html.close().end();
  }

  private boolean hasColumns() {
    return view.articles().size() <= MOST_COLUMNS;
  }

  private void column(Article article) {
    html.open("th scope=col", "title", article.label());
    html.element("span class=letter", view.letter(article.id()));
    html.element("span class=outlet", article.label()).close();
  }

  private void filters() {
    html.open("p class=filters role=group hidden", "aria-label", "Show claims");
    filter("all", "all", true);
    view.claims().stream()
        .map(Claim::standing)
        .distinct()
        .sorted()
        .forEach(standing -> filter(Labels.of(standing), HtmlCitations.cssClass(standing), false));
    html.end();
  }

  private void filter(String name, String cssClass, boolean pressed) {
    String state = String.valueOf(pressed);
    html.element(
        "button type=button class=quiet", name, "data-filter", cssClass, "aria-pressed", state);
  }

  private void group(String heading, String cssClass, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    String columns = String.valueOf(hasColumns() ? view.articles().size() + 1 : 2);
    html.open("tbody", "class", cssClass).line().open("tr class=group");
    html.open("th scope=rowgroup", "colspan", columns);
    html.element("span", heading, "class", "chip " + cssClass).close().end();
    claims.forEach(this::row);
    html.end();
  }

  private void row(Claim claim) {
    List<Passage> passages =
        claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
    String id = evidence.add(passages);
    evidenceIds.put(claim, id);
    html.open("tr").open("th scope=row");
    citations.finding(html, id, view.shown(claim));
    String modalityAndTime = modalityAndTime(claim);
    if (!modalityAndTime.isEmpty()) {
      html.text(" ").element("span class=aside", modalityAndTime);
    }
    why(claim);
    html.close();
    if (hasColumns()) {
      view.articles().forEach(article -> cell(claim, article, id));
    } else {
      carriers(claim, id);
    }
    html.end();
  }

  /** The reports that have the claim, and those that leave it out, in one cell. */
  private void carriers(Claim claim, String id) {
    html.open("td class=carriers");
    for (String report : view.inStoryOrder(view.reportsOf(claim))) {
      String letter = view.letter(report);
      String value = value(claim, view.article(report));
      citations.link(html, id, report, value.equals(SAME) ? letter : letter + ": " + value);
      html.text(" ");
    }
    if (!claim.leftOutBy().isEmpty()) {
      String letters = String.join(" ", claim.leftOutBy().stream().map(view::letter).toList());
      html.element("span class=aside", "left out: " + letters);
    }
    html.close();
  }

  /** The grounds of a claim, folded; their passages are those of the row and of the reports. */
  private void why(Claim claim) {
    Grounds grounds = view.grounds(claim);
    if (grounds == null) {
      return;
    }
    html.open("details class=why").element("summary", "why").open("ul");
    html.element("li", Labels.of(claim.standing()) + ": " + grounds.standing());
    String origins = view.originsOf(claim);
    if (!origins.isEmpty()) {
      html.element("li", origins);
    }
    for (Grounds.Joined joined : grounds.joined()) {
      String letters = view.citations(List.of(joined.one(), joined.other()));
      html.element("li", "joined " + letters + ": " + joined.rule());
    }
    for (Grounds.Apart apart : grounds.apart()) {
      String words = Labels.clipped(apart.passage().text(), MOST_WORDS);
      String letter = view.citations(List.of(apart.passage()));
      html.element("li", "kept apart " + letter + ": " + apart.rule() + ": " + words);
    }
    html.close().close();
  }

  private static String modalityAndTime(Claim claim) {
    String when = claim.when() == null ? "" : ReadableDates.inWords(claim.when());
    String modality = claim.modality() == Modality.HAPPENED ? "" : Labels.of(claim.modality());
    return modality + (when.isEmpty() || modality.isEmpty() ? "" : ", ") + when;
  }

  private void cell(Claim claim, Article article, String id) {
    if (claim.leftOutBy().contains(article.id())) {
      html.open("td class=out").element("span", "left out").close();
      return;
    }
    if (!view.reportsOf(claim).contains(article.id())) {
      html.open("td class=none").close();
      return;
    }
    html.open("td", "data-letter", view.letter(article.id()));
    citations.link(html, id, article.id(), value(claim, article));
    html.close();
  }

  /**
   * Returns the report's own value if the versions give different ones, otherwise a dot, or that it
   * has a part of the line.
   */
  private String value(Claim claim, Article article) {
    if (view.hasPartOnly(claim, article.id())) {
      return PART;
    }
    if (!Labels.isClash(claim.standing()) && sameValues(claim)) {
      return SAME;
    }
    for (Claim.Version version : claim.versions()) {
      String value = version.value();
      if (version.report().equals(article.id()) && value != null) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
      }
    }
    return SAME;
  }

  /** Whether the values are all the same, or a version has none. */
  private static boolean sameValues(Claim claim) {
    boolean valueMissing = claim.versions().stream().anyMatch(version -> version.value() == null);
    return valueMissing
        || claim.versions().stream()
                .map(version -> String.valueOf(version.value()).toLowerCase(Locale.ROOT))
                .distinct()
                .count()
            == 1;
  }
}
