package org.synoptic.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word n-grams of a text (shingles, Broder 1997) with their places. */
final class Shingles {

  private final Map<String, List<Integer>> places;

  private Shingles(Map<String, List<Integer>> places) {
    this.places = places;
  }

  /** Returns all sequences of {@code n} words. */
  static Shingles of(Words words, int n) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      String shingle = String.join(" ", words.forms().subList(i, i + n));
      places.computeIfAbsent(shingle, key -> new ArrayList<>(1)).add(i);
    }
    return new Shingles(places);
  }

  /** Returns each shingle with the indexes of the words at which it starts, in text order. */
  Map<String, List<Integer>> places() {
    return places;
  }
}
