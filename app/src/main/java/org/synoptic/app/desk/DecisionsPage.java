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

/** What people decided about stories, each with a way to undo it. */
final class DecisionsPage {

  private DecisionsPage() {}

  /**
   * @param decisions the oldest first
   * @param lines the line of a report; null for what is none
   */
  static String of(
      DeskFrame frame, List<Decision> decisions, Function<String, @Nullable ReportLine> lines) {
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
      Decision decision = decisions.get(i);
      String number = Long.toString(decision.number());
      html.open("li").element("span class=meta", DeskFrame.time(decision.at())).text(" ");
      html.text("no. " + number + ", " + decision.author() + ": ")
          .element("b", what(decision))
          .text(" ");
      names(html, decision, decision.reports(), lines);
      html.text(decision.others().isEmpty() ? "" : " — ");
      names(html, decision, decision.others(), lines);
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
    html.end();
    return frame.end(html);
  }

  private static String what(Decision decision) {
    return switch (decision.kind()) {
      case TOGETHER -> "these belong together:";
      case APART -> "these do not belong together:";
      case NOT_THIS_ONE -> "this does not belong to that story:";
      case UNDO -> "this decision no longer holds:";
    };
  }

  private static void names(
      HtmlBuilder html,
      Decision decision,
      List<String> ids,
      Function<String, @Nullable ReportLine> lines) {
    for (int i = 0; i < ids.size(); i++) {
      html.text(i == 0 ? "" : "; ");
      name(html, decision, ids.get(i), lines);
    }
  }

  /** A story is named by the headline of the report that opened it, which its id names. */
  private static void name(
      HtmlBuilder html,
      Decision decision,
      String id,
      Function<String, @Nullable ReportLine> lines) {
    if (decision.kind() == Decision.Kind.UNDO) {
      html.text("no. " + id);
      return;
    }
    boolean story = id.startsWith(KeptStory.ID);
    ReportLine line = lines.apply(story ? id.substring(KeptStory.ID.length()) : id);
    html.text(story ? "the story of " : "");
    html.element(
        "a dir=auto",
        line == null ? id : "“" + line.headline() + "”",
        "href",
        (story ? "/stories/" : "/reports/") + id);
  }
}
