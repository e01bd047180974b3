package org.synoptic.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.QuoteCluster;

/** The quote board and the passages that reports share, on a terminal. */
final class TextQuotes {

  private static final int MARGIN = 2;
  private static final int LETTER = 4;

  private final TerminalWriter sheet;
  private final ComparisonView account;

  TextQuotes(TerminalWriter sheet, ComparisonView account) {
    this.sheet = sheet;
    this.account = account;
  }

  void set() throws IOException {
    board("Quotes in " + account.several() + " reports", account.sharedQuotes());
    board("Quotes in one report", account.singleQuotes());
    board("Said in one report, in its own words", account.singleIndirect());
    passages();
  }

  private void board(String heading, List<QuoteCluster> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    String last = "";
    for (QuoteCluster quote : quotes) {
      String speaker = Labels.speaker(quote);
      if (!speaker.equals(last)) {
        sheet.text(MARGIN, TerminalStyle.BOLD.of(speaker));
        last = speaker;
      }
      row(quote);
    }
  }

  private void row(QuoteCluster quote) throws IOException {
    Set<String> reports = account.reportsOf(quote);
    String origin =
        quote.origins() == 1 && reports.size() > 1
            ? " " + TerminalStyle.DIM.of("(one origin)")
            : "";
    String cites = " " + TerminalStyle.CYAN.of(account.brackets(ComparisonView.alike(quote)));
    sheet.entry(MARGIN, "", 2, Labels.spoken(quote.kind(), quote.text()) + cites + origin);
    for (QuoteCluster.Variant wording : quote.variants()) {
      if (!wording.edits().isEmpty()) {
        String edits = String.join("; ", wording.edits().stream().map(Labels::edit).toList());
        String mark = TerminalStyle.CYAN.of(account.brackets(List.of(wording.report())));
        sheet.entry(MARGIN + LETTER, mark, LETTER, edits);
      }
    }
  }

  private void passages() throws IOException {
    List<SharedWording> all = account.sharedPassages();
    if (all.isEmpty()) {
      return;
    }
    sheet.heading("Shared passages");
    for (SharedWording shared : all) {
      if (shared.isWordForWord()) {
        String cites = account.cites(shared.left());
        sheet.text(MARGIN, TerminalStyle.DIM.of(shared.how()) + " " + TerminalStyle.CYAN.of(cites));
        sheet.text(MARGIN + 2, Labels.quoted(shared.left().get(0).text()));
      } else {
        WordDiff diff = shared.diff();
        sheet.text(MARGIN, TerminalStyle.DIM.of(shared.how() + " (‹ › the other does not have)"));
        List<String> heads = List.of(account.cites(shared.left()), account.cites(shared.right()));
        sheet.beside(MARGIN + 2, heads, List.of(marked(diff.left()), marked(diff.right())));
      }
    }
  }

  private static String marked(List<WordDiff.Run> runs) {
    List<String> texts = new ArrayList<>();
    for (WordDiff.Run run : runs) {
      texts.add(run.same() ? run.text() : TerminalStyle.YELLOW.of("‹" + run.text() + "›"));
    }
    return String.join(" ", texts);
  }
}
