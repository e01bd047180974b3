package org.synoptic.cluster.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The places of each word, the latest first, in a few arrays: with lists in a map most of the
 * memory would be that of lists of one place.
 */
final class WordPostings {

  private static final int NONE = -1;
  private static final int SMALLEST = 16;

  /** Words in open addressing, and where the latest posting of each is; {@link #NONE} is free. */
  private int[] words = new int[SMALLEST];

  private int[] latest = filled(SMALLEST);
  private int wordCount;

  private int[] places = new int[SMALLEST];
  private int[] earlier = new int[SMALLEST];
  private int size;

  void add(int word, int place) {
    int at = find(word);
    if (latest[at] == NONE) {
      if (++wordCount * 3 > words.length * 2) {
        grow();
        at = find(word);
      }
      words[at] = word;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size + size / 2);
      earlier = Arrays.copyOf(earlier, places.length);
    }
    places[size] = place;
    earlier[size] = latest[at];
    latest[at] = size++;
  }

  /** Gives the latest places of a word, at most {@code most}. */
  void latest(int word, int most, IntConsumer found) {
    int left = most;
    for (int at = latest[find(word)]; at != NONE && left > 0; at = earlier[at]) {
      found.accept(places[at]);
      left--;
    }
  }

  /** Where a word is, or the free place where it would be. The words are hashes already. */
  private int find(int word) {
    int at = word & words.length - 1;
    while (latest[at] != NONE && words[at] != word) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldLatest = latest;
    words = new int[oldWords.length * 2];
    latest = filled(words.length);
    for (int i = 0; i < oldWords.length; i++) {
      if (oldLatest[i] != NONE) {
        int at = find(oldWords[i]);
        words[at] = oldWords[i];
        latest[at] = oldLatest[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }
}
