package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.extract.NorwickFire.REPORT;

import org.junit.jupiter.api.Test;

class ScrapedLinesTest {

  private static final String MENU =
      "Home\nRegion\nWorld\nMoney\nSport\nCulture\nPuzzles\nFamily notices\nThe archive\nShop\n";

  private static final String TEASERS =
      """
      Ten gardens to see
      Our gardener walks with you through roses, lawns and orchards that few visitors know.
      Read more
      The best soups
      What you need is an onion, a spoon and half an hour; our cook tells you how it is done.
      Read more
      A week by the lake
      Where to stay, what to eat and how you get there without a car: tips from our readers.
      Read more
      """;

  @Test
  void teasersInFullSentencesBelowTheReportAreCut() {
    assertThat(body(MENU.repeat(2) + REPORT + MENU + TEASERS.repeat(2) + MENU))
        .startsWith("Two people died")
        .endsWith("have cooled.");
  }

  @Test
  void aNoteOnCookiesAndAPitchAboveTheReportAreCut() {
    String above =
        "We use small files to learn how you use our pages and to show you offers that you like.\n"
            + "Become a member and read all our articles, recipes and puzzles for a month.\n";
    assertThat(body(MENU + above + MENU + REPORT + MENU)).startsWith("Two people died");
  }

  @Test
  void aReportAloneStaysWhole() {
    assertThat(body(REPORT).split("\n\n")).hasSize(6);
  }

  @Test
  void aReportInRussianAmongMenusStays() {
    String report =
        "В порту Норвика в ночь на пятницу сгорел склад, погибли два человека.\n"
            + "Пожарные сообщили, что тушили огонь до утра, на месте работали сорок человек.\n"
            + "«Мы услышали взрыв, а потом увидели огонь над портом», — сказал один из рабочих.\n"
            + "Порт будет закрыт до понедельника, суда отправили в соседний город Венн.\n";
    assertThat(body(MENU + report + MENU)).contains("сгорел склад").contains("Порт будет закрыт");
  }

  @Test
  void theHeadlineAmongMenusAndOtherHeadlinesIsTheOneThatTheReportBearsOut() {
    String above =
        "What the council earns\nTwo die in harbour fire at Norwick shed\nTen gardens to see\n";
    String text = MENU + above + MENU.repeat(2) + REPORT + MENU + TEASERS;
    assertThat(TextReader.read(text, null).headline())
        .isEqualTo("Two die in harbour fire at Norwick shed");
  }

  @Test
  void amongMenusNoHeadlineIsTakenThatTheReportDoesNotBearOut() {
    String text = MENU + "What the council earns\n" + MENU.repeat(2) + REPORT + MENU + TEASERS;
    assertThat(TextReader.read(text, null).headline()).isNull();
    String borne = text.replace("What the council earns", "Two die in Norwick harbour fire");
    assertThat(TextReader.read(borne, null).headline())
        .isEqualTo("Two die in Norwick harbour fire");
  }

  private static String body(String text) {
    return TextReader.read(text, null).body();
  }
}
