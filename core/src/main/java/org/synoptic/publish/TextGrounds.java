package org.synoptic.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Grounds;
import org.synoptic.model.Passage;

/** Writes why claims are one claim each and stand as they do. Indents are in cells. */
final class TextGrounds {

  private static final int MARGIN = 2;
  private static final int BULLET = 2;

  private final TerminalWriter terminal;
  private final ComparisonView view;

  TextGrounds(TerminalWriter terminal, ComparisonView view) {
    this.terminal = terminal;
    this.view = view;
  }

  /** Writes the grounds of each claim that has the id, or the words in its text. */
  void write(AccountParts parts) throws IOException {
    List<Claim> explained = view.comparison().claims().stream().filter(parts::explains).toList();
    for (Claim claim : explained) {
      claim(claim);
    }
    if (explained.isEmpty()) {
      terminal.text(0, "No claim has the id or the words “" + parts.explained() + "”.");
    }
  }

  private void claim(Claim claim) throws IOException {
    String citations = TerminalStyle.CYAN.of(view.citations(passages(claim)));
    terminal.blank();
    terminal.text(0, TerminalStyle.BOLD.of(claim.id()) + ": " + claim.text() + " " + citations);
    Grounds grounds = view.grounds(claim);
    if (grounds != null) {
      terminal.text(MARGIN, Labels.of(claim.standing()) + ": " + grounds.standing());
      origins(claim, grounds);
      joined(grounds);
      apart(grounds);
    }
    differences(claim);
  }

  private static List<Passage> passages(Claim claim) {
    return claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
  }

  private void origins(Claim claim, Grounds grounds) throws IOException {
    String origins = view.originsOf(claim);
    if (!origins.isEmpty()) {
      terminal.text(MARGIN, origins);
      for (Grounds.Origin origin : grounds.origins()) {
        for (Passage words : origin.words()) {
          passage(words);
        }
      }
    }
  }

  private void joined(Grounds grounds) throws IOException {
    for (Grounds.Joined joined : grounds.joined()) {
      terminal.text(MARGIN, "joined: " + joined.rule() + score(joined.score()));
      passage(joined.one());
      passage(joined.other());
    }
  }

  private void apart(Grounds grounds) throws IOException {
    for (Grounds.Apart apart : grounds.apart()) {
      terminal.text(MARGIN, "kept apart: " + apart.rule() + score(apart.score()));
      passage(apart.passage());
    }
  }

  private void differences(Claim claim) throws IOException {
    for (Difference difference : view.comparison().differences()) {
      if (claim.id().equals(difference.claim())) {
        terminal.text(MARGIN, Labels.of(difference.kind()) + ": " + difference.note());
        terminal.text(MARGIN + BULLET, "found by " + difference.rule());
        for (Difference.Value value : difference.values()) {
          passage(value.passages().get(0));
        }
      }
    }
  }

  private void passage(Passage passage) throws IOException {
    String letter = TerminalStyle.CYAN.of("[" + view.letter(passage.report()) + "]");
    terminal.entry(MARGIN + BULLET, "–", BULLET, Labels.quoted(passage.text()) + " " + letter);
  }

  private static String score(double score) {
    return score == 0 ? "" : String.format(Locale.ROOT, " (%.2f)", score);
  }
}
