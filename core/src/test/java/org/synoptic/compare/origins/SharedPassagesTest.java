package org.synoptic.compare.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Passage;
import org.synoptic.model.Reuse;
import org.synoptic.model.SharedPassage;
import org.synoptic.model.Span;

class SharedPassagesTest {

  private static final Passage ONE = new Passage("one", new Span(0, 9), "The fire.");
  private static final Passage TWO = new Passage("two", new Span(0, 9), "the fire,");
  private static final Passage THREE = new Passage("three", new Span(5, 14), "The fire!");
  private static final Passage LONG = new Passage("four", new Span(0, 14), "The great fire");

  @Test
  void wordsThatManyPairsShareAreGivenOnce() {
    assertThat(
            SharedPassages.of(
                List.of(new Reuse(ONE, TWO, 1, null), new Reuse(TWO, THREE, 1, "an agency"))))
        .containsExactly(new SharedPassage(List.of(ONE, TWO, THREE), List.of(), "an agency"));
  }

  @Test
  void wordsThatAreCutDifferentlyStandOnTwoSides() {
    assertThat(
            SharedPassages.of(
                List.of(new Reuse(ONE, LONG, 0.7, null), new Reuse(TWO, LONG, 0.7, null))))
        .containsExactly(new SharedPassage(List.of(ONE, TWO), List.of(LONG), null));
  }
}
