package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two reports spell the name of one party. */
class NameContrastsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Andrei Petrovsky opened the new tunnel under the harbour."
            + " | Andrey Petrovsky opened the new tunnel under the harbour."
            + " | `met; SPELLING: Andrei | Andrey`"
      })
  void oneNameInTwoSpellingsIsADifferenceOfSpelling(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Andrei Petrovsky opened the new tunnel under the harbour."
            + " | Mr Petrovsky opened the new tunnel under the harbour."
            + " | met",
        "Andrei Petrovsky opened the new tunnel under the harbour."
            + " | Andrei Petrovsky, the mayor, opened the new tunnel under the harbour."
            + " | met",
        "Raúl Petrovsky opened the new tunnel under the harbour."
            + " | Raul Petrovsky opened the new tunnel under the harbour."
            + " | met"
      })
  void aShorterNameIsNoOtherSpelling(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Andrei Petrovsky opened the new tunnel under the harbour."
            + " | Andrei Pavlovsky opened the new tunnel under the harbour."
            + " | apart"
      })
  void twoPeopleAreNoTwoSpellings(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
