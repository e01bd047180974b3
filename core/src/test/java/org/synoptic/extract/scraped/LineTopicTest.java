package org.synoptic.extract.scraped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTopicTest {

  @Test
  void namesAreTheCapitalsThatNoSentenceOpensWith() {
    assertThat(LineNames.of("Fire broke out in Norwick. Crews from Venn and the RNLI came."))
        .containsExactlyInAnyOrder("norwick", "venn");
  }

  @ParameterizedTest
  @CsvSource({
    "The harbour burned,Harbours are closed",
    "노르윅 항구의 창고가 불탔다,항구는 월요일까지 닫힌다",
    "港口仓库起火,火灾后港口关闭",
    "احترق مستودع الميناء,أغلق الميناء حتى الاثنين",
  })
  void linesThatSpeakOfTheSameShareWordsInAnyScript(String one, String other) {
    assertThat(LexicalCohesion.contentWords(one))
        .containsAnyElementsOf(LexicalCohesion.contentWords(other));
  }

  @ParameterizedTest
  @CsvSource({"노르윅 항구의 창고가 불탔다,새로운 요리법을 소개합니다", "港口仓库起火,今天的菜谱"})
  void linesThatSpeakOfOtherThingsShareNone(String one, String other) {
    assertThat(LexicalCohesion.contentWords(one))
        .doesNotContainAnyElementsOf(LexicalCohesion.contentWords(other));
  }
}
