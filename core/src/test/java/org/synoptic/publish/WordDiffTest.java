package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void aTrimASwapAndAnAdditionAreToldApart() {
    assertThat(diff("the whole roof was alight", "the roof was ablaze by then"))
        .isEqualTo("the [-whole] roof was [-alight] [+ablaze by then]");
  }

  @Test
  void orderIsKeptWhereBothSidesDiffer() {
    assertThat(diff("a b c z d", "a b x c d")).isEqualTo("a b [+x] c [-z] d");
  }

  @Test
  void caseAndMarksAroundAWordAreNoDifference() {
    assertThat(diff("“We won’t go,” she said", "we won't go she said"))
        .isEqualTo("we won't go she said");
  }

  @Test
  void nothingAgainstSomethingIsAllAddition() {
    assertThat(diff("", "a b")).isEqualTo("[+a b]");
    assertThat(diff("a b", "")).isEqualTo("[-a b]");
  }

  @Test
  void longTextsAreComparedFromBothEnds() {
    String middle = "x ".repeat(2_000);
    String other = "y ".repeat(2_000);
    assertThat(diff("a " + middle + "b", "a " + other + "b")).startsWith("a [-x").endsWith("y] b");
  }

  private static String diff(String left, String right) {
    StringBuilder drawn = new StringBuilder();
    for (WordDiff.Step step : WordDiff.of(left, right).merged()) {
      drawn.append(drawn.isEmpty() ? "" : " ");
      switch (step.side()) {
        case BOTH -> drawn.append(step.text());
        case LEFT -> drawn.append("[-").append(step.text()).append(']');
        case RIGHT -> drawn.append("[+").append(step.text()).append(']');
      }
    }
    return drawn.toString();
  }
}
