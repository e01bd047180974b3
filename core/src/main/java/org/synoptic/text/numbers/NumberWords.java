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
 * <p>Made of lines {@code KIND value word word ...}; the English list explains them.
 */
public final class NumberWords {

  /** A phrase that stands for a number or a range. */
  record Some(List<String> words, double low, double high) {
    Some {
      words = List.copyOf(words);
    }
  }

  private static final Set<String> RANGES = Set.of("MANY", "TENS", "SOME");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, double[]> many = new HashMap<>();
  private final Map<String, List<Some>> some = new HashMap<>();
  private final Map<String, Set<String>> little = new HashMap<>();
  private final Map<String, String> marks = new HashMap<>();
  private final boolean compounds;

  private NumberWords(List<String> lines) {
    for (String line : lines) {
      read(List.of(line.trim().split(" +")));
    }
    compounds = marks.containsKey("COMPOUND");
  }

  /** The words that these lines list. */
  public static NumberWords of(List<String> lines) {
    return new NumberWords(lines);
  }

  private void read(List<String> parts) {
    String kind = parts.get(0);
    int first = RANGES.contains(kind) ? 3 : kind.equals("NUMBER") || kind.equals("SCALE") ? 2 : 1;
    for (String joined : parts.subList(first, parts.size())) {
      String word = joined.replace('_', ' ');
      switch (kind) {
        case "NUMBER" -> numbers.put(word, Integer.valueOf(parts.get(1)));
        case "SCALE" -> scales.put(word, Double.valueOf(parts.get(1)));
        case "MANY", "TENS", "SOME" -> range(kind, word, value(parts, 1), value(parts, 2));
        case "DECIMAL", "GROUP", "COMPOUND" -> marks.put(kind, word);
        default -> little.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      }
    }
  }

  private static double value(List<String> parts, int i) {
    return Double.parseDouble(parts.get(i));
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
