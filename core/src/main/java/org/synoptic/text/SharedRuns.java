package org.synoptic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The passages that two texts have in common: maximal runs of equal words, joined over small gaps
 * where a word was changed or a few stand between. No word is in two runs.
 */
public final class SharedRuns {

  /** Words of a seed. Shorter ones are chance; what is shared is judged by the caller. */
  private static final int SEED = 3;

  /** A seed that stands in more pairs of places than this is a refrain and starts nothing. */
  private static final int MOST_PLACES = 16;

  /** A gap may hold this many words on either side: "she added", a changed clause, a cut one. */
  private static final int WIDEST_GAP = 12;

  private final Words a;
  private final Words b;
  private final boolean[] usedA;
  private final boolean[] usedB;

  private SharedRuns(Words a, Words b) {
    this.a = a;
    this.b = b;
    this.usedA = new boolean[a.size()];
    this.usedB = new boolean[b.size()];
  }

  /**
   * Equal words: {@code length} of them from {@code a} in the first text, {@code b} in the second.
   */
  public record Match(int a, int b, int length) {

    private int endA() {
      return a + length;
    }

    private int endB() {
      return b + length;
    }
  }

  /** A shared passage: its matches in order of both texts, never empty. */
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

    /** The word after the last, in the first text. */
    public int endA() {
      return matches.get(matches.size() - 1).endA();
    }

    /** The word after the last, in the second text. */
    public int endB() {
      return matches.get(matches.size() - 1).endB();
    }

    /** How many words are equal. */
    public int equal() {
      return matches.stream().mapToInt(Match::length).sum();
    }

    /** How many words in a row are equal at the most. */
    public int longest() {
      return matches.stream().mapToInt(Match::length).max().orElseThrow();
    }

    /** Share of equal words in the words of both, 0 to 1 (Dice). */
    public double similarity() {
      return 2.0 * equal() / (endA() - startA() + endB() - startB());
    }
  }

  /** The runs of {@code a} and {@code b}, in order of the first text. */
  public static List<Run> of(Words a, Words b) {
    return new SharedRuns(a, b).find();
  }

  private List<Run> find() {
    List<Match> matches = matches();
    List<Run> runs = new ArrayList<>();
    for (Match match : matches) {
      Match free = free(match);
      if (free != null && free.length() >= SEED) {
        Run run = chain(free, matches);
        run.matches().forEach(this::use);
        runs.add(run);
      }
    }
    runs.sort(Comparator.comparingInt(Run::startA));
    return runs;
  }

  /** Maximal equal stretches, longest first. */
  private List<Match> matches() {
    Map<String, List<Integer>> inA = Shingles.of(a, SEED).places();
    Map<String, List<Integer>> inB = Shingles.of(b, SEED).places();
    List<Match> matches = new ArrayList<>();
    inA.forEach(
        (shingle, is) -> {
          List<Integer> js = inB.getOrDefault(shingle, List.of());
          if (is.size() * js.size() <= MOST_PLACES) {
            is.forEach(i -> js.forEach(j -> addMaximal(matches, i, j)));
          }
        });
    matches.sort(
        Comparator.comparingInt((Match match) -> -match.length())
            .thenComparingInt(Match::a)
            .thenComparingInt(Match::b));
    return matches.stream().distinct().toList();
  }

  private void addMaximal(List<Match> matches, int i, int j) {
    if (i > 0 && j > 0 && a.form(i - 1).equals(b.form(j - 1))) {
      return;
    }
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.form(i + length).equals(b.form(j + length))) {
      length++;
    }
    matches.add(new Match(i, j, length));
  }

  /** The part of a match that no run has taken yet: what is left at its start or its end. */
  private @Nullable Match free(Match match) {
    int from = 0;
    int to = match.length();
    while (from < to && taken(match, from)) {
      from++;
    }
    int end = from;
    while (end < to && !taken(match, end)) {
      end++;
    }
    return end > from ? new Match(match.a() + from, match.b() + from, end - from) : null;
  }

  private boolean taken(Match match, int k) {
    return usedA[match.a() + k] || usedB[match.b() + k];
  }

  private void use(Match match) {
    for (int k = 0; k < match.length(); k++) {
      usedA[match.a() + k] = true;
      usedB[match.b() + k] = true;
    }
  }

  private Run chain(Match core, List<Match> matches) {
    List<Match> chain = new ArrayList<>(List.of(core));
    for (Match next = after(core, matches); next != null; next = after(next, matches)) {
      chain.add(next);
    }
    for (Match next = before(core, matches); next != null; next = before(next, matches)) {
      chain.add(0, next);
    }
    return new Run(chain);
  }

  private @Nullable Match after(Match last, List<Match> matches) {
    Match best = null;
    int narrowest = Integer.MAX_VALUE;
    for (Match match : matches) {
      int over = Math.max(0, Math.max(last.endA() - match.a(), last.endB() - match.b()));
      Match rest = cut(match, over, 0);
      if (rest != null && free(rest) != null && rest.equals(free(rest))) {
        int gap = gap(rest.a() - last.endA(), rest.b() - last.endB(), rest.length());
        if (gap < narrowest) {
          narrowest = gap;
          best = rest;
        }
      }
    }
    return best;
  }

  private @Nullable Match before(Match first, List<Match> matches) {
    Match best = null;
    int narrowest = Integer.MAX_VALUE;
    for (Match match : matches) {
      int over = Math.max(0, Math.max(match.endA() - first.a(), match.endB() - first.b()));
      Match rest = cut(match, 0, over);
      if (rest != null && free(rest) != null && rest.equals(free(rest))) {
        int gap = gap(first.a() - rest.endA(), first.b() - rest.endB(), rest.length());
        if (gap < narrowest) {
          narrowest = gap;
          best = rest;
        }
      }
    }
    return best;
  }

  private static @Nullable Match cut(Match match, int atStart, int atEnd) {
    int length = match.length() - atStart - atEnd;
    return length > 0 ? new Match(match.a() + atStart, match.b() + atStart, length) : null;
  }

  /** The width of a gap; endless when it is too wide for what lies beyond it. */
  private static int gap(int wordsA, int wordsB, int beyond) {
    int widest = Math.max(wordsA, wordsB);
    boolean bridged = wordsA >= 0 && wordsB >= 0 && widest <= Math.min(WIDEST_GAP, beyond);
    return bridged ? wordsA + wordsB : Integer.MAX_VALUE;
  }
}
