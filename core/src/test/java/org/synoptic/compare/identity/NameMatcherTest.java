package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Brandt | brandt",
        "Ivo Brandt's | ivo brandt",
        "the FCO | foreign office",
        "U.K. | united kingdom",
        "Britain | united kingdom",
        "José Peña | jose pena"
      })
  void aNameIsComparedWithoutTitlesMarksAndAliases(String written, String key) {
    assertThat(NameMatcher.key(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ivo brandt, brandt, true",
    "ivo brandt, i. brandt, true",
    "sergei lavin, sergey lavin, true",
    "eric h. brandt jr., eric brandt, true",
    "eric brandt jr., brandt, true",
    "eric brandt jr., eric brandt sr., false",
    "eric brandt jr., karla brandt, false",
    "mallam ivo brandt, ivo brandt, true",
    "mallam ivo brandt, mallam brandt, true",
    "ana ruiz-brandt, ana ruiz brandt, true",
    "ruiz-brandt, ana ruiz brandt, true",
    "ana ruiz-brandt, karla ruiz brandt, false",
    "ivo brandt, karla brandt, false",
    "ivo brandt, ivo mond, false"
  })
  void onePersonUnderTwoNames(String one, String other, boolean same) {
    assertThat(NameMatcher.samePerson(one, other)).isEqualTo(same);
  }

  @Test
  void firstLettersMakeAnAcronym() {
    assertThat(NameMatcher.abbreviates("UNDP", "United Nations Development Programme")).isTrue();
    assertThat(NameMatcher.abbreviates("FCO", "Foreign and Commonwealth Office")).isTrue();
    assertThat(NameMatcher.abbreviates("Fco", "Foreign and Commonwealth Office")).isFalse();
  }
}
