package org.synoptic.app.desk;

import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Corrections;
import org.synoptic.model.Quote;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.ReportLine;
import org.synoptic.store.people.Role;

/** The quotations of a report, each with its speaker and a way to say who it really was. */
final class QuotesPage {

  private QuotesPage() {}

  static String of(DeskFrame frame, ReportLine line, AnnotatedArticle report) {
    HtmlBuilder html = frame.begin("Who says what: " + line.headline());
    html.open("p");
    DeskFrame.report(html, line);
    html.end();
    html.element("p class=meta", DeskFrame.count(report.quotes().size(), "quotation")).line();
    html.open("ul class=quotes").line();
    int number = 0;
    for (Quote quote : report.quotes()) {
      String words = Corrections.wordsOf(quote, report.article().body());
      String speaker = quote.speaker();
      html.open("li dir=auto");
      html.element("b", speaker == null ? "nobody is named" : speaker).text(": ").text(words);
      if (frame.may(Role.EDITOR)) {
        correct(frame, html, line, words, "speaker" + number++);
      }
      html.end();
    }
    html.end();
    return frame.end(html);
  }

  private static void correct(
      DeskFrame frame, HtmlBuilder html, ReportLine line, String words, String id) {
    frame.form(html, "/reports/" + line.id() + "/quotes", "class", "bar");
    DeskFrame.hidden(html, "words", words);
    html.element("label", "It was", "for", id).text(" ");
    html.tag("input name=speaker required maxlength=300", "id", id).text(" ");
    html.element("button class=quiet", "Correct", "aria-label", "Correct who says: " + words);
    html.end();
  }
}
