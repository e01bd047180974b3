package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One report says that it is so, the other that it is not. */
class PolarityContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt did not attend the meeting of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt attended the meeting of the harbour board | Mayor Ivo Brandt did not attend the meeting of the harbour board`",
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt never attended the meeting of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt attended the meeting of the harbour board | Mayor Ivo Brandt never attended the meeting of the harbour board`",
        "Mayor Ivo Brandt said that he was referring to the view of the harbour."
            + " | Mayor Ivo Brandt said that he was not referring to the view of the harbour."
            + " | `met; DISPUTED: that he was referring to the view of the harbour | that he was not referring to the view of the harbour`"
      })
  void anActAndItsNegationAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt accepted the offer of the harbour board."
            + " | Mayor Ivo Brandt rejected the offer of the harbour board."
            + " | `met; DISPUTED: Mayor Ivo Brandt accepted the offer of the harbour board | Mayor Ivo Brandt rejected the offer of the harbour board`"
      })
  void anActAndItsOppositeAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt did not attend the meeting of the harbour board."
            + " | Mayor Ivo Brandt did not attend the meeting of the harbour board in Velm."
            + " | met",
        "Mayor Ivo Brandt accepted the offer of the harbour board."
            + " | Mayor Ivo Brandt did not reject the offer of the harbour board."
            + " | met"
      })
  void twoNegationsAndANegatedOppositeAgree(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt said that he was referring to the view of the harbour."
            + " | Mayor Ivo Brandt said that he was referring not to the money of the city but to the view of the harbour."
            + " | met"
      })
  void notThisButThatNegatesNothing(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt will not attend the meeting of the harbour board."
            + " | met",
        "Mayor Ivo Brandt attended the meeting of the harbour board."
            + " | Mayor Ivo Brandt may not attend the meeting of the harbour board."
            + " | met"
      })
  void aPlanOrAPossibilityContradictsNoFact(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
