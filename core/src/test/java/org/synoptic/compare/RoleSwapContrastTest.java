package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did it in one report has it done to them in the other. */
class RoleSwapContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond sued Ivo Brandt over the new tunnel under the harbour."
            + " | Ivo Brandt sued Karla Mond over the new tunnel under the harbour."
            + " | `met; DISPUTED: Karla Mond sued Ivo Brandt over the new tunnel under the harbour | Ivo Brandt sued Karla Mond over the new tunnel under the harbour`",
        "Karla Mond praised Ivo Brandt for the new tunnel under the harbour."
            + " | Ivo Brandt praised Karla Mond for the new tunnel under the harbour."
            + " | `met; DISPUTED: Karla Mond praised Ivo Brandt for the new tunnel under the harbour | Ivo Brandt praised Karla Mond for the new tunnel under the harbour`"
      })
  void swappedRolesAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond sued Ivo Brandt over the new tunnel under the harbour."
            + " | Ivo Brandt was sued by Karla Mond over the new tunnel under the harbour."
            + " | met"
      })
  void aPassiveKeepsTheRoles(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond met Ivo Brandt in the new tunnel under the harbour."
            + " | Ivo Brandt met Karla Mond in the new tunnel under the harbour."
            + " | met"
      })
  void anActThatGoesBothWaysHasNoRolesToSwap(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond sued Ivo Brandt over the new tunnel under the harbour."
            + " | Ivo Brandt will sue Karla Mond over the new tunnel under the harbour."
            + " | met",
        "Karla Mond sued Ivo Brandt over the new tunnel under the harbour."
            + " | Ivo Brandt did not sue Karla Mond over the new tunnel under the harbour."
            + " | apart"
      })
  void aPlanOrANegatedActSwapsNothing(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
