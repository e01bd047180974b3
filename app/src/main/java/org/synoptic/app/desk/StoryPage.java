package org.synoptic.app.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.publish.Publisher;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Watch;
import org.synoptic.store.people.Role;

/** A story: its brief, where its reports part, its reports, what happened to it. */
final class StoryPage {

  private static final String OPEN_ACCOUNT = "The joint account, with all its words";

  private final Desk desk;
  private final DeskFrame frame;
  private final StoryLine story;
  private final Instant at;

  /**
   * @param at as it stood then
   */
  StoryPage(Desk desk, DeskFrame frame, StoryLine story, Instant at) {
    this.desk = desk;
    this.frame = frame;
    this.story = story;
    this.at = at;
  }

  String of() {
    boolean now = at.equals(Desk.NOW);
    Comparison account = desk.account(story, at);
    HtmlBuilder html = frame.begin(story.headline());
    html.element("p class=meta", FrontPage.facts(story)).line();
    if (!now) {
      html.open("p class=warn").text("As it stood on " + DeskFrame.time(at) + ". ");
      html.element("a", "As it stands now", "href", "/stories/" + story.id()).end();
    }
    ways(html);
    boolean decide = now && frame.may(Role.EDITOR);
    if (now) {
      WatchesPage.form(frame, html, Watch.Kind.STORY, story.id(), story.headline());
    }
    if (decide) {
      headline(html);
    }
    brief(html, story, account);
    differences(html, story, account);
    ChecklistPage.section(frame, html, story, desk.checklist(story, at), decide);
    edits(html);
    StoryReports.section(frame, html, story, decide);
    if (now) {
      draft(frame, html, story);
    }
    history(html, desk.history(story.id(), at));
    return frame.end(html);
  }

  private void headline(HtmlBuilder html) {
    html.open("div class=bar");
    frame.form(html, "/stories/" + story.id() + "/mark", "class", "mark");
    html.element("button class=quiet", story.marked() ? "★ Marked" : "☆ Mark");
    html.end();
    html.open("details").element("summary", "Another headline").line();
    frame.form(html, "/stories/" + story.id() + "/headline", "class", "bar");
    html.element("label for=headline", "Headline").text(" ");
    html.tag("input id=headline name=headline required maxlength=300 size=50").text(" ");
    DeskFrame.button(html, "Rename");
    html.end().end().end();
  }

  private void ways(HtmlBuilder html) {
    String page = "/stories/" + story.id();
    String then = at.equals(Desk.NOW) ? "" : "?at=" + at;
    html.open("p class=bar");
    html.element("a class=open", OPEN_ACCOUNT, "href", page + "/account" + then).end();
    ExportRoutes.links(html, page, then);
  }

  /** What the outlets of the story changed in their own reports. */
  private void edits(HtmlBuilder html) {
    boolean first = true;
    for (ReportLine report : story.reports().stream().limit(Accounts.MOST_REPORTS).toList()) {
      List<ToldEdit> edits = desk.edits(report.id(), at);
      if (!edits.isEmpty()) {
        if (first) {
          html.open("section aria-labelledby=edits").line();
          html.element("h2 id=edits", "What outlets changed in their own reports").line();
          first = false;
        }
        html.open("p");
        html.element("span class=outlet", OutletNames.of(report)).text(" ");
        html.element("a dir=auto", report.headline(), "href", revisions(report)).end();
        RevisionsPage.list(html, edits);
      }
    }
    if (!first) {
      html.end();
    }
  }

  private static String revisions(ReportLine report) {
    return "/reports/" + report.id() + "/revisions";
  }

  private static void brief(HtmlBuilder html, StoryLine story, Comparison account) {
    html.open("section aria-labelledby=brief").line();
    html.element("h2 id=brief", "The brief").line();
    if (account.brief().isEmpty()) {
      html.element("p class=meta", "No line of these reports stands for itself.").line();
    }
    for (BriefLine line : account.brief()) {
      html.open("p dir=auto").text(line.text()).text(" ");
      String standing = Publisher.standing(line);
      if (!standing.isEmpty()) {
        html.element("span class=meta", "(" + standing + ")").text(" ");
      }
      cited(html, story, line.passages());
      html.end();
    }
    html.end();
  }

  private static void differences(HtmlBuilder html, StoryLine story, Comparison account) {
    List<Difference> clashes =
        account.differences().stream()
            .filter(
                one ->
                    one.kind() == Difference.Kind.DISPUTED || one.kind() == Difference.Kind.UPDATED)
            .toList();
    if (clashes.isEmpty()) {
      return;
    }
    html.open("section aria-labelledby=part").line();
    html.element("h2 id=part", "Where they part").line();
    for (Difference difference : clashes) {
      String kind = difference.kind() == Difference.Kind.DISPUTED ? "disputed: " : "updated: ";
      html.open("p dir=auto").element("b", kind + difference.about()).end();
      html.open("ul").line();
      for (Difference.Value value : difference.values()) {
        html.open("li dir=auto").text(value.value()).text(" ");
        cited(html, story, value.passages());
        html.end();
      }
      html.end();
    }
    html.end();
  }

  /**
   * The outlets of passages, each leading to the report; the words stand in the title. Who
   * published first stands in front.
   */
  private static void cited(HtmlBuilder html, StoryLine story, List<Passage> passages) {
    for (int i = story.reports().size() - 1; i >= 0; i--) {
      ReportLine report = story.reports().get(i);
      List<String> words =
          passages.stream()
              .filter(passage -> passage.report().equals(report.id()))
              .map(Passage::text)
              .toList();
      if (!words.isEmpty()) {
        html.element(
            "a class=cite",
            OutletNames.of(report),
            "href",
            "/reports/" + report.id(),
            "title",
            String.join(" … ", words));
        html.text(" ");
      }
    }
  }

  private static void draft(DeskFrame frame, HtmlBuilder html, StoryLine story) {
    html.open("section aria-labelledby=draft").line();
    html.element("h2 id=draft", "Check a draft against these reports").line();
    frame.form(html, "/stories/" + story.id() + "/check", "class", "add");
    html.element("label for=words", "Draft").line();
    html.element("textarea id=words name=draft rows=4 required", "").line();
    DeskFrame.button(html, "Check");
    html.end().end();
  }

  private static void history(HtmlBuilder html, List<StoryChange> history) {
    html.open("section aria-labelledby=history").line();
    html.element("h2 id=history", "What happened to this story").line().open("ol").line();
    for (StoryChange change : history) {
      html.open("li").element("span class=meta", DeskFrame.time(change.at())).text(" ");
      String what = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String moved =
          change.reports().isEmpty()
              ? ""
              : " (" + DeskFrame.count(change.reports().size(), "report") + ")";
      html.text(what + moved + (change.reason().isEmpty() ? "" : ": " + change.reason()));
      html.text(StoryChange.MACHINE.equals(change.author()) ? "" : ", by " + change.author());
      html.end();
    }
    html.end().end();
  }
}
