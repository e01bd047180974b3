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
 * How a language writes numbers: its words and its marks.
 *
 * <p>Made of {@link Line}s; the English list explains their kinds.
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

  /** A phrase that stands for a number or a range. */
  record Some(List<String> words, double low, double high) {
    Some {
      words = List.copyOf(words);
    }
  }

  private static final Set<String> RANGES = Set.of("MANY", "TENS", "SOME");
  private static final Set<String> VALUED = Set.of("NUMBER", "SCALE");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, double[]> many = new HashMap<>();
  private final Map<String, List<Some>> some = new HashMap<>();
  private final Map<String, Set<String>> little = new HashMap<>();
  private final Map<String, String> marks = new HashMap<>();
  private final boolean compounds;

  private NumberWords(List<Line> lines) {
    lines.forEach(this::read);
    compounds = marks.containsKey("COMPOUND");
  }

  /** The words that these lines list. */
  public static NumberWords of(List<Line> lines) {
    return new NumberWords(lines);
  }

  private void read(Line line) {
    String kind = line.kind();
    for (String joined : line.words()) {
      String word = joined.replace('_', ' ');
      switch (kind) {
        case "NUMBER" -> numbers.put(word, Integer.valueOf(line.values().get(0)));
        case "SCALE" -> scales.put(word, Double.valueOf(line.values().get(0)));
        case "MANY", "TENS", "SOME" -> range(kind, word, value(line, 0), value(line, 1));
        case "DECIMAL", "GROUP", "COMPOUND" -> marks.put(kind, word);
        default -> little.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      }
    }
  }

  private static double value(Line line, int i) {
    return Double.parseDouble(line.values().get(i));
  }

  private void range(String kind, String phrase, double low, double high) {
    if (kind.equals("SOME")) {
      List<String> words = TokenScan.of(phrase).stream().map(ScannedToken::lower).toList();
      List<Some> list = some.computeIfAbsent(words.get(0), w -> new ArrayList<>());
      list.add(new Some(words, low, high));
      list.sort(Comparator.comparing((Some s) -> s.words().size()).reversed());
    } else {
      many.put(phrase, new double[] {low, high});
      if (kind.equals("TENS")) {
        little.computeIfAbsent(kind, k -> new HashSet<>()).add(phrase);
      }
    }
  }

  boolean is(String kind, String word) {
    return little.getOrDefault(kind, Set.of()).contains(word);
  }

  @Nullable Double scale(String word) {
    return scales.get(word);
  }

  double @Nullable [] many(String word) {
    return many.get(word);
  }

  List<Some> some(String first) {
    return some.getOrDefault(first, List.of());
  }

  /** The whole number that {@code word} spells between 0 and 90, or -1. */
  public int small(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The number that one word is made of ("zweihundertfünf"), or -1. */
  int compound(String word) {
    return compounds ? CompoundNumbers.value(word, this, marks.getOrDefault("COMPOUND", "")) : -1;
  }

  /** The value of a printed number, or -1 for what is none or could be two ("1.500"). */
  double value(String digits) {
    return PrintedNumbers.value(
        digits, marks.getOrDefault("DECIMAL", ""), marks.getOrDefault("GROUP", ""));
  }
}
