package org.synoptic.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.QuoteCluster;

/** Writes the quote board and the shared passages for a terminal. Indents are in cells. */
final class TextQuotes {

  private static final int MARGIN = 2;
  private static final int LETTER = 4;

  private final TerminalWriter terminal;
  private final ComparisonView view;

  TextQuotes(TerminalWriter terminal, ComparisonView view) {
    this.terminal = terminal;
    this.view = view;
  }

  void boards() throws IOException {
    board("Quotes in " + view.bothOrSeveral() + " reports", view.sharedQuotes());
    board("Quotes in one report", view.singleQuotes());
    board("Said in one report, in its own words", view.singleIndirect());
  }

  void board(String heading, List<QuoteCluster> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    terminal.heading(heading);
    String previous = "";
    for (QuoteCluster quote : quotes) {
      String speaker = Labels.speaker(quote);
      if (!speaker.equals(previous)) {
        terminal.text(MARGIN, TerminalStyle.BOLD.of(speaker));
        previous = speaker;
      }
      row(quote);
    }
  }

  private void row(QuoteCluster quote) throws IOException {
    Set<String> reports = view.reportsOf(quote);
    String origin =
        quote.origins() == 1 && reports.size() > 1
            ? " " + TerminalStyle.DIM.of("(one origin)")
            : "";
    String citations =
        " " + TerminalStyle.CYAN.of(view.brackets(ComparisonView.reportsWithoutEdits(quote)));
    terminal.entry(
        MARGIN, "", 2, Labels.quotedIfDirect(quote.kind(), quote.text()) + citations + origin);
    for (QuoteCluster.Variant variant : quote.variants()) {
      if (!variant.edits().isEmpty()) {
        String edits = String.join("; ", variant.edits().stream().map(Labels::edit).toList());
        String letter = TerminalStyle.CYAN.of(view.brackets(List.of(variant.report())));
        terminal.entry(MARGIN + LETTER, letter, LETTER, edits);
      }
    }
  }

  void passages() throws IOException {
    List<SharedWording> all = view.sharedPassages();
    if (all.isEmpty()) {
      return;
    }
    terminal.heading("Shared passages");
    for (SharedWording shared : all) {
      if (shared.isWordForWord()) {
        String citations = view.citations(shared.left());
        terminal.text(
            MARGIN, TerminalStyle.DIM.of(shared.how()) + " " + TerminalStyle.CYAN.of(citations));
        terminal.text(MARGIN + 2, Labels.quoted(shared.left().get(0).text()));
      } else {
        WordDiff diff = shared.diff();
        terminal.text(
            MARGIN, TerminalStyle.DIM.of(shared.how() + " (‹ › the other does not have)"));
        List<String> headings =
            List.of(view.citations(shared.left()), view.citations(shared.right()));
        terminal.sideBySide(
            MARGIN + 2, headings, List.of(marked(diff.left()), marked(diff.right())));
      }
    }
  }

  private static String marked(List<WordDiff.Segment> segments) {
    List<String> texts = new ArrayList<>();
    for (WordDiff.Segment segment : segments) {
      texts.add(
          segment.common() ? segment.text() : TerminalStyle.YELLOW.of("‹" + segment.text() + "›"));
    }
    return String.join(" ", texts);
  }
}
