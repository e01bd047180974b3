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
import org.synoptic.model.Standing;
import org.synoptic.model.TimelineEntry;

/** The joint account of one story on a terminal. */
final class TextComparison {

  private static final int MARGIN = 2;
  private static final int BULLET = 2;
  private static final int LETTER = 4;
  private static final int DATE = 23;

  private final TerminalWriter sheet;
  private final ComparisonView account;
  private final Comparison comparison;

  TextComparison(TerminalWriter sheet, ComparisonView account) {
    this.sheet = sheet;
    this.account = account;
    this.comparison = account.comparison();
  }

  void set() throws IOException {
    sheet.title(comparison.story().headline());
    reports();
    brief();
    clashes();
    claims("What " + account.several() + " say", account.agreed());
    claims("From one origin, in " + account.several() + " reports", account.copied());
    singles();
    new TextQuotes(sheet, account).set();
    differences("Other differences", account.otherDifferences());
    timeline();
    leftOut();
  }

  private void reports() throws IOException {
    sheet.text(0, Labels.count(account.articles().size(), "report"));
    sheet.blank();
    for (Article article : account.articles()) {
      String letter = TerminalStyle.BOLD.of(account.letter(article.id()));
      sheet.entry(
          MARGIN,
          letter,
          LETTER,
          TerminalStyle.BOLD.of(article.label()) + ": " + Labels.headline(article));
      sheet.text(MARGIN + LETTER, TerminalStyle.DIM.of(Labels.published(article.published())));
      if (article.partial() != null) {
        sheet.text(
            MARGIN + LETTER, TerminalStyle.YELLOW.of("Not the whole report: " + article.partial()));
      }
    }
  }

  private void brief() throws IOException {
    if (comparison.brief().isEmpty()) {
      return;
    }
    sheet.heading("The brief");
    for (BriefLine line : comparison.brief()) {
      boolean plain = line.standing() == Standing.AGREED;
      String standing = plain ? "" : " " + TerminalStyle.DIM.of("(" + Labels.standing(line) + ")");
      String cites = cites(account.cites(line.passages()));
      sheet.entry(MARGIN, "•", BULLET, line.text() + standing + " " + cites);
    }
  }

  private void clashes() throws IOException {
    differences("Where they part", account.clashes());
    claims("Disputed or updated", account.untoldClashes());
  }

  private void differences(String heading, List<Difference> differences) throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Difference difference : differences) {
      boolean grave = difference.kind() == Difference.Kind.DISPUTED;
      TerminalStyle style = grave ? TerminalStyle.RED : TerminalStyle.YELLOW;
      sheet.text(MARGIN, style.of(Labels.kind(difference.kind())) + ": " + difference.about());
      for (Difference.Value value : difference.values()) {
        String cites = cites(account.cites(value.passages()));
        sheet.entry(MARGIN + BULLET, "–", BULLET, words(value) + " " + cites);
      }
      sheet.text(MARGIN + BULLET, TerminalStyle.DIM.of(difference.note()));
    }
  }

  /** The value and the words around it, once where they are the same. */
  private static String words(Difference.Value value) {
    String words = value.passages().get(0).text();
    return Labels.repeats(value)
        ? Labels.quoted(words)
        : TerminalStyle.BOLD.of(value.value()) + ": " + Labels.quoted(words);
  }

  private void claims(String heading, List<Claim> claims) throws IOException {
    if (!claims.isEmpty()) {
      sheet.heading(heading);
      for (Claim claim : claims) {
        claim(claim, " " + cites(account.cites(claim)));
        for (DistinctClaim.ReportWords other : account.otherWords(claim)) {
          String cites = cites(account.brackets(List.of(other.report())));
          sheet.text(MARGIN + BULLET, cites + " in other words: " + Labels.quoted(other.text()));
        }
      }
    }
  }

  private void claim(Claim claim, String cites) throws IOException {
    String aside = Labels.aside(claim.modality());
    String tail = aside.isEmpty() ? "" : " " + TerminalStyle.DIM.of(aside);
    sheet.entry(MARGIN, "•", BULLET, account.attributed(claim) + tail + cites);
  }

  private void singles() throws IOException {
    for (Article article : account.articles()) {
      List<Claim> only = account.only(article);
      if (!only.isEmpty()) {
        sheet.heading("Only in " + name(article));
        for (Claim claim : only) {
          claim(claim, "");
        }
      }
    }
  }

  private String name(Article article) {
    return Labels.name(account.letter(article.id()), article);
  }

  private void timeline() throws IOException {
    if (comparison.timeline().isEmpty()) {
      return;
    }
    sheet.heading("Timeline");
    for (TimelineEntry moment : comparison.timeline()) {
      boolean plain = moment.modality() == Modality.HAPPENED;
      String modality =
          plain ? "" : " " + TerminalStyle.DIM.of("(" + Labels.of(moment.modality()) + ")");
      String what = moment.what() + modality + " " + cites(account.cites(moment.passages()));
      sheet.entry(MARGIN, TerminalStyle.BOLD.of(ReadableDates.of(moment)), DATE, what);
    }
  }

  private void leftOut() throws IOException {
    for (Article article : account.articles()) {
      List<Claim> missing = account.leftOutBy(article);
      if (!missing.isEmpty()) {
        sheet.heading("Left out by " + account.letter(article.id()) + " (" + article.label() + ")");
        for (Claim claim : missing) {
          claim(claim, " " + cites(account.cites(claim)));
        }
      }
    }
  }

  private static String cites(String cites) {
    return TerminalStyle.CYAN.of(cites);
  }
}
