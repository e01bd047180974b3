package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordPostingsTest {

  @Test
  void givesTheLatestPlacesOfAWord() {
    WordPostings postings = new WordPostings();
    Map<Integer, List<Integer>> lists = new TreeMap<>();
    Random random = new Random(4);
    for (int place = 0; place < 5000; place++) {
      int word = random.nextInt(700) * 64 - 1000;
      postings.add(word, place);
      lists.computeIfAbsent(word, key -> new ArrayList<>()).add(0, place);
    }
    assertThat(lists).hasSizeGreaterThan(600);
    lists.forEach(
        (word, places) -> {
          List<Integer> found = new ArrayList<>();
          postings.latest(word, 3, found::add);
          assertThat(found).isEqualTo(places.subList(0, Math.min(3, places.size())));
        });
  }

  @Test
  void givesNothingOfAnUnknownWord() {
    WordPostings postings = new WordPostings();
    postings.add(0, 9);
    List<Integer> found = new ArrayList<>();
    postings.latest(16, 3, found::add);
    assertThat(found).isEmpty();
    postings.latest(0, 3, found::add);
    assertThat(found).containsExactly(9);
  }
}
