package org.synoptic.publish;

import java.util.Collection;
import java.util.List;
import org.synoptic.model.Claim;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** Links from a finding to its words in the reader. */
final class HtmlCites {

  private final ComparisonView account;
  private final String story;

  HtmlCites(ComparisonView account, String story) {
    this.account = account;
    this.story = story;
  }

  /** The id of a report's place in the reader. */
  String pane(String report) {
    return story + account.letter(report);
  }

  /** A place in this story's part of the page. */
  String place(String name) {
    return story + name;
  }

  /** Opens a part of the story under its heading. */
  void section(Html html, String id, String heading) {
    String label = place(id) + "-h";
    html.open("section", "id", place(id), "class", id, "aria-labelledby", label);
    html.line().element("h2", heading, "id", label).line();
  }

  /** One link for each report, under its letter. */
  void links(Html html, String finding, Collection<String> reports) {
    html.open("span class=cites");
    for (String report : account.inOrder(reports)) {
      link(html, finding, report, account.letter(report));
    }
    html.close();
  }

  void links(Html html, String finding, List<Passage> passages) {
    links(html, finding, passages.stream().map(Passage::report).distinct().toList());
  }

  void link(Html html, String finding, String report, String text) {
    String outlet = account.article(report).label();
    String said = text.equals(account.letter(report)) ? "" : text + ", ";
    html.element(
        "a class=cite",
        text,
        "href",
        "#" + pane(report),
        "data-e",
        finding,
        "data-r",
        pane(report),
        "title",
        outlet,
        "aria-label",
        said + "see the words in " + outlet);
  }

  /** Text that shows its words in the reader when it is chosen. */
  void finding(Html html, String finding, String text) {
    html.element(
        "a class=finding",
        text,
        "id",
        "e" + finding,
        "href",
        "#" + story + "reader",
        "data-e",
        finding);
  }

  static void standing(Html html, Claim claim) {
    String token = token(claim.standing());
    html.element("span", Labels.of(claim.standing()), "class", "chip " + token);
  }

  /** A standing as a class of the style sheet: {@code one-source}. */
  static String token(Standing standing) {
    return Labels.of(standing).replace(' ', '-');
  }
}
