package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerMatcherTest {

  @ParameterizedTest
  @CsvSource({
    "An FCO spokeswoman, A spokeswoman",
    "An FCO spokeswoman, the Foreign Office spokesman",
    "Prime Minister Orla Finch, Ms Finch",
    "Finch, Orla Finch",
    "'Orla Finch, the harbour master', Orla Finch",
    "the president, President Pell Orme",
    "a source, a harbour source",
    "He, Orla Finch",
    "the attorney general, Orla Finch",
    "the company, Selm Ferries",
    "Orme’s lawyer, Orla Finch",
    "Tim Orme, Timothy R. Orme",
    "Bob Orme, Robert Orme",
    "'House Speaker Orla Finch and Senate leader Pell Orme', Speaker Orla Finch of Ostra and Senator"
        + " Pell Orme of New Karsk",
  })
  void theseMayBeOneSpeaker(String one, String other) {
    assertThat(SpeakerMatcher.agree(one, other)).isTrue();
    assertThat(SpeakerMatcher.agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Orla Finch, Pell Orme",
    "Orla Finch, Pell Finch",
    "a source, Orla Finch",
    "the source, Orla Finch",
    "the fire brigade, the harbour authority",
  })
  void theseMayNot(String one, String other) {
    assertThat(SpeakerMatcher.agree(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "the Foreign Office, An FCO spokeswoman",
    "Sen. Orla Finch, Finch",
    "Prudence May, Mrs May",
    "The FBI, the Federal Bureau of Investigation",
  })
  void theseAreOneSpeakerInAnyWords(String one, String other) {
    assertThat(SpeakerMatcher.same(one, other)).isTrue();
    assertThat(SpeakerMatcher.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a source, a source",
    "Labour, Labour MP Orla Finch",
    "officials, US officials",
    "Orla, Orla Finch",
  })
  void theseAreNotKnownToBe(String one, String other) {
    assertThat(SpeakerMatcher.same(one, other)).isFalse();
  }
}
