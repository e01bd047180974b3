package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainedFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "harbour|harbour",
        "‘old’|'old'",
        "“|\"",
        "–|-",
        "£5|0",
        "€7bn|0bn",
        "$1,200.50|0",
        "4.75%|0",
        "-3|0",
        "2019-20|0",
        "20th|0th",
        "A4|A0",
        "-|-",
        "x=1|x=0",
        "......|..",
        "aaaa|aaaa",
        "www.example.org/reports?id=7|#hlink#",
        "http://x|#hlink#",
        "192.168.10.1|#hlink#",
        "12.168.10.1|0",
        "report.pdf|#hlink#",
        "pdf|pdf",
        "U.S.|U.S.",
        "e.g.|e.g."
      })
  void aFormIsMadePlain(String form, String plain) {
    assertThat(TrainedForms.simplified(form)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"McDonald,AaAaa", "USA,AA", "B-52s,A.11a", "Łódź,xxax"})
  void aShapeTellsTheKindsOfChars(String form, String shape) {
    assertThat(TrainedForms.shape(form)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"ÉLAN,élan", "Łódź,Łódź", "×,×"})
  void smallLettersAreThoseOfLatin1(String form, String lower) {
    assertThat(TrainedForms.lower(form)).isEqualTo(lower);
  }
}
