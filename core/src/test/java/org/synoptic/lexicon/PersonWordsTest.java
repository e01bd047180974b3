package org.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns for persons, by the lists and by their endings. */
class PersonWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"widow", "minister", "climber", "organist", "sculptor", "trainee"})
  void nounsForPersons(String noun) {
    assertThat(PersonWords.contains(noun)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opinion", "letter", "beer", "list", "committee", "money", "storm"})
  void nounsForThings(String noun) {
    assertThat(PersonWords.contains(noun)).isFalse();
  }
}
