package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class WordsTest {

  @Test
  void quotationMarksCaseAndHyphensAreFolded() {
    assertThat(Words.of("“High-level talks”")).hasToString("high level talks");
    assertThat(Words.of("'high level' TALKS")).hasToString("high level talks");
  }

  @Test
  void aPossessiveOrContractedEndingIsAWordOfItsOwn() {
    assertThat(Words.of("Orla Finch’s dog isn't O'Malley's"))
        .hasToString("orla finch 's dog isn 't o'malley 's");
  }

  @Test
  void aClosingSingleMarkIsNoEnding() {
    assertThat(Words.of("the ‘wait and see’ plan, the dogs' home"))
        .hasToString("the wait and see plan the dogs home");
  }

  @Test
  void numbersKeepTheirPointAndLoseTheirCommas() {
    assertThat(Words.of("£1,250,000 or 3.5% by 12.30, not 7."))
        .hasToString("£ 1250000 or 3.5 % by 12.30 not 7");
  }

  @Test
  void initialsAreOneWord() {
    assertThat(Words.of("The U.S. at 5 p.m. today.")).hasToString("the us at 5 pm today");
  }

  @Test
  void accentsAreFolded() {
    assertThat(Words.of("Zoë Müller’s café")).hasToString("zoe muller 's cafe");
  }

  @Test
  void everySpanPointsIntoTheText() {
    String text = "“Zoë’s 1,000 wind-up toys”";
    Words words = Words.of(text);
    assertThat(words.span(0).in(text)).isEqualTo("Zoë");
    assertThat(words.span(1).in(text)).isEqualTo("’s");
    assertThat(words.span(2).in(text)).isEqualTo("1,000");
    assertThat(words.span(3, 6).in(text)).isEqualTo("wind-up toys");
  }

  @Test
  void wordsInsideASpanAreTakenAlone() {
    assertThat(Words.of("one two three four", new Span(4, 13))).hasToString("two three");
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Words.of(" — … “”\n").isEmpty()).isTrue();
    assertThat(Words.of("").isEmpty()).isTrue();
  }

  @Test
  void theWordAtAnOffsetIsTheFirstThatEndsBehindIt() {
    Words words = Words.of("one two three");
    assertThat(words.at(0)).isZero();
    assertThat(words.at(3)).isEqualTo(1);
    assertThat(words.at(5)).isEqualTo(1);
    assertThat(words.at(99)).isEqualTo(3);
  }
}
