package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.Comparison;

/** What is printed of why a claim stands as it does. */
class TextGroundsTest {

  private static final Comparison BLAZE =
      new LedgerOf()
          .by(
              "Dawn",
              "2031-05-06T08:00:00Z",
              "The blaze at the market of Velm left 12 people hurt on Monday. Bakeries"
                  + " in Velm gave away bread on Tuesday.")
          .by(
              "Dusk",
              "2031-05-06T08:00:00Z",
              "On Monday 14 people were hurt in the blaze at the market of Velm. Bread"
                  + " was given away by bakeries in Velm on Tuesday.")
          .compare();

  @Test
  void whoseWordsAClaimHasAndWhatFoundADifferenceIsTold() {
    String printed = Printed.comparison(Format.TEXT, AccountParts.explaining("blaze"), BLAZE);
    assertThat(printed)
        .contains("2 reports, 2 origins: own reporting [A], own reporting [B]")
        .contains("updated: ")
        .contains("found by the slot “injured”");
  }

  @Test
  void theWholeAccountSaysWhereTheWordsComeFromAndTheShortOneDoesNot() {
    assertThat(Printed.comparison(Format.TEXT, AccountParts.ALL, BLAZE)).contains("2 origins: ");
    assertThat(Printed.comparison(Format.TEXT, AccountParts.SHORT, BLAZE))
        .doesNotContain("2 origins: ");
  }
}
