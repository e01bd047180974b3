package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "^(?=.*\\bcookies?\\b).*\\b(?:agree|accept)    ~ [cookie]",
        "all Rights(?: reserved)?                      ~ [all rights]",
        "(?:photo|picture)s? of                        ~ [photo, picture]",
        "^(?!.*said).{3,9}\\bpictured?\\b              ~ [picture]",
        "colou?r                                       ~ [colo]",
        "goo+al                                        ~ [goo]",
        "\\(ap\\)$                                     ~ [(ap)]",
        "^[a-z|)]+\\p{Lu}{2,3}/harbour                 ~ [/harbour]",
        "(?:fire|.*)                                   ~ []",
        "^a.*$                                         ~ [a]",
        "(?:a|b|c)                                     ~ []",
        "fire|                                         ~ []",
      })
  void aLineMustHoldOneOfTheWordsThatAreNotOptional(String pattern, String words) {
    assertThat(RequiredWords.of(pattern)).hasToString(words);
  }
}
