package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRunsTest {

  @Test
  void equalWordsAreOneRun() {
    assertThat(runs("Then the tide took the old pier away.", "At noon the tide took the old pier."))
        .containsExactly("the tide took the old pier | the tide took the old pier");
  }

  @Test
  void aChangedWordDoesNotBreakARun() {
    assertThat(
            runs(
                "the tide took the whole of the old pier away",
                "the tide took the rest of the old pier away"))
        .containsExactly(
            "the tide took the whole of the old pier away"
                + " | the tide took the rest of the old pier away");
  }

  @Test
  void whatStandsBetweenTwoParagraphsDoesNotBreakARun() {
    assertThat(
            runs(
                "“The pier will be rebuilt this year.”\n\nShe added: “No ferry will sail until then.”",
                "“The pier will be rebuilt this year. No ferry will sail until then.”"))
        .hasSize(1);
  }

  @Test
  void aWideGapBreaksARun() {
    String between = "and here stand far more words than any small edit of a text could put ";
    assertThat(
            runs(
                "the tide took the old pier " + between + "no ferry will sail until then",
                "the tide took the old pier no ferry will sail until then"))
        .containsExactly(
            "the tide took the old pier | the tide took the old pier",
            "no ferry will sail until then | no ferry will sail until then");
  }

  @Test
  void passagesInAnotherOrderAreRunsOfTheirOwn() {
    assertThat(
            runs(
                "the tide took the old pier. no ferry will sail until then",
                "no ferry will sail until then. the tide took the old pier"))
        .hasSize(2);
  }

  @Test
  void noWordIsInTwoRuns() {
    assertThat(runs("row row row your boat row row row", "row row row your boat")).hasSize(1);
  }

  private static List<String> runs(String a, String b) {
    Words first = Words.of(a);
    Words second = Words.of(b);
    return SharedRuns.of(first, second).stream()
        .map(
            run ->
                first.span(run.startA(), run.endA()).in(a)
                    + " | "
                    + second.span(run.startB(), run.endB()).in(b))
        .toList();
  }
}
