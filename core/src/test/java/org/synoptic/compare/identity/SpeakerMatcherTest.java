package org.synoptic.compare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    "Orla Finch, Pell Orme",
    "the mayor, Orla Finch",
    "officials, US officials",
    "Orla, Orla Finch",
  })
  void theseAreNotKnownToBe(String one, String other) {
    assertThat(SpeakerMatcher.same(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a lawyer for Mr. Orme, Orla Finch, true",
    "Orla Finch, the carpet fitter, true",
    "her brother, Orla Finch, true",
    "Orme’s lawyer, Orla Finch, true",
    "a source, Orla Finch, false",
    "the Harbour Board, Orla Finch, false",
    "Pell Orme, Orla Finch, false",
    "the fitter, a lawyer, false",
  })
  void aDescriptionMayBeOfOneWhomTheOtherNames(String one, String other, boolean may) {
    assertThat(SpeakerMatcher.mayBeByOffice(one, other)).isEqualTo(may);
    assertThat(SpeakerMatcher.mayBeByOffice(other, one)).isEqualTo(may);
  }

  @Test
  void aPronounNamesNobody() {
    assertThat(SpeakerMatcher.named("Orla Finch")).isTrue();
    assertThat(SpeakerMatcher.named("a spokeswoman")).isTrue();
    assertThat(SpeakerMatcher.named("she")).isFalse();
    assertThat(SpeakerMatcher.named(null)).isFalse();
    assertThat(SpeakerMatcher.hasName("Mrs May")).isTrue();
    assertThat(SpeakerMatcher.hasName("the reporter")).isFalse();
    assertThat(SpeakerMatcher.hasName("The Mayor")).isFalse();
    assertThat(SpeakerMatcher.hasName("A Spokeswoman")).isFalse();
    assertThat(SpeakerMatcher.hasName(null)).isFalse();
  }

  @Test
  void ofOneSpeakerTheNameThatSaysMoreIsShown() {
    assertThat(SpeakerMatcher.fuller("Finch", "Orla Finch")).isEqualTo("Orla Finch");
    assertThat(SpeakerMatcher.fuller("Orla Finch", "Finch")).isEqualTo("Orla Finch");
    assertThat(SpeakerMatcher.fuller("the head of the port of the town", "Finch"))
        .isEqualTo("Finch");
    assertThat(SpeakerMatcher.fuller("Finch", "the mayor of the town")).isEqualTo("Finch");
    assertThat(SpeakerMatcher.fuller(null, "Finch")).isEqualTo("Finch");
    assertThat(SpeakerMatcher.fuller("Finch", null)).isEqualTo("Finch");
    assertThat(SpeakerMatcher.fuller("Orla Finch", "Pell Orme")).isEqualTo("Orla Finch");
  }

  @Test
  void namesAreAlikeWhereOneHasTheWordsOfTheOther() {
    assertThat(SpeakerMatcher.alike("Orla Finch", "Finch")).isTrue();
    assertThat(SpeakerMatcher.alike("Orla Finch", "Pell Finch")).isFalse();
    assertThat(SpeakerMatcher.alike("Orla Finch", "she")).isFalse();
    assertThat(SpeakerMatcher.alike(null, "Finch")).isFalse();
    assertThat(SpeakerMatcher.alike("Finch", null)).isFalse();
  }
}
