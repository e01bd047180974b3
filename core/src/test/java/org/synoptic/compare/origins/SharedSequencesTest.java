package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.text.Words;

class SharedSequencesTest {

  @Test
  void textsThatShareFiveWordsInARowFindEachOther() {
    assertThat(
            later(
                "The pier fell into the sea at noon.",
                "Nobody knows why; he said so.",
                "At last THE PIER FELL INTO a gap, the crew said.",
                "It fell into the sea at noon."))
        .containsExactly("{3}", "{}", "{}", "{}");
    assertThat(later("one two three four five", "zero one two three four five six", "none"))
        .containsExactly("{1}", "{}", "{}");
  }

  @Test
  void aTextThatRepeatsItselfIsNotItsOwnPartner() {
    assertThat(later("a b c d e a b c d e", "a b c d e")).containsExactly("{1}", "{}");
  }

  @Test
  void textsOfFewerWordsShareNone() {
    assertThat(later("", "the pier fell", "the pier fell")).containsExactly("{}", "{}", "{}");
  }

  private static List<String> later(String... texts) {
    List<Words> words = Stream.of(texts).map(Words::of).toList();
    return SharedSequences.later(words, 5).stream().map(Object::toString).toList();
  }
}
