package org.synoptic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages that two texts have in common. Maximal matches of equal words are chained over
 * small gaps, where words were changed, added or cut. No word belongs to two passages.
 */
public final class SharedRuns {

  /** The fewest equal words of a match. Set by hand; callers judge whether a run means reuse. */
  private static final int SEED = 3;

  /** A seed with more pairs of places than this is a refrain and is ignored. Set by hand. */
  private static final int MOST_PLACES = 16;

  /** The most words of a gap on either side: "she added", a clause. Set by hand. */
  private static final int WIDEST_GAP = 12;

  private final Text textA;
  private final Text textB;
  private final int[] a;
  private final int[] b;
  private final boolean[] usedA;
  private final boolean[] usedB;

  /**
   * A text that is compared with several others.
   *
   * @param forms its words by number: the same for equal forms of all texts
   * @param seeds its sequences of {@link #SEED} words by number, in order, each once
   * @param places where each of these begins
   */
  public record Text(Words words, int[] forms, int[] seeds, int[][] places) {

    /** Texts that can be compared with each other. */
    public static List<Text> all(List<Words> texts) {
      Map<String, Integer> forms = new HashMap<>();
      Map<String, Integer> seeds = new HashMap<>();
      return texts.stream().map(words -> of(words, forms, seeds)).toList();
    }

    private static Text of(Words words, Map<String, Integer> forms, Map<String, Integer> seeds) {
      TreeMap<Integer, int[]> places = new TreeMap<>();
      Shingles.of(words, SEED)
          .places()
          .forEach(
              (shingle, at) ->
                  places.put(
                      number(seeds, shingle), at.stream().mapToInt(Integer::intValue).toArray()));
      return new Text(
          words,
          words.forms().stream().mapToInt(form -> number(forms, form)).toArray(),
          places.keySet().stream().mapToInt(Integer::intValue).toArray(),
          places.values().toArray(int[][]::new));
    }

    private static int number(Map<String, Integer> numbers, String word) {
      return numbers.computeIfAbsent(word, key -> numbers.size());
    }
  }

  private SharedRuns(Text textA, Text textB) {
    this.textA = textA;
    this.textB = textB;
    this.a = textA.forms();
    this.b = textB.forms();
    this.usedA = new boolean[a.length];
    this.usedB = new boolean[b.length];
  }

  /**
   * A sequence of equal words.
   *
   * @param a index of its first word in the first text
   * @param b index of its first word in the second text
   * @param length number of words, at least 1
   */
  public record Match(int a, int b, int length) {

    private int endA() {
      return a + length;
    }

    private int endB() {
      return b + length;
    }
  }

  /** A shared passage: its matches in the order of both texts, at least one. */
  public record Run(List<Match> matches) {

    public Run {
      matches = List.copyOf(matches);
    }

    public int startA() {
      return matches.get(0).a();
    }

    public int startB() {
      return matches.get(0).b();
    }

    /** Returns the index after the last word, in the first text. */
    public int endA() {
      return matches.get(matches.size() - 1).endA();
    }

    /** Returns the index after the last word, in the second text. */
    public int endB() {
      return matches.get(matches.size() - 1).endB();
    }

    /** Returns the number of equal words. */
    public int equal() {
      return matches.stream().mapToInt(Match::length).sum();
    }

    /** Returns the number of words of the longest match. */
    public int longest() {
      return matches.stream().mapToInt(Match::length).max().orElseThrow();
    }

    /** Returns the share of equal words in the words of both passages, 0 to 1 (Dice). */
    public double similarity() {
      return 2.0 * equal() / (endA() - startA() + endB() - startB());
    }
  }

  /** Returns the runs of {@code a} and {@code b} in the order of the first text. */
  public static List<Run> of(Words a, Words b) {
    List<Text> texts = Text.all(List.of(a, b));
    return of(texts.get(0), texts.get(1));
  }

  /** Returns the runs of {@code a} and {@code b} in the order of the first text. */
  public static List<Run> of(Text a, Text b) {
    return new SharedRuns(a, b).find();
  }

  private List<Run> find() {
    List<Match> matches = matches();
    List<Run> runs = new ArrayList<>();
    for (Match match : matches) {
      Match unused = unusedPart(match);
      if (unused != null && unused.length() >= SEED) {
        Run run = chain(unused, matches);
        run.matches().forEach(this::markUsed);
        runs.add(run);
      }
    }
    runs.sort(Comparator.comparingInt(Run::startA));
    return runs;
  }

  /** Returns the maximal matches, the longest first. */
  private List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    int inB = 0;
    for (int inA = 0; inA < textA.seeds().length; inA++) {
      int seed = textA.seeds()[inA];
      while (inB < textB.seeds().length && textB.seeds()[inB] < seed) {
        inB++;
      }
      if (inB < textB.seeds().length && textB.seeds()[inB] == seed) {
        addMaximal(matches, textA.places()[inA], textB.places()[inB]);
      }
    }
    matches.sort(
        Comparator.comparingInt((Match match) -> -match.length())
            .thenComparingInt(Match::a)
            .thenComparingInt(Match::b));
    return matches;
  }

  private void addMaximal(List<Match> matches, int[] is, int[] js) {
    if (is.length * js.length <= MOST_PLACES) {
      for (int i : is) {
        for (int j : js) {
          addMaximal(matches, i, j);
        }
      }
    }
  }

  private void addMaximal(List<Match> matches, int i, int j) {
    if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
      return;
    }
    int length = 0;
    while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
      length++;
    }
    matches.add(new Match(i, j, length));
  }

  /** Returns the first part of a match that no run uses yet; null when there is none. */
  private @Nullable Match unusedPart(Match match) {
    int from = 0;
    int to = match.length();
    while (from < to && isUsed(match, from)) {
      from++;
    }
    int end = from;
    while (end < to && !isUsed(match, end)) {
      end++;
    }
    return end > from ? new Match(match.a() + from, match.b() + from, end - from) : null;
  }

  private boolean isUsed(Match match, int k) {
    return usedA[match.a() + k] || usedB[match.b() + k];
  }

  private void markUsed(Match match) {
    for (int k = 0; k < match.length(); k++) {
      usedA[match.a() + k] = true;
      usedB[match.b() + k] = true;
    }
  }

  private Run chain(Match seed, List<Match> matches) {
    List<Match> chain = new ArrayList<>(List.of(seed));
    for (Match next = nextMatch(seed, matches); next != null; next = nextMatch(next, matches)) {
      chain.add(next);
    }
    for (Match next = previousMatch(seed, matches);
        next != null;
        next = previousMatch(next, matches)) {
      chain.add(0, next);
    }
    return new Run(chain);
  }

  private @Nullable Match nextMatch(Match last, List<Match> matches) {
    Match nearest = null;
    int smallestGap = Integer.MAX_VALUE;
    for (Match match : matches) {
      int overlap = Math.max(0, Math.max(last.endA() - match.a(), last.endB() - match.b()));
      Match rest = shortened(match, overlap, 0);
      if (rest != null && unusedPart(rest) != null && rest.equals(unusedPart(rest))) {
        int gap = gapWidth(rest.a() - last.endA(), rest.b() - last.endB(), rest.length());
        if (gap < smallestGap) {
          smallestGap = gap;
          nearest = rest;
        }
      }
    }
    return nearest;
  }

  private @Nullable Match previousMatch(Match first, List<Match> matches) {
    Match nearest = null;
    int smallestGap = Integer.MAX_VALUE;
    for (Match match : matches) {
      int overlap = Math.max(0, Math.max(match.endA() - first.a(), match.endB() - first.b()));
      Match rest = shortened(match, 0, overlap);
      if (rest != null && unusedPart(rest) != null && rest.equals(unusedPart(rest))) {
        int gap = gapWidth(first.a() - rest.endA(), first.b() - rest.endB(), rest.length());
        if (gap < smallestGap) {
          smallestGap = gap;
          nearest = rest;
        }
      }
    }
    return nearest;
  }

  private static @Nullable Match shortened(Match match, int atStart, int atEnd) {
    int length = match.length() - atStart - atEnd;
    return length > 0 ? new Match(match.a() + atStart, match.b() + atStart, length) : null;
  }

  /**
   * Returns the width of a gap; {@code Integer.MAX_VALUE} when it is wider than {@link #WIDEST_GAP}
   * or than the match that follows it.
   */
  private static int gapWidth(int wordsA, int wordsB, int lengthBeyond) {
    int widest = Math.max(wordsA, wordsB);
    boolean bridgeable = wordsA >= 0 && wordsB >= 0 && widest <= Math.min(WIDEST_GAP, lengthBeyond);
    return bridgeable ? wordsA + wordsB : Integer.MAX_VALUE;
  }
}
