package org.synoptic.bench.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.bench.junk.LetterFold;

/**
 * Counts how much of a known text was kept and how much else was kept. Units are non-blank chars of
 * words aligned in order, or whole paragraphs.
 *
 * @param hits what was kept of the known text
 * @param kept all that was kept
 * @param known all of the known text
 */
record CharTally(double hits, double kept, double known) {

  static CharTally ofChars(String known, String kept) {
    String[] wanted = words(known);
    String[] got = words(kept);
    return new CharTally(common(wanted, got), chars(got), chars(wanted));
  }

  static CharTally ofParagraphs(List<String> known, String kept) {
    Map<String, Integer> left = new HashMap<>();
    known.forEach(paragraph -> left.merge(LetterFold.of(paragraph), 1, Integer::sum));
    int hits = 0;
    int all = 0;
    for (String line : kept.split("\n+", -1)) {
      if (!line.isBlank()) {
        all++;
        hits += left.merge(LetterFold.of(line), -1, Integer::sum) >= 0 ? 1 : 0;
      }
    }
    return new CharTally(hits, all, known.size());
  }

  double precision() {
    return kept == 0 ? 1 : hits / kept;
  }

  double recall() {
    return known == 0 ? 1 : hits / known;
  }

  private static String[] words(String text) {
    return text.isBlank() ? new String[0] : text.strip().split("\\s+");
  }

  private static int chars(String[] words) {
    int chars = 0;
    for (String word : words) {
      chars += word.length();
    }
    return chars;
  }

  /** Returns the chars of the common subsequence of words with most chars; keeps two table rows. */
  private static int common(String[] a, String[] b) {
    int start = 0;
    int prefixChars = 0;
    while (start < Math.min(a.length, b.length) && a[start].equals(b[start])) {
      prefixChars += a[start++].length();
    }
    int[] above = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int i = start; i < a.length; i++) {
      for (int j = start; j < b.length; j++) {
        row[j + 1] = a[i].equals(b[j]) ? above[j] + a[i].length() : Math.max(above[j + 1], row[j]);
      }
      int[] spare = above;
      above = row;
      row = spare;
    }
    return prefixChars + above[b.length];
  }
}
