package org.synoptic.app.desk;

import java.util.List;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.people.Role;

/** What was added, and what became of it. */
final class IntakePage {

  private IntakePage() {}

  static String of(DeskFrame frame, List<Notice> notices, int waiting) {
    HtmlBuilder html = frame.begin("Add and what came");
    if (frame.may(Role.EDITOR)) {
      FrontPage.addBox(frame, html);
      html.open("p").element("a href=/send", "Send pages from your browser").end();
    }
    html.element(
        "p class=meta role=status", waiting == 0 ? "Nothing waits." : waiting + " waiting");
    html.open("ul").line();
    for (Notice notice : notices) {
      html.open("li").element("span class=meta", DeskFrame.time(notice.at())).text(" ");
      html.element("b", notice.input()).text(": " + notice.sentence()).end();
    }
    html.end();
    return frame.end(html);
  }
}
