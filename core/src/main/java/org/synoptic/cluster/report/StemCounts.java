package org.synoptic.cluster.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.synoptic.lexicon.Idf;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/**
 * How often each stem stands in a text, function words left out.
 *
 * @param text the stems in alphabetical order with their counts, {@code "bridg:3 close:1"}: one
 *     string takes a tenth of the memory of a map and is carried by every serializer
 */
public record StemCounts(String text) {

  /** Different stems of a text that are kept; longer texts have no more to say. Set by hand. */
  private static final int MOST_STEMS = 4000;

  static StemCounts of(Words words) {
    return of(Idf.stems(words));
  }

  private static StemCounts of(SortedMap<String, Integer> counts) {
    StringJoiner text = new StringJoiner(" ");
    int left = MOST_STEMS;
    for (Map.Entry<String, Integer> stem : counts.entrySet()) {
      if (left-- > 0) {
        text.add(stem.getKey() + ':' + stem.getValue());
      }
    }
    return new StemCounts(text.toString());
  }

  SortedMap<String, Integer> counts() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      int blank = text.indexOf(' ', at);
      int end = blank < 0 ? text.length() : blank;
      int colon = text.lastIndexOf(':', end);
      counts.put(text.substring(at, colon), Integer.parseInt(text, colon + 1, end, 10));
      at = end + 1;
    }
    return counts;
  }

  /** Returns these counts without those of a part of the text. */
  StemCounts minus(StemCounts part) {
    SortedMap<String, Integer> rest = counts();
    part.counts()
        .forEach(
            (stem, count) -> rest.computeIfPresent(stem, (s, n) -> n > count ? n - count : null));
    return of(rest);
  }

  /** Returns how many words were counted. */
  int total() {
    return counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the TF-IDF vector, of unit length unless it is empty. */
  Vector vector() {
    return unit(Idf.english().vector(counts()));
  }

  static Vector unit(Vector vector) {
    return vector.norm() == 0 ? vector : vector.times(1 / vector.norm());
  }
}
