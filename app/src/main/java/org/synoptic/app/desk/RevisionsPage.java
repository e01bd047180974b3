package org.synoptic.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.poll.PageVisit;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Revision;

/** The fetches of a report's page, and which facts the outlet changed between them. */
final class RevisionsPage {

  private RevisionsPage() {}

  static String of(
      DeskFrame frame,
      ReportLine report,
      List<Revision> revisions,
      List<ToldEdit> edits,
      @Nullable PageVisit visit) {
    HtmlBuilder html = frame.begin("Revisions: " + report.headline());
    html.open("p");
    DeskFrame.report(html, report);
    html.end();
    html.element("h2", "Facts that the outlet changed").line();
    if (edits.isEmpty()) {
      html.element(
              "p class=meta",
              revisions.size() < 2
                  ? "There is one fetch, with which nothing can be compared yet."
                  : "None between the fetches below.")
          .line();
    }
    list(html, edits);
    html.element(
            "h2",
            (revisions.size() == 1
                ? "One fetch"
                : revisions.size() + " fetches with other content"))
        .line();
    html.open("ol").line();
    for (Revision revision : revisions) {
      html.open("li");
      html.element(
          "a",
          DeskFrame.time(revision.at()),
          "href",
          "/reports/" + report.id() + "?at=" + revision.at());
      html.element("span class=meta", " SHA-256 " + revision.sha256()).end();
    }
    html.end();
    html.element("p class=meta", plan(visit)).line();
    return frame.end(html);
  }

  private static String plan(@Nullable PageVisit visit) {
    if (visit == null) {
      return "This report came as a file or text; nothing is fetched again.";
    }
    String failure =
        visit.failure() == null ? "" : "The last look failed: " + visit.failure() + ". ";
    return failure
        + (visit.next() == null
            ? "The page is not looked at any more."
            : "The page is looked at again after " + DeskFrame.time(visit.next()) + ".");
  }

  /** Edits as a list; each says what was, what is, and whether the page owns it. */
  static void list(HtmlBuilder html, List<ToldEdit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    html.open("ul class=edits").line();
    for (ToldEdit one : edits) {
      html.open("li dir=auto");
      html.element("b", one.edit().kind().label).text(": ");
      if (!one.edit().about().isEmpty()) {
        html.text(one.edit().about() + " ");
      }
      html.element("del", one.edit().from());
      if (!one.edit().to().isEmpty()) {
        html.text(" → ").element("ins", one.edit().to());
      }
      html.element(
          "span",
          one.edit().noted() ? " with a correction note" : " no correction note",
          "class",
          one.edit().noted() ? "meta" : "meta warn");
      html.element("span class=meta", ", seen " + DeskFrame.time(one.after().at()));
      if (!one.sentence().contains(one.edit().from()) || longer(one)) {
        html.tag("br");
        html.element("span class=meta", "before: " + one.sentence());
      }
      html.end();
    }
    html.end();
  }

  private static boolean longer(ToldEdit one) {
    return one.sentence().length() > one.edit().from().length() + 10;
  }
}
