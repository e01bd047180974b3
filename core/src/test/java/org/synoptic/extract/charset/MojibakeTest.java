package org.synoptic.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Â© North News | © North News",
        "the mayorâ€™s yacht | the mayor’s yacht",
        "â€œWe ranâ€, she said | “We ran”, she said",
        "cafÃ© | café",
        "«CAFÉ» | «CAFÉ»",
        "È vero, “PERCHÉ” | È vero, “PERCHÉ”",
        "plain text | plain text",
      })
  void mojibakeIsRepairedAndHonestTextIsNot(String broken, String whole) {
    assertThat(Mojibake.repair(broken)).isEqualTo(whole);
  }
}
