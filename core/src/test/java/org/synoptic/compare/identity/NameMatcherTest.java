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
        "José Peña | jose pena",
        "“Ivo Brandt” | ivo brandt",
        "Brandts' | brandts",
        "Brandt’s | brandt",
        "Mr. Ivo Brandt MP | ivo brandt",
        "MP | mp",
        "Mr | mr",
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
    "ivo brandt, ivo mond, false",
    "ivo brandt, ivo brandt, true",
    "eric brandt jr., eric brandt jr., true",
    "ivan brandt, ivar brandt, true",
    "i. brandt, k. brandt, false",
    "ivo brandt, ivo karl brandt, true",
  })
  void onePersonUnderTwoNames(String one, String other, boolean same) {
    assertThat(NameMatcher.samePerson(one, other)).isEqualTo(same);
  }

  @Test
  void firstLettersMakeAnAcronym() {
    assertThat(NameMatcher.abbreviates("UNDP", "United Nations Development Programme")).isTrue();
    assertThat(NameMatcher.abbreviates("FCO", "Foreign and Commonwealth Office")).isTrue();
    assertThat(NameMatcher.abbreviates("Fco", "Foreign and Commonwealth Office")).isFalse();
    assertThat(NameMatcher.abbreviates("F.C.O.", "Foreign and Commonwealth Office")).isTrue();
    assertThat(NameMatcher.abbreviates("FCB", "Foreign and Commonwealth Office")).isFalse();
    assertThat(NameMatcher.abbreviates("F", "Foreign")).isFalse();
    assertThat(NameMatcher.abbreviates("FO", "Foreign")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "sergej, sergei, true",
    "sergei, sergeij, true",
    "sergeij, sergei, true",
    "sergej, sergeiko, false",
    "sergej, sargei, false",
    "sergei, tergei, false",
    "finch, finch, true",
    "ivo, iva, false",
    "mark, marc, true",
  })
  void oneLetterMayBeAnotherInLongerWords(String one, String other, boolean same) {
    assertThat(NameMatcher.oneLetterOff(one, other)).isEqualTo(same);
  }

  @Test
  void aSurnameIsTheLastWordBeforeFatherAndSon() {
    assertThat(NameMatcher.surname("david mora jr.")).isEqualTo("mora");
    assertThat(NameMatcher.surname("ana ruiz-mora")).isEqualTo("mora");
    assertThat(NameMatcher.surname("mora")).isEqualTo("mora");
    assertThat(NameMatcher.generation("david mora jr.")).isEqualTo("jr");
    assertThat(NameMatcher.generation("david mora")).isEmpty();
    assertThat(NameMatcher.generation("jr")).isEmpty();
  }

  @Test
  void aPrintedNameLosesWhatStandsAroundIt() {
    assertThat(NameMatcher.withoutEdges("“Ivo Brandt’s")).isEqualTo("Ivo Brandt");
    assertThat(NameMatcher.withoutEdges("(Velm Ferries Inc.)")).isEqualTo("Velm Ferries Inc.");
  }

  @Test
  void spellingsOfAWordAreOne() {
    assertThat(NameMatcher.spelling("sergei")).isEqualTo("sergey");
    assertThat(NameMatcher.sameSpelling("sergey", "sergei")).isTrue();
    assertThat(NameMatcher.sameSpelling("sergey", "pavel")).isFalse();
    assertThat(NameMatcher.spelling("zqx")).isEqualTo("zqx");
  }
}
