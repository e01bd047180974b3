package org.synoptic.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Passage;
import org.synoptic.model.Reuse;
import org.synoptic.model.Utterance;

/** The quote board and the passages that reports share, on a terminal. */
final class TextQuotes {

  private static final int MARGIN = 2;
  private static final int LETTER = 4;

  private final Sheet sheet;
  private final Account account;

  TextQuotes(Sheet sheet, Account account) {
    this.sheet = sheet;
    this.account = account;
  }

  void set() throws IOException {
    board("Quotes in " + account.several() + " reports", account.sharedQuotes());
    board("Quotes in one report", account.singleQuotes());
    board("Said in one report, in its own words", account.singleIndirect());
    passages();
  }

  private void board(String heading, List<Utterance> quotes) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    String last = "";
    for (Utterance quote : quotes) {
      String speaker = Terms.speaker(quote);
      if (!speaker.equals(last)) {
        sheet.text(MARGIN, Style.BOLD.of(speaker));
        last = speaker;
      }
      row(quote);
    }
  }

  private void row(Utterance quote) throws IOException {
    Set<String> reports = account.reportsOf(quote);
    String origin =
        quote.origins() == 1 && reports.size() > 1 ? " " + Style.DIM.of("(one origin)") : "";
    String cites = " " + Style.CYAN.of(account.brackets(Account.alike(quote)));
    sheet.entry(MARGIN, "", 2, Terms.spoken(quote.kind(), quote.text()) + cites + origin);
    for (Utterance.Wording wording : quote.versions()) {
      if (!wording.edits().isEmpty()) {
        String edits = String.join("; ", wording.edits().stream().map(Terms::edit).toList());
        String mark = Style.CYAN.of(account.brackets(List.of(wording.report())));
        sheet.entry(MARGIN + LETTER, mark, LETTER, edits);
      }
    }
  }

  private void passages() throws IOException {
    if (account.comparison().reuse().isEmpty()) {
      return;
    }
    sheet.heading("Shared passages");
    for (Reuse reuse : account.comparison().reuse()) {
      WordDiff diff = WordDiff.of(reuse.from().text(), reuse.to().text());
      String origin = reuse.origin() == null ? "" : "; from " + reuse.origin();
      if (diff.isSame()) {
        String cites = account.cites(List.of(reuse.from(), reuse.to()));
        sheet.text(MARGIN, Style.DIM.of("word for word" + origin) + " " + Style.CYAN.of(cites));
        sheet.text(MARGIN + 2, Terms.quoted(reuse.from().text()));
      } else {
        sheet.text(
            MARGIN,
            Style.DIM.of("cut differently" + origin + "; ‹ › what the other does not have"));
        List<String> heads = List.of(head(reuse.from()), head(reuse.to()));
        sheet.beside(MARGIN + 2, heads, List.of(marked(diff.left()), marked(diff.right())));
      }
    }
  }

  private String head(Passage passage) {
    return account.letter(passage.report()) + "  " + account.article(passage.report()).label();
  }

  private static String marked(List<WordDiff.Run> runs) {
    List<String> texts = new ArrayList<>();
    for (WordDiff.Run run : runs) {
      texts.add(run.same() ? run.text() : Style.YELLOW.of("‹" + run.text() + "›"));
    }
    return String.join(" ", texts);
  }
}
