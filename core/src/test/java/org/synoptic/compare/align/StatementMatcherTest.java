package org.synoptic.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.LedgerOf;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;

/** Pairs are found by an index and given up early; none that is alike may be lost by that. */
class StatementMatcherTest {

  private static final String PUBLISHED = "2031-05-02T08:00:00Z";

  /** A score from which on two statements match if each is the other's best. */
  private static final double ALIKE = 0.46;

  @Test
  void everyPairThatIsAlikeIsFound() {
    StoryIndex story =
        StoryIndex.of(
            new LedgerOf()
                .by(
                    "Dawn",
                    PUBLISHED,
                    "The fire destroyed 14 boats in the harbour of Velm. Nobody was hurt."
                        + " Mayor Ana Ruiz will travel to Brenn on 3 May 2031.")
                .by(
                    "Dusk",
                    PUBLISHED,
                    "The blaze destroyed nine boats in the harbour of Velm. Ana Ruiz is to visit"
                        + " Brenn on 3 May 2031, her office said. The quay stays closed.")
                .by(
                    "Noon",
                    PUBLISHED,
                    "Fourteen boats in the harbour of Velm were destroyed by the fire. The quay"
                        + " of Velm stays closed. Nobody was hurt in the fire.")
                .story());
    StatementMatcher matcher =
        new StatementMatcher(story, new StatementVectors(story.statements(), story.reports()));
    List<List<Integer>> alike = new ArrayList<>();
    for (Statement a : story.statements()) {
      for (Statement b : story.statements()) {
        if (a.index() < b.index() && matcher.wordScore(a, b) >= ALIKE) {
          alike.add(List.of(a.index(), b.index()));
        }
      }
    }
    assertThat(alike).hasSizeGreaterThan(3);
    assertThat(
            matcher.candidates().stream()
                .map(pair -> List.of(pair.a().index(), pair.b().index()))
                .toList())
        .containsExactlyInAnyOrderElementsOf(alike);
  }
}
