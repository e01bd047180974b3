package org.synoptic.compare.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

class EvidenceCheckTest {

  private static final String EVIDENCE =
      "On Tuesday mayor Ivo Brandt said: “We lost four ships, and 12,500 tonnes of grain.”";

  private static List<String> missing(String sentence) {
    return EvidenceCheck.missing(
        sentence, List.of(new Passage("r", new Span(0, EVIDENCE.length()), EVIDENCE)));
  }

  @Test
  void wordsOfThePassageAreLicensed() {
    assertThat(missing("Ivo Brandt: “We lost four ships, and 12,500 tonnes of grain.”")).isEmpty();
  }

  @Test
  void marksOfAnotherKindAreTheSameQuote() {
    assertThat(missing("Mayor Ivo Brandt said: \"We lost four ships\"")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ivo Brand lost four ships | Brand",
        "Mayor Ivo Brandt lost five ships | five",
        "Mayor Ivo Brandt lost 12,400 tonnes of grain | 12,400",
        "On Monday mayor Ivo Brandt lost four ships | Monday",
        "Ivo Brandt said “we lost a fleet” | we lost a fleet",
        "Ivo Brandt of Velm lost four ships | Velm"
      })
  void whatThePassageDoesNotSayIsFound(String sentence, String planted) {
    assertThat(missing(sentence)).containsExactly(planted);
  }
}
