package org.synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedArticle;

/** Which lines state a fact. */
class FactualSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine dead in ferry fire",
        "Bridge closed after storm",
        "Minister to visit the harbour",
        "Oleni resigned.",
        "He resigned.",
        "No injuries.",
        "Nine dead in ferry fire.",
        "The harbour was closed.",
      })
  void statementsAndHeadlines(String line) {
    assertThat(isStatement(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did the harbour close?",
        "Published: 10 March 2026",
        "By Anna Berg",
        "Click here",
        "Firefighters at the ferry terminal",
      })
  void questionsOrdersAndLabelsAreNone(String line) {
    assertThat(isStatement(line)).isFalse();
  }

  private static boolean isStatement(String line) {
    AnnotatedArticle draft = Reports.annotated("draft", line);
    return FactualSentence.is(draft.sentences().get(0), line);
  }
}
