package org.synoptic.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Two die in harbour fire | North News~North News~Two die in harbour fire",
        "Two die in harbour fire - The North News~North News~Two die in harbour fire",
        "North News: Two die in harbour fire~North News~North News: Two die in harbour fire",
        "Two die in harbour fire - live updates~North News~Two die in harbour fire - live updates",
        "Two die - and nobody asks~North News~Two die - and nobody asks",
      })
  void aHeadlineLosesTheNameOfTheSite(String title, String site, String headline) {
    assertThat(TitleParts.withoutSite(title, site)).isEqualTo(headline);
  }
}
