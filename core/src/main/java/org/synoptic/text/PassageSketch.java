package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A sketch of the passages of a text: the smallest hashes of its sequences of words (bottom-k
 * sketch, Broder 1997). The share of equal hashes estimates how much two texts have word for word
 * in common.
 */
public final class PassageSketch {

  /** Words of a sequence. Set by hand: eight equal words in a row are rarely chance. */
  private static final int WORDS = 8;

  /** Hashes that are kept; the estimate is good to some ten per cent. Set by hand. */
  private static final int MOST_HASHES = 24;

  private PassageSketch() {}

  /** Returns the sketch of a text, in ascending order; empty for a text of a few words. */
  public static List<Long> of(Words words) {
    TreeSet<Long> smallest = new TreeSet<>();
    List<String> forms = words.forms();
    for (int i = 0; i + WORDS <= forms.size(); i++) {
      smallest.add(hash(forms.subList(i, i + WORDS)));
      if (smallest.size() > MOST_HASHES) {
        smallest.pollLast();
      }
    }
    return new ArrayList<>(smallest);
  }

  /** Returns the share of the passages of two texts that stand in both, 0 to 1. */
  public static double shared(List<Long> a, List<Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    TreeSet<Long> union = new TreeSet<>(a);
    union.addAll(b);
    int looked = 0;
    int both = 0;
    for (Long hash : union) {
      if (looked++ == MOST_HASHES) {
        break;
      }
      both += a.contains(hash) && b.contains(hash) ? 1 : 0;
    }
    return both / (double) Math.min(MOST_HASHES, union.size());
  }

  /** Returns a hash of 64 bits of the words (FNV-1a, with its bits mixed). */
  public static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }
}
