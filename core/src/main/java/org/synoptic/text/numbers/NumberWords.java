package org.synoptic.text.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes numbers: its number words and its marks.
 *
 * <p>The list of a language ({@code numbers.txt}) gives the {@link Line}s; the comments of the
 * English list explain their kinds.
 */
public final class NumberWords {

  /**
   * One line of a language's list.
   *
   * @param kind one of {@link #KINDS}
   * @param values the number of {@code NUMBER} and {@code SCALE}, the least and the greatest of a
   *     range, none of other kinds
   * @param words that stand for it; {@code _} joins words that stand together
   */
  public record Line(String kind, List<String> values, List<String> words) {

    /** The kinds of lines. */
    public static final List<String> KINDS =
        List.of(
            "DECIMAL",
            "GROUP",
            "SPACES",
            "COMPOUND",
            "NUMBER",
            "SCALE",
            "BARE",
            "DOTTED",
            "MANY",
            "TENS",
            "SOME",
            "OF",
            "OFONLY",
            "AND",
            "A",
            "HALF");

    public Line {
      values = List.copyOf(values);
      words = List.copyOf(words);
      int needed = RANGES.contains(kind) ? 2 : VALUED.contains(kind) ? 1 : 0;
      if (!KINDS.contains(kind) || values.size() != needed) {
        throw new IllegalArgumentException(kind + " with " + values.size() + " values");
      }
      values.forEach(Double::parseDouble);
    }
  }

  /** A phrase for a number or a range: "a few", 3 to 9. */
  record RangePhrase(List<String> words, double low, double high) {
    RangePhrase {
      words = List.copyOf(words);
    }
  }

  private static final Set<String> RANGES = Set.of("MANY", "TENS", "SOME");
  private static final Set<String> VALUED = Set.of("NUMBER", "SCALE");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Double> multipliers = new HashMap<>();
  private final Map<String, double[]> vagueNouns = new HashMap<>();
  private final Map<String, List<RangePhrase>> rangePhrases = new HashMap<>();
  private final Map<String, Set<String>> wordsByKind = new HashMap<>();
  private final Map<String, String> marks = new HashMap<>();
  private final boolean compounds;

  private NumberWords(List<Line> lines) {
    lines.forEach(this::read);
    compounds = marks.containsKey("COMPOUND");
  }

  /** Reads the lines of a list. */
  public static NumberWords of(List<Line> lines) {
    return new NumberWords(lines);
  }

  private void read(Line line) {
    String kind = line.kind();
    for (String joined : line.words()) {
      String word = joined.replace('_', ' ');
      switch (kind) {
        case "NUMBER" -> numbers.put(word, Integer.valueOf(line.values().get(0)));
        case "SCALE" -> multipliers.put(word, Double.valueOf(line.values().get(0)));
        case "MANY", "TENS", "SOME" -> range(kind, word, value(line, 0), value(line, 1));
        case "DECIMAL", "GROUP", "COMPOUND" -> marks.put(kind, word);
        default -> wordsByKind.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      }
    }
  }

  private static double value(Line line, int i) {
    return Double.parseDouble(line.values().get(i));
  }

  private void range(String kind, String phrase, double low, double high) {
    if (kind.equals("SOME")) {
      List<String> words = TokenScan.of(phrase).stream().map(ScannedToken::lower).toList();
      List<RangePhrase> list = rangePhrases.computeIfAbsent(words.get(0), w -> new ArrayList<>());
      list.add(new RangePhrase(words, low, high));
      list.sort(Comparator.comparing((RangePhrase s) -> s.words().size()).reversed());
    } else {
      vagueNouns.put(phrase, new double[] {low, high});
      if (kind.equals("TENS")) {
        wordsByKind.computeIfAbsent(kind, k -> new HashSet<>()).add(phrase);
      }
    }
  }

  boolean is(String kind, String word) {
    return wordsByKind.getOrDefault(kind, Set.of()).contains(word);
  }

  @Nullable Double multiplier(String word) {
    return multipliers.get(word);
  }

  double @Nullable [] vagueNouns(String word) {
    return vagueNouns.get(word);
  }

  List<RangePhrase> rangePhrases(String first) {
    return rangePhrases.getOrDefault(first, List.of());
  }

  /** Returns the number from 0 to 90 that {@code word} is the word for, or -1. */
  public int small(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** Returns the value of a number written as one word ("zweihundertfünf"), or -1. */
  int compound(String word) {
    return compounds ? CompoundNumbers.value(word, this, marks.getOrDefault("COMPOUND", "")) : -1;
  }

  /** Returns the value of a number in digits, or -1 if it is no number or ambiguous ("1.500"). */
  double value(String digits) {
    return PrintedNumbers.value(
        digits, marks.getOrDefault("DECIMAL", ""), marks.getOrDefault("GROUP", ""));
  }
}
