package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one party says and another denies. */
class DenialsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond said that mayor Ivo Brandt had known of the leak since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | `apart; DISPUTED: Karla Mond said that mayor Ivo Brandt had known of the leak since March. | Mayor Ivo Brandt denied that he had known of the leak since March.`"
      })
  void whatOneSaysAndAnotherDeniesIsTwoClaimsAndADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ivo Brandt had known of the leak since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | apart",
        "Mayor Ivo Brandt said that he had known of the leak since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | apart",
        "Karla Mond said that mayor Ivo Brandt had not known of the leak since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | apart",
        "Karla Mond said that mayor Ivo Brandt had sold the boats of the school since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | apart"
      })
  void whatNobodyElseSaysIsDeniedWithoutADispute(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karla Mond denied that mayor Ivo Brandt had known of the leak since March."
            + " | Mayor Ivo Brandt denied that he had known of the leak since March."
            + " | met"
      })
  void twoWhoDenyTheSameAgree(String dawn, String dusk, String drawn) {
    assertThat(DrawnPair.of(dawn, dusk)).isEqualTo(drawn);
  }
}
