package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karla Mond said that it was untrue that Ivo Brandt had taken money from the builders.",
        "Karla Mond said the idea that Ivo Brandt had taken money from the builders was false.",
        "Karla Mond said that nobody had shown that Ivo Brandt had taken money from the builders.",
        "Karla Mond said that Ivo Brandt refused to take money from the builders.",
        "Karla Mond said that Ivo Brandt denied having taken money from the builders.",
        "Karla Mond asked whether Ivo Brandt had taken money from the builders.",
        "Karla Mond said that Ivo Brandt might have taken money from the builders.",
        "Karla Mond doubted that Ivo Brandt had taken money from the builders."
      })
  void whoDoesNotStandByItDisputesNothing(String dusk) {
    String denial = "Ivo Brandt denied that he had taken money from the builders.";
    assertThat(DrawnPair.of(dusk, denial)).doesNotContain("DISPUTED");
    assertThat(
            DrawnPair.of(
                "Karla Mond said that Ivo Brandt had taken money from the builders.", denial))
        .contains("DISPUTED");
  }

  @Test
  void aDenialThatIsItselfDeniedDisputesNothing() {
    String said = "Karla Mond said that Ivo Brandt had taken money from the builders.";
    assertThat(
            DrawnPair.of(
                said, "Ivo Brandt did not deny that he had taken money from the builders."))
        .doesNotContain("DISPUTED");
    assertThat(DrawnPair.of(said, "Ivo Brandt denied that he had taken money from the builders."))
        .contains("DISPUTED");
  }

  /** Whom a paper quotes as denying denies it, not the paper. */
  @Test
  void aDenialWithinAQuotationIsNotTheQuotersOwn() {
    String claimed =
        "A report by Karla Mond claims that Ivo Brandt had taken money from the builders.";
    assertThat(
            DrawnPair.of(
                claimed,
                "The Velm Gazette reported that Ivo Brandt took money after he “vehemently denied"
                    + " for months that he had taken money from the builders.”"))
        .doesNotContain("DISPUTED");
    assertThat(
            DrawnPair.of(claimed, "Ivo Brandt denied that he had taken money from the builders."))
        .contains("DISPUTED");
  }

  @Test
  void aDenialByAnotherBeforeItIsNotTheSpeakersOwn() {
    assertThat(
            DrawnPair.of(
                "The council doubted it, but Karla Mond said that Ivo Brandt had taken money from"
                    + " the builders.",
                "Ivo Brandt denied that he had taken money from the builders."))
        .contains("DISPUTED");
  }
}
