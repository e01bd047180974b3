package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.extract.NorwickFire.REPORT;

import org.junit.jupiter.api.Test;

class MainSpanTest {

  private static final String MENU = "Home\nRegion\nPuzzles\nFamily notices\nThe archive\nShop\n";

  private static final String REST =
      "What to read on Sunday\nTen gardens to see this spring\nThe best soups for cold days\n"
          + "Travel\nPuzzles\nHow we work\n";

  @Test
  void menusAboveAndListsOfTitlesBelowAreCut() {
    assertThat(body(MENU.repeat(3) + REPORT + REST)).isEqualTo(paragraphs(REPORT));
  }

  @Test
  void menusThatWereRunTogetherIntoOneLineAreCut() {
    String above = MENU.repeat(10).replace('\n', ' ') + "\n";
    assertThat(body(above + REPORT)).isEqualTo(paragraphs(REPORT));
  }

  @Test
  void aTeaserAmongTitlesBelowIsCut() {
    String teaser = "Our gardener walks through roses, lawns and orchards with you.\n";
    assertThat(body(MENU.repeat(3) + REPORT + REST.repeat(2) + teaser + REST))
        .isEqualTo(paragraphs(REPORT));
  }

  @Test
  void aFirstParagraphThatAShareBarPartsFromTheRestStays() {
    String bar = "Facebook\nPost it\nBy mail\nLarger\nSmaller\nHear it\n";
    int first = REPORT.indexOf('\n') + 1;
    String parted = REPORT.substring(0, first) + bar + REPORT.substring(first);
    assertThat(body(MENU.repeat(3) + parted + REST.repeat(3)))
        .startsWith("Two people died when a fire");
  }

  @Test
  void whereNothingIsAPagesRestNothingIsNavigation() {
    String text = REPORT + "Police were at the scene\nNobody else was hurt\n";
    assertThat(TextReader.read(text, "Fire at harbour").removed().toString())
        .doesNotContain("NAVIGATION");
    assertThat(TextReader.read(MENU.repeat(3) + text, "Fire at harbour").removed().toString())
        .contains("NAVIGATION");
  }

  @Test
  void referencesThatWereLeftInAreResolved() {
    assertThat(body("Ruiz &amp; Sons&#8217; shed burnt &quot;like straw&quot;, a worker said."))
        .isEqualTo("Ruiz & Sons’ shed burnt \"like straw\", a worker said.");
  }

  @Test
  void aParagraphThatWasBrokenAtItsLinksIsPutTogether() {
    assertThat(body("The mayor of Norwick,\nAna Ruiz\n, said that it was\nover\nby the morning."))
        .isEqualTo("The mayor of Norwick, Ana Ruiz, said that it was over by the morning.");
  }

  @Test
  void aListOfThingsInSmallLettersIsNotPutTogether() {
    String list = "She asked for three things on Friday:\na fire boat\ntwo cranes\na new quay";
    assertThat(body(list)).isEqualTo(paragraphs(list));
  }

  private static String body(String text) {
    return TextReader.read(text, null).body();
  }

  private static String paragraphs(String text) {
    return text.strip().replace("\n", "\n\n");
  }
}
