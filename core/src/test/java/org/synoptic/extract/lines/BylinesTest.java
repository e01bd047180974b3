package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ana Ruiz ~ Ana Ruiz",
        "By Ana Ruiz and Jo Bell, Home Editor ~ Ana Ruiz/Jo Bell",
        "Von Jana Keller, Norwick ~ Jana Keller",
        "Tom Reed, Political Correspondent ~ Tom Reed",
        "By SAM PELL FOR THE DAILY BUGLE ~ Sam Pell",
        "By Dr Ana de la Cruz in Norwick ~ Dr Ana de la Cruz",
        "By Jo Bell | Updated 4 March 2017 ~ Jo Bell",
        "By North News staff ~ ''",
      })
  void aBylineGivesNamesAlone(String printed, String names) {
    List<String> found = Bylines.ofLine(printed);
    assertThat(found == null ? "none" : String.join("/", found)).isEqualTo(names);
  }
}
