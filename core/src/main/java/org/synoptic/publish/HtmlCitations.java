package org.synoptic.publish;

import java.util.Collection;
import java.util.List;
import org.synoptic.model.Claim;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** Writes the links that lead from a finding to its words in the evidence pane. */
final class HtmlCitations {

  private final ComparisonView view;
  private final String idPrefix;

  HtmlCitations(ComparisonView view, String idPrefix) {
    this.view = view;
    this.idPrefix = idPrefix;
  }

  /** Returns the HTML id of a report in the evidence pane. */
  String paneId(String report) {
    return idPrefix + view.letter(report);
  }

  /** Returns the HTML id of a section of this story. */
  String sectionId(String name) {
    return idPrefix + name;
  }

  /** Opens a section of the story and writes its heading. */
  void section(HtmlBuilder html, String id, String heading) {
    String label = sectionId(id) + "-h";
    html.open("section", "id", sectionId(id), "class", id, "aria-labelledby", label);
    html.line().element("h2", heading, "id", label).line();
  }

  /** Opens a section that is folded until its heading is chosen; no script is needed for it. */
  void folded(HtmlBuilder html, String id, String heading, int count) {
    String label = sectionId(id) + "-h";
    html.open("section", "id", sectionId(id), "class", id, "aria-labelledby", label).line();
    html.open("details").open("summary").element("h2", heading, "id", label).text(" ");
    html.element("small", String.valueOf(count)).close().line();
  }

  /** Closes a folded section. */
  static void endFolded(HtmlBuilder html) {
    html.end().end();
  }

  /** Writes one link for each report; the report's letter is the link's text. */
  void links(HtmlBuilder html, String finding, Collection<String> reports) {
    html.open("span class=cites");
    for (String report : view.inStoryOrder(reports)) {
      link(html, finding, report, view.letter(report));
    }
    html.close();
  }

  void links(HtmlBuilder html, String finding, List<Passage> passages) {
    links(html, finding, passages.stream().map(Passage::report).distinct().toList());
  }

  void link(HtmlBuilder html, String finding, String report, String text) {
    String outlet = view.article(report).label();
    String prefix = text.equals(view.letter(report)) ? "" : text + ", ";
    html.element(
        "a class=cite",
        text,
        "href",
        "#" + paneId(report),
        "data-e",
        finding,
        "data-r",
        paneId(report),
        "title",
        outlet,
        "aria-label",
        prefix + "see the words in " + outlet);
  }

  /** Writes the text of a finding as a link that shows the finding's words. */
  void finding(HtmlBuilder html, String finding, String text) {
    html.element(
        "a class=finding",
        text,
        "id",
        "e" + finding,
        "href",
        "#" + idPrefix + "reader",
        "data-e",
        finding);
  }

  static void standing(HtmlBuilder html, Claim claim) {
    String cssClass = cssClass(claim.standing());
    html.element("span", Labels.of(claim.standing()), "class", "chip " + cssClass);
  }

  /** Returns the style sheet's class for a standing: {@code one-source}. */
  static String cssClass(Standing standing) {
    return Labels.of(standing).replace(' ', '-');
  }
}
