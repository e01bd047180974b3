package org.synoptic.app.desk;

import org.synoptic.cluster.online.Decision;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;

/** The reports on a story's page, and what can be decided about them there. */
final class StoryReports {

  private static final String CHOSEN = "chosen";

  private StoryReports() {}

  /**
   * @param decide whether one may decide here
   */
  static void section(DeskFrame frame, HtmlBuilder html, StoryLine story, boolean decide) {
    boolean several = decide && story.reports().size() > 1;
    html.open("section aria-labelledby=reports").line();
    html.element("h2 id=reports", "The reports").line().open("ul class=reports").line();
    for (ReportLine report : story.reports()) {
      html.open("li");
      if (several) {
        html.tag(
            "input type=checkbox name=reports",
            "form",
            CHOSEN,
            "value",
            report.id(),
            "aria-label",
            "Choose: " + report.headline());
        html.text(" ");
      }
      DeskFrame.report(html, report);
      if (several) {
        takeOut(frame, html, story, report);
      }
      html.end();
    }
    html.end();
    if (several) {
      chosen(frame, html, story);
    }
    if (decide) {
      join(frame, html, story);
    }
    html.end();
  }

  private static void takeOut(
      DeskFrame frame, HtmlBuilder html, StoryLine story, ReportLine report) {
    frame.form(html, "/decisions");
    DeskFrame.hidden(html, "kind", Decision.Kind.NOT_THIS_ONE.name());
    DeskFrame.hidden(html, "reports", report.id());
    DeskFrame.hidden(html, "others", story.id());
    DeskFrame.hidden(html, "story", story.id());
    html.element(
        "button class=quiet",
        "Take out",
        "aria-label",
        "Take out of this story: " + report.headline());
    html.end();
  }

  /** What can be said of the reports that are chosen in the list. */
  private static void chosen(DeskFrame frame, HtmlBuilder html, StoryLine story) {
    frame.form(html, "/decisions", "class", "bar", "id", CHOSEN);
    DeskFrame.hidden(html, "story", story.id());
    html.element("span class=meta", "The chosen ones:").text(" ");
    button(html, Decision.Kind.APART, "are another story");
    button(html, Decision.Kind.SAME_ORIGIN, "have one origin");
    button(html, Decision.Kind.OWN_ORIGINS, "have origins of their own");
    html.end();
  }

  private static void button(HtmlBuilder html, Decision.Kind kind, String text) {
    html.element("button class=quiet name=kind", text, "value", kind.name()).text(" ");
  }

  private static void join(DeskFrame frame, HtmlBuilder html, StoryLine story) {
    frame.form(html, "/decisions", "class", "bar");
    DeskFrame.hidden(html, "kind", Decision.Kind.TOGETHER.name());
    DeskFrame.hidden(html, "reports", story.id());
    DeskFrame.hidden(html, "story", story.id());
    html.element("label for=others", "Join with the story or report").text(" ");
    html.tag("input id=others name=others required maxlength=60 placeholder=s-r-…").text(" ");
    DeskFrame.button(html, "Join");
    html.end();
    html.element("p class=meta", "This story is " + story.id() + ". No report is ever deleted.");
  }
}
