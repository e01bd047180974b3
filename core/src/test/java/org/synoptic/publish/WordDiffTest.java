package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void a_trim_a_swap_and_an_addition_are_told_apart() {
    assertThat(diff("the whole roof was alight", "the roof was ablaze by then"))
        .isEqualTo("the [-whole] roof was [-alight] [+ablaze by then]");
  }

  @Test
  void order_is_kept_where_both_sides_differ() {
    assertThat(diff("a b c z d", "a b x c d")).isEqualTo("a b [+x] c [-z] d");
  }

  @Test
  void case_and_marks_around_a_word_are_no_difference() {
    assertThat(diff("“We won’t go,” she said", "we won't go she said"))
        .isEqualTo("we won't go she said");
  }

  @Test
  void nothing_against_something_is_all_addition() {
    assertThat(diff("", "a b")).isEqualTo("[+a b]");
    assertThat(diff("a b", "")).isEqualTo("[-a b]");
  }

  @Test
  void long_texts_are_compared_from_both_ends() {
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
