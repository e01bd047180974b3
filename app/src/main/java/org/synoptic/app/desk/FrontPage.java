package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.people.Role;

/** The first page: the stories, those with new reports marked. */
final class FrontPage {

  /** Stories on one page. */
  static final int STORIES = 30;

  private static final int REPORTS_SHOWN = 4;

  private FrontPage() {}

  /**
   * @param page from 1
   */
  static String of(DeskFrame frame, List<StoryLine> stories, int page, int waiting, long lastTick) {
    HtmlBuilder html = frame.begin("Stories");
    int fresh = stories.stream().mapToInt(StoryLine::fresh).sum();
    html.open("div class=bar").line();
    html.element(
        "p class=meta role=status",
        stories.isEmpty()
            ? "No reports yet."
            : DeskFrame.count(stories.size(), "story")
                + ", "
                + DeskFrame.count(fresh, "new report")
                + (waiting == 0 ? "" : "; " + waiting + " being taken in"));
    if (fresh > 0) {
      frame.form(html, "/looked", "id", "looked");
      DeskFrame.hidden(html, "tick", Long.toString(lastTick));
      DeskFrame.button(html, "I have seen all of these");
      html.end();
    }
    html.end();
    if (frame.may(Role.EDITOR)) {
      addBox(frame, html);
    }
    int from = Math.min(stories.size(), (page - 1) * STORIES);
    int to = Math.min(stories.size(), from + STORIES);
    html.open("div class=stories").line();
    stories.subList(from, to).forEach(story -> story(frame, html, story, lastTick));
    html.end();
    pages(html, page, stories.size());
    if (!stories.isEmpty()) {
      html.open("p class=meta").text("All of them: ");
      html.element("a href=/reports.csv", "reports as CSV").text(" · ");
      html.element("a href=/captures.warc.gz", "all pages as they came (WARC)").text(" · ");
      html.element("a href=/stories.json", "stories as JSON").end();
    }
    return frame.end(html);
  }

  /** The one box into which addresses and texts go. */
  static void addBox(DeskFrame frame, HtmlBuilder html) {
    frame.form(html, "/add", "class", "add", "enctype", "multipart/form-data");
    html.element("label for=what", "Addresses, one a line, or the text of a report").line();
    html.element("textarea id=what name=what rows=2", "").line();
    html.element("label for=file", "or files").text(" ");
    html.tag("input type=file id=file name=file multiple").text(" ");
    DeskFrame.button(html, "Add");
    html.end();
  }

  private static void story(DeskFrame frame, HtmlBuilder html, StoryLine story, long lastTick) {
    html.open("article class=story", "id", story.id()).line();
    html.open("h2");
    html.element("a dir=auto", story.headline(), "href", "/stories/" + story.id());
    if (story.fresh() > 0) {
      html.text(" ").element("span class=fresh", story.fresh() + " new");
    }
    html.end();
    html.open("div class=bar");
    html.element("p class=meta", facts(story)).text(" ");
    if (frame.may(Role.EDITOR)) {
      mark(frame, html, story);
    }
    if (story.fresh() > 0) {
      frame.form(html, "/looked", "class", "seen");
      DeskFrame.hidden(html, "tick", Long.toString(lastTick));
      DeskFrame.hidden(html, "story", story.id());
      html.element("button class=quiet", "Seen", "aria-label", "Seen: " + story.headline());
      html.end();
    }
    html.end();
    html.open("ul").line();
    for (ReportLine report : story.reports().stream().limit(REPORTS_SHOWN).toList()) {
      html.open("li");
      DeskFrame.report(html, report);
      html.end();
    }
    html.end();
    int more = story.reports().size() - REPORTS_SHOWN;
    if (more > 0) {
      html.element("p class=meta", "and " + more + " more").line();
    }
    html.end();
  }

  private static void mark(DeskFrame frame, HtmlBuilder html, StoryLine story) {
    frame.form(html, "/stories/" + story.id() + "/mark", "class", "mark");
    DeskFrame.hidden(html, "back", "front");
    String does = story.marked() ? "No longer marked: " : "Mark: ";
    String star = story.marked() ? "★" : "☆";
    html.element("button class=quiet", star, "aria-label", does + story.headline());
    html.end();
  }

  static String facts(StoryLine story) {
    List<String> facts = new ArrayList<>();
    facts.add(DeskFrame.count(story.reports().size(), "report"));
    if (!story.outlets().isEmpty()) {
      facts.add(DeskFrame.count(story.outlets().size(), "outlet"));
    }
    facts.add("last " + DeskFrame.time(story.last()));
    if (story.asleep()) {
      facts.add("asleep");
    }
    return String.join(" · ", facts);
  }

  private static void pages(HtmlBuilder html, int page, int stories) {
    int last = Math.max(1, (stories + STORIES - 1) / STORIES);
    if (last == 1) {
      return;
    }
    html.open("nav class=bar aria-label=Pages");
    if (page > 1) {
      html.element("a rel=prev", "Newer", "href", "/?page=" + (page - 1));
    }
    html.element("span class=meta", "page " + page + " of " + last);
    if (page < last) {
      html.element("a rel=next", "Older", "href", "/?page=" + (page + 1));
    }
    html.end();
  }
}
