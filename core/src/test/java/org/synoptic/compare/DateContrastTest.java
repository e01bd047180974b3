package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports put the same act at two times. */
class DateContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond opened the new tunnel under the harbour on 3 May 2031."
            + " | Karla Mond opened the new tunnel under the harbour on 4 May 2031."
            + " | `met; DISPUTED: 3 May 2031 | 4 May 2031`"
      })
  void twoDaysOfOnePastActAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond opened the new tunnel under the harbour on 3 May 2031."
            + " | Karla Mond opened the new tunnel under the harbour on Saturday."
            + " | met",
        "Karla Mond opened the new tunnel under the harbour on 3 May 2031."
            + " | Karla Mond opened the new tunnel under the harbour in May."
            + " | met"
      })
  void oneDayInOtherWordsIsNoDispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond opened the new tunnel under the harbour on 3 May 2031."
            + " | Karla Mond closed the new tunnel under the harbour on 4 May 2031."
            + " | apart"
      })
  void anotherActOnAnotherDayIsNoDispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond opened the new tunnel under the harbour in April."
            + " | Karla Mond opened the new tunnel under the harbour in March."
            + " | met"
      })
  void monthsAreTooCoarseForADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond will open the new tunnel under the harbour on 3 June 2031."
            + " | Karla Mond will open the new tunnel under the harbour on 4 June 2031."
            + " | `met; UPDATED: 3 June 2031 | 4 June 2031`",
        "Karla Mond will open the new tunnel under the harbour on 3 June 2031."
            + " | Karla Mond will open the new tunnel under the harbour in June."
            + " | met"
      })
  void aPlanThatTheLaterReportPutsAtAnotherDayIsAnUpdate(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.inTurn(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond will open the new tunnel under the harbour on 3 June 2031."
            + " | Karla Mond will open the new tunnel under the harbour on 4 June 2031."
            + " | met"
      })
  void aPlanAtTwoDaysInReportsOfUnknownOrderIsNeither(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.undated(dawn, dusk)).isEqualTo(drawn);
  }
}
