package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Removed;

class ScrapedTextTest {

  private static final String FIRST =
      "Two people died when a fire broke out at Norwick harbour on Friday.";
  private static final String LAST = "The cause is not known, the fire service said on Saturday.";

  @Test
  void aLinkHeadlineBetweenParagraphsIsCut() {
    assertThat(cuts(FIRST, "Harbour chief quits after second blaze", LAST))
        .isEqualTo("LINK: Harbour chief quits after second blaze");
  }

  @Test
  void aShortSubHeadlineStays() {
    assertThat(cuts(FIRST, "A night of fear", LAST)).isEmpty();
    assertThat(cuts(FIRST, "A night of fear at the harbour", LAST)).startsWith("LINK");
  }

  @Test
  void aSentenceThatLostItsStopStays() {
    assertThat(cuts(FIRST, "Police said they had opened an inquiry into it", LAST)).isEmpty();
    assertThat(cuts(FIRST, "Police open an inquiry into harbour blaze", LAST)).startsWith("LINK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour chief Per Olm declined to comment on this   | Harbour chief declines to comment on blaze
          Council members voted 12 to 9 against a new pier    | Council votes 12 to 9 against new pier
          The quay, which opened in May, had been closed      | Man arrested after blaze at Norwick harbour
          Six boats went down within half an hour             | Six More Boats Went Down Off Norwick
          """)
  void theOnlyLineBelowStaysIfItIsASentenceThatLostItsStop(String sentence, String title) {
    assertThat(cuts(FIRST, LAST, sentence)).isEmpty();
    assertThat(cuts(FIRST, LAST, title)).matches("(LINK|RELATED): " + title);
  }

  @Test
  void aListThatAParagraphAnnouncesStays() {
    assertThat(
            cuts(
                FIRST,
                "The mayor asked for three things:",
                "A fire boat for the eastern quay",
                LAST))
        .isEmpty();
    assertThat(cuts(FIRST, "A fire boat for the eastern quay", LAST)).startsWith("LINK");
  }

  @Test
  void aCaptionWithItsAgencyIsCut() {
    assertThat(cuts(FIRST, "Smoke hangs over the harbour on Saturday morning Getty", LAST))
        .isEqualTo("CAPTION: Smoke hangs over the harbour on Saturday morning Getty");
  }

  @Test
  void aSentenceThatEndsWithAnAgencyStays() {
    assertThat(cuts(FIRST, "“It was dreadful and we ran,” one worker told Reuters.", LAST))
        .isEmpty();
    assertThat(cuts(FIRST, "A worker runs from the quay at noon Reuters", LAST))
        .startsWith("CAPTION");
  }

  @Test
  void aDatelineIsCutFromItsSentence() {
    ExtractedArticle draft =
        TextReader.read("NORWICK, May 3 (North Wire) - " + FIRST + "\n\n" + LAST, null);
    assertThat(draft.body()).isEqualTo(FIRST + "\n\n" + LAST);
    assertThat(draft.removed())
        .containsExactly(new Removed(Removed.Why.DATELINE, "NORWICK, May 3 (North Wire) -"));
  }

  @Test
  void aListKeepsWhomItIsAbout() {
    String body =
        "Ana Ruiz (Labour) – She wants to raise the rate by half a point.\n\n"
            + "Tom Reed (Liberals) – He would rather leave the rate where it is.";
    assertThat(TextReader.read(body, null).body()).isEqualTo(body);
  }

  @Test
  void aQuestionThatIsAskedOfEachStays() {
    String question = "What did you see from your window that night?";
    String body =
        String.join(
            "\n\n",
            FIRST,
            question,
            "I saw the smoke above the sheds, and then the whole roof came down.",
            question,
            "Nothing at all, for we were asleep until the engines came past our door.",
            LAST);
    assertThat(TextReader.read(body, null).body()).isEqualTo(body);
  }

  @Test
  void anInterviewKeepsItsSpeakers() {
    String body =
        "ORLOV: We will not give in to them, not today.\n\nVENN: Then we shall wait for you.";
    assertThat(TextReader.read(body, null).body()).isEqualTo(body);
  }

  @Test
  void wrappedLinesAreJoined() {
    String wrapped =
        """
        The central bank of Estovia raised its key rate by half a point
        to 4.25% on Friday, its third increase this year, saying that
        inflation was still much too high for its liking and that of all.

        The governor said that the board had voted six to one for it, and
        that she would do what was needed to bring inflation down again.
        """;
    assertThat(TextReader.read(wrapped, null).body())
        .isEqualTo(
            "The central bank of Estovia raised its key rate by half a point to 4.25% on Friday, its"
                + " third increase this year, saying that inflation was still much too high for its"
                + " liking and that of all.\n\nThe governor said that the board had voted six to one"
                + " for it, and that she would do what was needed to bring inflation down again.");
  }

  @Test
  void aParagraphALineIsAParagraph() {
    assertThat(TextReader.read(FIRST + "\n" + LAST, null).body()).isEqualTo(FIRST + "\n\n" + LAST);
  }

  @Test
  void headlineAndBylineAreFields() {
    ExtractedArticle draft =
        TextReader.read(
            "Fire at harbour kills two\n\nAna Ruiz, Political Correspondent\n\n" + FIRST, null);
    assertThat(draft.headline()).isEqualTo("Fire at harbour kills two");
    assertThat(draft.bylines()).containsExactly("Ana Ruiz");
    assertThat(draft.body()).isEqualTo(FIRST);
  }

  @Test
  void aMenuIsNoHeadline() {
    assertThat(top("Menu", "Home  News  Sport  Weather", "Fire at harbour kills two"))
        .isEqualTo("Fire at harbour kills two, null, []");
  }

  @Test
  void aMastheadNamesTheOutletAndIsNoHeadline() {
    assertThat(top("NORWICK NEWS | Norwick-on-Sea", "Fire at harbour kills two"))
        .isEqualTo("Fire at harbour kills two, NORWICK NEWS, []");
    assertThat(top("The Norwick Evening Gazette", "Fire at harbour kills two", "By Ana Ruiz"))
        .isEqualTo("Fire at harbour kills two, The Norwick Evening Gazette, [Ana Ruiz]");
  }

  @Test
  void aNameThatANoticeRepeatsIsTheOutlets() {
    String text =
        "Norwick Now\n\nFire at harbour kills two\n\n" + FIRST + "\n\n© 2021 Norwick Now Ltd";
    assertThat(TextReader.read(text, null).outlet()).isEqualTo("Norwick Now");
  }

  @Test
  void aSectionAKickerAndANameAreNoOutlet() {
    assertThat(top("World News", "Fire at harbour kills two"))
        .isEqualTo("Fire at harbour kills two, null, []");
    assertThat(top("Harbour Fire", "Fire at harbour kills two"))
        .isEqualTo("Fire at harbour kills two, null, []");
  }

  @Test
  void aTitleThatEndsWithAnOutletIsTheHeadlineWhereThereIsNoOther() {
    assertThat(top("Two Die In Norwick Post")).isEqualTo("Two Die In Norwick Post, null, []");
  }

  @Test
  void aBriefHeadlineStandsAboveItsByline() {
    assertThat(top("NORWICK LOCAL", "Fire is out", "By Ana Ruiz, Norwick", "21/11/2019"))
        .isEqualTo("Fire is out, NORWICK LOCAL, [Ana Ruiz]");
  }

  @Test
  void aNameAloneUnderTheHeadlineIsTheAuthors() {
    assertThat(top("Fire at harbour kills two", "Ana Ruiz"))
        .isEqualTo("Fire at harbour kills two, null, [Ana Ruiz]");
  }

  @Test
  void aPlaceOrSectionUnderTheHeadlineIsNoAuthor() {
    assertThat(top("Fire at harbour kills two", "Norwick Harbour"))
        .isEqualTo("Fire at harbour kills two, null, []");
    assertThat(top("Fire at harbour kills two", "Middle East"))
        .isEqualTo("Fire at harbour kills two, null, []");
  }

  private static String top(String... lines) {
    ExtractedArticle draft = TextReader.read(String.join("\n", lines) + "\n\n" + FIRST, null);
    assertThat(draft.body()).isEqualTo(FIRST);
    return draft.headline() + ", " + draft.outlet() + ", " + draft.bylines();
  }

  @Test
  void noHeadlineIsInvented() {
    String title = "Fire at Norwick harbour kills two";
    assertThat(TextReader.read(FIRST + "\n\n" + LAST, null).headline()).isNull();
    assertThat(TextReader.read(title + "\n\n" + FIRST + "\n\n" + LAST, null).headline())
        .isEqualTo(title);
  }

  @Test
  void aTextThatBreaksOffIsPartial() {
    assertThat(TextReader.read(FIRST + "\n\nThe cause is not …", null).partial())
        .isEqualTo("the text breaks off with dots");
  }

  @ParameterizedTest
  @CsvSource({
    "Fire at harbour, Fire at harbour",
    "Brand am harbour, Brand am harbour",
    "World News,",
    "Ana de Harbour,",
    "Tides and weather,",
  })
  void aFirstLineOfThreeWordsIsTheHeadlineWhereTheReportSaysAWordOfIt(
      String line, String headline) {
    String report =
        "Two people died at Norwick harbour on Friday, the fire service said on Saturday.";
    assertThat(
            TextReader.read(line + "\n\n" + report + "\n\nThe cause is not known, it said.", null)
                .headline())
        .isEqualTo(headline);
  }

  private static String cuts(String... paragraphs) {
    return TextReader.read(String.join("\n\n", paragraphs), null).removed().stream()
        .map(removed -> removed.why() + ": " + removed.text())
        .collect(Collectors.joining("\n"));
  }
}
