package org.synoptic.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word n-grams (shingles, Broder 1997) and where they stand. */
public final class Shingles {

  private final Map<String, List<Integer>> places;

  private Shingles(Map<String, List<Integer>> places) {
    this.places = places;
  }

  /** Every run of {@code n} words. */
  public static Shingles of(Words words, int n) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      String shingle = String.join(" ", words.forms().subList(i, i + n));
      places.computeIfAbsent(shingle, key -> new ArrayList<>(1)).add(i);
    }
    return new Shingles(places);
  }

  /** Each shingle with the indexes of the words at which it starts, in order of the text. */
  public Map<String, List<Integer>> places() {
    return places;
  }
}
