package org.synoptic.publish;

import java.io.IOException;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Modality;
import org.synoptic.model.SharedLine;
import org.synoptic.model.TimelineEntry;

/** Writes the joint account of one story for a terminal. Indents are in cells, set by hand. */
final class TextComparison {

  private static final String PART = "Where they part";
  private static final int MARGIN = 2;
  private static final int BULLET = 2;
  private static final int LETTER = 4;
  private static final int DATE = 23;

  private final TerminalWriter terminal;
  private final ComparisonView view;
  private final Comparison comparison;
  private final SlotCourse course;
  private final AccountParts parts;

  TextComparison(TerminalWriter terminal, ComparisonView view, AccountParts parts) {
    this.terminal = terminal;
    this.view = view;
    this.comparison = view.comparison();
    this.course = new SlotCourse(view, TerminalStyle.BOLD::of, TextComparison::citations);
    this.parts = parts;
  }

  void write() throws IOException {
    terminal.title(comparison.story().headline());
    reports();
    if (parts.explained() != null) {
      new TextGrounds(terminal, view).write(parts);
      return;
    }
    if (parts.isShort()) {
      shortAccount(new ShortAccount(view));
      return;
    }
    for (AccountPart part : AccountPart.values()) {
      if (parts.has(part)) {
        whole(part);
      }
    }
  }

  private void shortAccount(ShortAccount account) throws IOException {
    brief();
    differences(PART, account.differences(), ShortAccount.CLIPPED);
    claims("What " + view.bothOrSeveral() + " say", account.claims());
    new TextQuotes(terminal, view).board("Quotes that differ", account.quotes());
    List<String> rest = account.rest();
    if (!rest.isEmpty()) {
      terminal.heading("The rest");
      for (String line : rest) {
        terminal.text(MARGIN, line);
      }
      terminal.text(MARGIN, "everything: --all");
    }
  }

  private void whole(AccountPart part) throws IOException {
    TextQuotes quotes = new TextQuotes(terminal, view);
    switch (part) {
      case BRIEF -> brief();
      case DIFFERENCES -> {
        differences(PART, view.clashes(), Integer.MAX_VALUE);
        claims("Disputed or updated", view.clashesWithoutDifference());
        differences("Other differences", view.otherDifferences(), Integer.MAX_VALUE);
      }
      case CLAIMS -> {
        claims("What " + view.bothOrSeveral() + " say", view.agreed());
        claims("Told alike, in " + view.bothOrSeveral() + " reports", view.toldAlike());
        claims("From one origin, in " + view.bothOrSeveral() + " reports", view.fromOneOrigin());
        alsoInOne();
      }
      case EXCLUSIVES -> {
        onlyInOne();
        leftOut();
      }
      case QUOTES -> quotes.boards();
      case REUSE -> quotes.passages();
      case TIMELINE -> {
        timeline("Timeline", view.happening());
        timeline("Background", view.background());
      }
    }
  }

  private void reports() throws IOException {
    terminal.text(0, Labels.count(view.articles().size(), "report"));
    terminal.blank();
    for (Article article : view.articles()) {
      String letter = TerminalStyle.BOLD.of(view.letter(article.id()));
      terminal.entry(
          MARGIN,
          letter,
          LETTER,
          TerminalStyle.BOLD.of(article.label())
              + ": "
              + Labels.headline(article)
              + " "
              + TerminalStyle.DIM.of("(" + view.published(article) + ")"));
      if (article.partial() != null) {
        terminal.text(
            MARGIN + LETTER, TerminalStyle.YELLOW.of("Not the whole report: " + article.partial()));
      }
    }
  }

  private void brief() throws IOException {
    if (comparison.brief().isEmpty()) {
      return;
    }
    terminal.heading("The brief");
    for (BriefLine line : comparison.brief()) {
      String standing = Labels.standing(line);
      String aside = standing.isEmpty() ? "" : " " + TerminalStyle.DIM.of("(" + standing + ")");
      String citations = citations(view.citations(line.passages()));
      String values = line.course() == null ? "" : " — " + course.of(line.course());
      terminal.entry(MARGIN, "•", BULLET, line.text() + aside + " " + citations + values);
    }
  }

  /** Writes differences, of each passage so many words at most. */
  private void differences(String heading, List<Difference> differences, int words)
      throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    terminal.heading(heading);
    for (Difference difference : differences) {
      boolean disputed = difference.kind() == Difference.Kind.DISPUTED;
      TerminalStyle style = disputed ? TerminalStyle.RED : TerminalStyle.YELLOW;
      terminal.text(MARGIN, style.of(Labels.kind(difference.kind())) + ": " + difference.about());
      if (difference.slot() != null) {
        terminal.text(MARGIN + BULLET, course.of(difference));
      } else {
        values(difference, words);
      }
      if (!parts.isShort()) {
        terminal.text(MARGIN + BULLET, TerminalStyle.DIM.of(difference.note()));
      }
    }
  }

  private void values(Difference difference, int words) throws IOException {
    for (Difference.Value value : difference.values()) {
      String citations = citations(view.citations(value.passages()));
      terminal.entry(MARGIN + BULLET, "–", BULLET, valueInContext(value, words) + " " + citations);
    }
  }

  /** Returns the value and the passage that gives it, or the passage alone if both are the same. */
  private static String valueInContext(Difference.Value value, int most) {
    String words = Labels.clipped(value.passages().get(0).text(), most);
    return Labels.equalsItsPassage(value)
        ? Labels.quoted(words)
        : TerminalStyle.BOLD.of(value.value()) + ": " + Labels.quoted(words);
  }

  private void claims(String heading, List<Claim> claims) throws IOException {
    if (!claims.isEmpty()) {
      terminal.heading(heading);
      for (Claim claim : claims) {
        SharedLine line = parts.isShort() ? view.sharedLine(claim) : null;
        if (line == null) {
          claim(claim, " " + citations(view.citations(claim)));
        } else {
          claim(claim, line.text(), " " + citations(view.brackets(line.reports())));
        }
        origins(claim);
        for (DistinctClaim.ReportWords other : otherWords(claim)) {
          String citations = citations(view.brackets(List.of(other.report())));
          terminal.text(
              MARGIN + BULLET, citations + " in other words: " + Labels.quoted(other.text()));
        }
      }
    }
  }

  /** Where the words of several reports come from, where all is told. */
  private void origins(Claim claim) throws IOException {
    String origins = parts.isShort() ? "" : view.originsOf(claim);
    if (!origins.isEmpty()) {
      terminal.text(MARGIN + BULLET, TerminalStyle.DIM.of(origins));
    }
  }

  private List<DistinctClaim.ReportWords> otherWords(Claim claim) {
    return parts.isShort() ? List.of() : view.otherWords(claim);
  }

  private void claim(Claim claim, String citations) throws IOException {
    claim(claim, view.attributed(claim), citations);
  }

  private void claim(Claim claim, String text, String citations) throws IOException {
    String aside = Labels.inBrackets(claim.modality());
    String suffix = aside.isEmpty() ? "" : " " + TerminalStyle.DIM.of(aside);
    String reserve = parts.isShort() ? view.reserve(claim) : "";
    suffix += reserve.isEmpty() ? "" : " " + TerminalStyle.DIM.of(reserve);
    terminal.entry(MARGIN, "•", BULLET, text + suffix + citations);
  }

  private void alsoInOne() throws IOException {
    for (Article article : view.articles()) {
      ofOne(Labels.also(view, article), view.alsoIn(article));
    }
  }

  private void onlyInOne() throws IOException {
    for (Article article : view.articles()) {
      ofOne("Only in " + name(article), view.onlyIn(article));
    }
  }

  private void ofOne(String heading, List<Claim> claims) throws IOException {
    if (!claims.isEmpty()) {
      terminal.heading(heading);
      for (Claim claim : claims) {
        claim(claim, "");
      }
    }
  }

  private String name(Article article) {
    return Labels.name(view.letter(article.id()), article);
  }

  private void timeline(String heading, List<TimelineEntry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    terminal.heading(heading);
    for (TimelineEntry entry : entries) {
      boolean asserted = entry.modality() == Modality.HAPPENED;
      String modality =
          asserted ? "" : " " + TerminalStyle.DIM.of("(" + Labels.of(entry.modality()) + ")");
      String what = entry.what() + modality + " " + citations(view.citations(entry.passages()));
      terminal.entry(MARGIN, TerminalStyle.BOLD.of(ReadableDates.of(entry)), DATE, what);
    }
  }

  private void leftOut() throws IOException {
    for (Article article : view.articles()) {
      List<Claim> missing = view.leftOutBy(article);
      if (!missing.isEmpty()) {
        terminal.heading("Left out by " + view.letter(article.id()) + " (" + article.label() + ")");
        for (Claim claim : missing) {
          claim(claim, " " + citations(view.citations(claim)));
        }
      }
    }
  }

  private static String citations(String citations) {
    return TerminalStyle.CYAN.of(citations);
  }
}
