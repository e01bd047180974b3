package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same thing under words of another judgement, or as a fact here and an allegation there. */
class FramingContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Soldiers shot at the protesters on the quay of Velm."
            + " | Soldiers shot at the rioters on the quay of Velm."
            + " | `met; FRAMING: protesters | rioters`",
        "Guards killed the rebels on the quay of Velm."
            + " | Guards killed the terrorists on the quay of Velm."
            + " | `met; FRAMING: rebels | terrorists`"
      })
  void wordsOfAnotherJudgementForOneThingAreFraming(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Guards killed the rebels on the quay of Velm."
            + " | Guards killed the rebels, not terrorists, on the quay of Velm."
            + " | met"
      })
  void aReportThatUsesBothWordsFramesNothing(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt took money from the harbour board."
            + " | Mayor Ivo Brandt allegedly took money from the harbour board."
            + " | `met; FRAMING: took | took`"
      })
  void aFactHereAndAnAllegationThereIsFraming(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt allegedly took money from the harbour board."
            + " | Mayor Ivo Brandt allegedly took money from the harbour board of Velm."
            + " | met",
        "Mayor Ivo Brandt took money from the harbour board, Karla Mond said."
            + " | Mayor Ivo Brandt allegedly took money from the harbour board."
            + " | met"
      })
  void twoAllegationsAreNotFramedDifferently(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
