package org.synoptic.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * ROUGE-LSum F1 without stemming (Lin 2004, counted as in the rouge-score package). For every gold
 * sentence it counts the words that are in a longest common subsequence with any found sentence; no
 * word counts twice. Sentences end at final punctuation before a capital.
 */
final class RougeLsum {

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?][\"”’)]{0,2})\\s+(?=[\"“‘(]?\\p{Lu})|\\n+");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

  private RougeLsum() {}

  static double f1(String gold, String found) {
    List<List<String>> wanted = sentences(gold);
    List<List<String>> got = sentences(found);
    Map<String, Integer> wantedLeft = counts(wanted);
    Map<String, Integer> gotLeft = counts(got);
    int hits = 0;
    for (List<String> sentence : wanted) {
      for (int at : union(sentence, got)) {
        String word = sentence.get(at);
        if (gotLeft.getOrDefault(word, 0) > 0 && wantedLeft.getOrDefault(word, 0) > 0) {
          hits++;
          gotLeft.merge(word, -1, Integer::sum);
          wantedLeft.merge(word, -1, Integer::sum);
        }
      }
    }
    int all = size(wanted) + size(got);
    return all == 0 ? 1 : 2.0 * hits / all;
  }

  private static int size(List<List<String>> sentences) {
    return sentences.stream().mapToInt(List::size).sum();
  }

  private static TreeSet<Integer> union(List<String> sentence, List<List<String>> others) {
    TreeSet<Integer> covered = new TreeSet<>();
    for (List<String> other : others) {
      if (sentence.equals(other)) {
        for (int i = 0; i < sentence.size(); i++) {
          covered.add(i);
        }
        return covered;
      }
      cover(sentence, other, covered);
    }
    return covered;
  }

  private static void cover(List<String> a, List<String> b, TreeSet<Integer> covered) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        covered.add(i - 1);
        i--;
        j--;
      } else if (length[i][j - 1] > length[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }

  private static Map<String, Integer> counts(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts;
  }

  private static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (String sentence : SENTENCE.split(text)) {
      List<String> words = new ArrayList<>();
      for (String word : NOT_WORD.split(sentence.toLowerCase(Locale.ROOT))) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }
}
