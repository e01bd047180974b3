package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordPostingsTest {

  private static List<Integer> latest(WordPostings postings, int word, int most) {
    List<Integer> found = new ArrayList<>();
    postings.latest(
        word,
        place -> {
          found.add(place);
          return found.size() < most;
        });
    return found;
  }

  @Test
  void givesThePlacesOfAWordTheLatestFirst() {
    WordPostings postings = new WordPostings();
    Map<Integer, List<Integer>> lists = new TreeMap<>();
    Random random = new Random(4);
    for (int place = 0; place < 80_000; place++) {
      boolean frequent = random.nextInt(4) == 0;
      int word = frequent ? 7 : random.nextInt(700) * 64 - 1000;
      postings.add(word, place);
      lists.computeIfAbsent(word, key -> new ArrayList<>()).add(place);
    }
    assertThat(lists).hasSizeGreaterThan(600);
    assertThat(lists.get(7)).hasSizeGreaterThan(3 * 4096);
    lists.forEach(
        (word, places) -> {
          Collections.reverse(places);
          assertThat(postings.count(word)).isEqualTo(places.size());
          assertThat(latest(postings, word, Integer.MAX_VALUE)).isEqualTo(places);
          assertThat(latest(postings, word, 3)).isEqualTo(places.subList(0, 3));
        });
  }

  @Test
  void givesNothingOfAnUnknownWord() {
    WordPostings postings = new WordPostings();
    postings.add(0, 9);
    assertThat(latest(postings, 16, 3)).isEmpty();
    assertThat(latest(postings, 0, 3)).containsExactly(9);
  }
}
