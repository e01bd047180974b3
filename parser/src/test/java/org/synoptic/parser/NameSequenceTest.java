package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSequenceTest {

  @ParameterizedTest
  @CsvSource({
    "B-ORG I-ORG L-ORG O,B-ORG I-ORG I-ORG -",
    "U-GPE O U-GPE,B-GPE - B-GPE",
    "B-ORG L-PERSON,B-PERSON I-PERSON",
    "U-ORG L-ORG,B-ORG I-ORG",
    "O I-ORG L-ORG,- - -",
    "B-ORG I-ORG U-ORG L-ORG,B-ORG I-ORG I-ORG I-ORG",
    "B-ORG O L-ORG,- - -",
    "I-ORG I-ORG,- -"
  })
  void labelsOfWordsBecomeNames(String labels, String names) {
    String[] found = NameSequence.joined(("O " + labels).split(" "));
    String shown =
        Stream.of(found).skip(1).map(n -> n.isEmpty() ? "-" : n).collect(Collectors.joining(" "));
    assertThat(shown).isEqualTo(names);
  }
}
