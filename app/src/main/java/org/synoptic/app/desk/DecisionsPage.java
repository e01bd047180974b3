package org.synoptic.app.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.people.Role;

/** What people decided about stories and reports, each with a way to undo it. */
final class DecisionsPage {

  private final DeskFrame frame;
  private final Function<String, @Nullable ReportLine> lines;
  private final Function<String, @Nullable StoryLine> stories;

  private DecisionsPage(
      DeskFrame frame,
      Function<String, @Nullable ReportLine> lines,
      Function<String, @Nullable StoryLine> stories) {
    this.frame = frame;
    this.lines = lines;
    this.stories = stories;
  }

  /**
   * @param decisions the oldest first
   * @param lines the line of a report; null for what is none
   * @param stories the story of an id; null for none
   */
  static String of(
      DeskFrame frame,
      List<Decision> decisions,
      Function<String, @Nullable ReportLine> lines,
      Function<String, @Nullable StoryLine> stories) {
    return new DecisionsPage(frame, lines, stories).of(decisions);
  }

  private String of(List<Decision> decisions) {
    Set<String> undone = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.UNDO) {
        undone.addAll(decision.reports());
      }
    }
    HtmlBuilder html = frame.begin("Decisions");
    html.element("p class=meta", DeskFrame.count(decisions.size(), "decision")).line();
    html.open("ul").line();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      decision(html, decisions.get(i), undone);
    }
    html.end();
    return frame.end(html);
  }

  private void decision(HtmlBuilder html, Decision decision, Set<String> undone) {
    String number = Long.toString(decision.number());
    html.open("li").element("span class=meta", DeskFrame.time(decision.at())).text(" ");
    html.text("no. " + number + ", " + decision.author() + ": ")
        .element("b", what(decision))
        .text(" ");
    names(html, decision, decision.reports());
    if (decision.kind().groups()) {
      html.text(" — ");
      names(html, decision, decision.others());
    } else {
      html.element("span dir=auto", words(decision));
    }
    if (undone.contains(number)) {
      html.text(" ").element("span class=meta", "undone");
    } else if (decision.kind() != Decision.Kind.UNDO && frame.may(Role.EDITOR)) {
      frame.form(html, "/decisions");
      DeskFrame.hidden(html, "kind", Decision.Kind.UNDO.name());
      DeskFrame.hidden(html, "reports", number);
      html.element("button class=quiet", "Undo", "aria-label", "Undo decision " + number);
      html.close();
    }
    html.end();
  }

  private static String what(Decision decision) {
    return switch (decision.kind()) {
      case TOGETHER -> "these belong together:";
      case APART -> "these do not belong together:";
      case NOT_THIS_ONE -> "this does not belong to that story:";
      case UNDO -> "this decision no longer holds:";
      case SAME_ORIGIN -> "what these have in common has one origin:";
      case OWN_ORIGINS -> "these have origins of their own:";
      case SPEAKER -> "somebody else said this in";
      case HEADLINE -> "another headline for";
      case CHECKED -> "a point was checked in";
      case MARKED -> "marked:";
    };
  }

  private static String words(Decision decision) {
    List<String> others = decision.others();
    return switch (decision.kind()) {
      case SPEAKER -> ": " + others.get(1) + " – " + others.get(0);
      case HEADLINE -> ": “" + others.get(0) + "”";
      case CHECKED -> ": " + others.get(1);
      default -> "";
    };
  }

  private void names(HtmlBuilder html, Decision decision, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      html.text(i == 0 ? "" : "; ");
      name(html, decision, ids.get(i));
    }
  }

  /** A story is named by its headline now, else by that of the report that opened it. */
  private void name(HtmlBuilder html, Decision decision, String id) {
    if (decision.kind() == Decision.Kind.UNDO) {
      html.text("no. " + id);
      return;
    }
    boolean story = id.startsWith(KeptStory.ID);
    StoryLine now = story ? stories.apply(id) : null;
    ReportLine line = lines.apply(story ? id.substring(KeptStory.ID.length()) : id);
    String headline = now != null ? now.headline() : line != null ? line.headline() : null;
    html.text(story ? "the story " : "");
    html.element(
        "a dir=auto",
        headline == null ? "one that is no longer kept" : "“" + headline + "”",
        "href",
        (story ? "/stories/" : "/reports/") + id);
  }
}
