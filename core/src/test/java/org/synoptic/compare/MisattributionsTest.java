package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same quoted words, given to different speakers. */
class MisattributionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" Ivo Brandt said."
            + " | `met; DISPUTED: Karla Mond | Ivo Brandt`",
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" the Velm Harbour Board said."
            + " | `met; DISPUTED: Karla Mond | Velm Harbour Board`"
      })
  void wordsThatAreGivenToTwoNamedSpeakersAreADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" Mrs Mond said."
            + " | met",
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" a spokeswoman said."
            + " | met",
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" the mayor said."
            + " | met"
      })
  void aSpeakerWhoMayBeTheSameIsNoOther(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" Karla Mond said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" Tom Mond said."
            + " | met",
        "The harbour was flooded. \"The water was faster than any of us on the stairs,\" the miners said."
            + " | The harbour was flooded. \"The water was faster than any of us on the stairs,\" the police said."
            + " | met"
      })
  void speakersWhoShareANameOrHaveNoneAreNoDispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour was flooded. \"Salt water flooded our homes and shops,\" Karla Mond said."
            + " | The harbour was flooded. \"Salt water flooded our homes and shops,\" Ivo Brandt said."
            + " | met",
        "The harbour was flooded. \"Salt water flooded our homes and shops twice,\" Karla Mond said."
            + " | The harbour was flooded. \"Salt water flooded our homes and shops twice,\" Ivo Brandt said."
            + " | `met; DISPUTED: Karla Mond | Ivo Brandt`"
      })
  void aQuoteOfFewerThanEightWordsTellsNoSpeaker(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour was flooded. Karla Mond said the water was faster than any of them on the stairs."
            + " | The harbour was flooded. Ivo Brandt said the water was faster than any of them on the stairs."
            + " | met"
      })
  void onlyDirectSpeechIsGivenToASpeaker(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
