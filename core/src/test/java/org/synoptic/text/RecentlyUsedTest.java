package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

  @Test
  void whatWasUsedLongestAgoGoesFirst() {
    RecentlyUsed<String, Integer> known = new RecentlyUsed<>(2);
    known.put("first", 1);
    known.put("second", 2);
    assertThat(known.get("first")).isEqualTo(1);
    known.computeIfAbsent("third", key -> 3);
    assertThat(known).containsOnlyKeys("first", "third");
  }
}
