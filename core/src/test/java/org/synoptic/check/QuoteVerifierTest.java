package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.QuoteCheck.Finding;

/** Whether somebody said some words, by the reports. */
class QuoteVerifierTest {

  private static final List<AnnotatedArticle> DAM =
      Reports.of(
          "“The wall is sound, and we check it daily,” said Greta Solheim, the manager."
              + " Jon Brekke, a police officer, said: “We do not expect more rain before Friday.”");

  /** An utterance, who said it, and a cut of it that turns the sense. */
  private record Said(String speaker, String words, String turned) {

    String surname() {
      return speaker.substring(speaker.indexOf(' ') + 1);
    }

    String report(int form) {
      return switch (form % 3) {
        case 0 -> "“" + words + ",” said " + speaker + ".";
        case 1 -> speaker + " said: “" + words + ".”";
        default -> "“" + words + ",” " + speaker + " told reporters on Monday.";
      };
    }
  }

  @Test
  void aQuoteIsComparedWithWhatIsBetweenTheMarks() {
    assertThat(find("We do not expect more rain before Friday", "Jon Brekke"))
        .isEqualTo("VERBATIM true");
    assertThat(find("The wall is sound", "Solheim")).isEqualTo("TRIMMED true");
    assertThat(find("We expect more rain before Friday", "Jon Brekke")).startsWith("TURNED false");
    assertThat(find("We do not expect more snow before Friday", "Jon Brekke"))
        .isEqualTo("SWAPPED false");
    assertThat(find("The wall is sound, and we check it daily", "Jon Brekke"))
        .isEqualTo("OTHER_SPEAKER false");
    assertThat(find("The valley has been evacuated", "Jon Brekke")).isEqualTo("NOT_FOUND false");
  }

  @Test
  void aMarkThatIsLeftOverHidesNoQuote() {
    List<AnnotatedArticle> reports =
        Reports.of(
            "A 12\" pipe broke. \"We found no crack in the wall,\" said Greta Solheim.",
            "\"This cannot go on, he said. \"Somebody has to pay for it,\" Odd Berg told reporters.");
    QuoteVerifier verifier = new QuoteVerifier(reports);
    assertThat(verifier.verify("We found no crack in the wall", "Solheim").finding())
        .isEqualTo(Finding.VERBATIM);
    assertThat(verifier.verify("Somebody has to pay for it", "Berg").finding())
        .isEqualTo(Finding.VERBATIM);
    assertThat(verifier.verify("pipe broke", null).finding()).isEqualTo(Finding.UNQUOTED);
  }

  /** A report whose quotes stand between marks of a kind. */
  private enum Marks {
    SINGLE(
        "‘We don’t know whose gates they are,’ Greta Solheim said. ‘The workers’ pay is safe.’"
            + " The ‘silent gates’ were shut."),
    CURLY(ofTwoParagraphs("“", "”")),
    STRAIGHT(ofTwoParagraphs("\"", "\""));

    private final String report;

    Marks(String report) {
      this.report = report;
    }

    private static String ofTwoParagraphs(String open, String close) {
      return "Greta Solheim said: %1$sThe wall is not sound. We check it daily.\n\n%1$sNobody may go there.%2$s"
          .formatted(open, close);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SINGLE | We don't know whose gates they are | Solheim | VERBATIM",
        "SINGLE | The workers' pay is safe | Solheim | VERBATIM",
        "SINGLE | We know whose gates they are | Solheim | TURNED",
        "SINGLE | silent gates | Solheim | UNQUOTED",
        "CURLY | The wall is not sound. We check it daily. | Solheim | VERBATIM",
        "CURLY | We check it daily. Nobody may go there. | Solheim | VERBATIM",
        "CURLY | The wall is sound | Solheim | TURNED",
        "CURLY | Nobody may go there | Jon Brekke | OTHER_SPEAKER",
        "STRAIGHT | The wall is not sound. We check it daily. | Solheim | VERBATIM",
        "STRAIGHT | We check it daily. Nobody may go there. | Solheim | VERBATIM",
        "STRAIGHT | The wall is sound | Solheim | TURNED",
        "STRAIGHT | Nobody may go there | Jon Brekke | OTHER_SPEAKER",
      })
  void aQuoteEndsAtItsOwnMark(Marks marks, String quote, String speaker, Finding finding) {
    QuoteVerifier verifier = new QuoteVerifier(Reports.of(marks.report));
    assertThat(verifier.verify(quote, speaker).finding()).isEqualTo(finding);
  }

  private static String find(String quote, String speaker) {
    QuoteCheck check = new QuoteVerifier(DAM).verify(quote, speaker);
    return check.finding() + " " + check.faithful();
  }

  @Test
  void noneOfFourHundredFalseQuotesIsFaithfulAndMostTrueOnesAre() throws IOException {
    List<Said> all = said();
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      reports.add(Reports.annotated("r" + i, all.get(i).report(i)));
    }
    QuoteVerifier verifier = new QuoteVerifier(reports);
    List<String> wrong = new ArrayList<>();
    int faithful = 0;
    int tried = 0;
    for (int i = 0; i < all.size(); i++) {
      Said one = all.get(i);
      for (String speaker : List.of(one.speaker(), one.surname())) {
        tried++;
        faithful += verifier.verify(one.words(), speaker).faithful() ? 1 : 0;
      }
      Said other = all.get((i + 7) % all.size());
      Said third = all.get((i + 19) % all.size());
      List<String[]> falseQuotes =
          List.of(
              new String[] {one.words(), other.speaker()},
              new String[] {one.words(), third.speaker()},
              new String[] {one.turned(), one.speaker()},
              new String[] {negated(one.words()), one.speaker()},
              new String[] {otherNumber(one.words()), one.speaker()},
              new String[] {one.words() + " and I am glad of it", one.speaker()},
              new String[] {"It is not true that " + one.words(), one.speaker()},
              new String[] {one.turned() + ", believe me", one.speaker()});
      for (String[] quote : falseQuotes) {
        tried++;
        QuoteCheck check = verifier.verify(quote[0], quote[1]);
        if (check.faithful() || check.finding() == Finding.VERBATIM) {
          wrong.add(check.finding() + " " + quote[1] + ": " + quote[0]);
        }
      }
    }
    assertThat(tried).isEqualTo(500);
    assertThat(wrong).isEmpty();
    assertThat(faithful).isGreaterThanOrEqualTo(90);
  }

  private static String negated(String words) {
    if (words.contains(" not ")) {
      return words.replaceFirst(" not ", " ");
    }
    return words.replaceFirst(" (\\S+)$", " not $1");
  }

  private static String otherNumber(String words) {
    String changed = words.replaceFirst("\\d+", "999");
    return changed.equals(words)
        ? words.replaceFirst("\\b(two|three|four|five|six|seven|eight|nine)\\b", "ninety")
        : changed;
  }

  private static List<Said> said() throws IOException {
    try (InputStream in = QuoteVerifierTest.class.getResourceAsStream("quotes.psv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|"))
          .map(cells -> new Said(cells[0], cells[1], cells[2]))
          .toList();
    }
  }
}
