package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Skipped;

class TextRendererTest {

  private static final String HARMFUL = "\u001B[31mred\u0007\u202E dlrow\u009B2J";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenundwaisenversorgungskassenvorstandsvorsitzende",
        "港で火災が発生し、三人が死亡したと当局が火曜日の夜に発表した。港で火災が発生し、三人が死亡したと当局が火曜日の夜に発表した。",
        "https://harbour.example/a/very/long/address/that/never/ends/and/never/ends/and/never/ends/and/never",
        "fire 🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥",
        "short words that go on and on until the line is full and then go on for two lines more than that"
      })
  void noLineIsWiderThanTheTerminal(String text) {
    String printed =
        Printed.comparison(Format.TEXT, Hostile.comparison(text))
            + Printed.annotated(Format.TEXT, Hostile.article(text, "one"))
            + Printed.reading(Format.TEXT, Hostile.article(text, "one").article())
            + Printed.story(Format.TEXT, Hostile.comparison(text).story())
            + Printed.skipped(Format.TEXT, new Skipped(text, Skipped.Why.EMPTY, text));
    assertThat(printed.lines())
        .allSatisfy(line -> assertThat(TerminalCells.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void colourTakesNoRoom() {
    String plain = Printed.comparison(Format.TEXT, HarbourFire.COMPARISON);
    String coloured = Printed.coloured(HarbourFire.COMPARISON);
    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001B\\[[0-9]{1,2}m", "")).isEqualTo(plain);
  }

  @Test
  void foreignTextBringsNoSequenceOfItsOwn() {
    String printed =
        Printed.comparison(Format.TEXT, Hostile.comparison(HARMFUL))
            + Printed.annotated(Format.TEXT, Hostile.article(HARMFUL, "one"))
            + Printed.reading(Format.TEXT, Hostile.article(HARMFUL, "one").article());
    assertThat(printed).doesNotContain("\u001B", "\u0007", "\u202E", "\u009B").contains("[31mred");
  }

  @Test
  void aDisputeStandsBeforeWhatIsAgreed() {
    String printed = Printed.comparison(Format.TEXT, HarbourFire.COMPARISON);
    assertThat(printed)
        .contains(
            """
            WHERE THEY PART
              disputed: when the alarm was raised
                – 3.10am: “The alarm was raised at 3.10am” [A]
                – 4.10am: “first seen at 4.10am, when the alarm was raised” [C]
                The fire service and the harbour log give two times for the same alarm.
            """);
    assertThat(printed.indexOf("WHERE THEY PART")).isLessThan(printed.indexOf("WHAT SEVERAL SAY"));
  }

  @Test
  void aQuoteShowsHowEachReportDepartsFromIt() {
    assertThat(Printed.comparison(Format.TEXT, HarbourFire.COMPARISON))
        .contains(
            """
              Marta Quillon
                “We heard a bang, and then the whole roof was alight, I have never seen
                anything like it in thirty years.” [A] (one origin)
                  [B] trims “whole”; “ablaze” for “alight”; trims “I have never seen
                      anything like it in thirty years.”
                  [C] in its own words: she had heard an explosion before the roof caught
                      fire
            """);
  }

  @Test
  void passagesThatAreCutDifferentlyStandSideBySide() {
    assertThat(Printed.comparison(Format.TEXT, HarbourFire.COMPARISON))
        .contains(
            """
                [A]                                  │ [B]
                We are working closely with the fire │ We are working closely with the fire
                service. The quay will stay closed   │ service. The quay will stay closed
                until Friday, ‹and no vessel will be │ until Friday.
                unloaded before then.›               │
            """);
  }

  @Test
  void anUndatedReportSaysSoAndSoDoesItsTimeline() {
    assertThat(Printed.comparison(Format.TEXT, HarbourFire.COMPARISON))
        .contains("(date not known: relative dates stay\n      relative)\n")
        .contains("  not dated              officials said today [D]\n");
  }

  @Test
  void onlyIsSaidOfWhatStandsNowhereElse() {
    assertThat(Printed.comparison(Format.TEXT, HarbourFire.COMPARISON))
        .contains("ONLY IN A (ELLERY COURIER)\n  • The warehouse failed a safety inspection")
        .contains("ALSO IN B (NORTHSHORE NEWS)\n  • Fire chief Ivo Brandt denied")
        .doesNotContain("ONLY IN B");
  }

  @Test
  void whatLiesBeforeTheHappeningStandsApart() {
    assertThat(Printed.comparison(Format.TEXT, HarbourFire.COMPARISON))
        .containsSubsequence(
            "TIMELINE\n",
            "13 May 2031",
            "BACKGROUND\n",
            "The warehouse failed a safety inspection");
  }

  @Test
  void theShortAccountCountsTheRestAndSaysHowToSeeIt() {
    String printed = Printed.comparison(Format.TEXT, AccountParts.SHORT, HarbourFire.COMPARISON);
    assertThat(printed)
        .contains(
            "THE BRIEF\n", "THE REST\n", "5 dated events", "WHERE THEY PART", "everything: --all\n")
        .contains("--only exclusives")
        .doesNotContain("ONLY IN", "TIMELINE", "in other words");
  }

  @Test
  void oneChosenPartIsGivenWhole() {
    AccountParts timeline = AccountParts.of(List.of(AccountPart.TIMELINE));
    assertThat(Printed.comparison(Format.TEXT, timeline, HarbourFire.COMPARISON))
        .contains("TIMELINE\n", "13 May 2031")
        .doesNotContain("THE BRIEF", "THE REST", "WHERE THEY PART");
  }

  @Test
  void whatWasRemovedIsCountedByReason() {
    assertThat(Printed.reading(Format.TEXT, HarbourFire.RADIO))
        .contains("Removed: 1 cookie, 2 navigation\n")
        .contains("Not the whole report: the page holds only a teaser\n");
  }

  @Test
  void wordsBreakWhereTheLineIsFull() {
    assertThat(TerminalCells.wrap("ab cd efghijk", 5)).isEqualTo(List.of("ab cd", "efghi", "jk"));
    assertThat(TerminalCells.wrap("火災火災", 5)).isEqualTo(List.of("火災", "火災"));
    assertThat(TerminalCells.wrap("", 5)).isEqualTo(List.of(""));
  }
}
