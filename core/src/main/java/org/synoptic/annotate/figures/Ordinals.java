package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.NumberWords;
import org.synoptic.text.numbers.ScannedToken;

/** Ranks before a noun: "the third attack", "his 15th title". */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Set<String> TAILS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> LEADS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "'s", "'", "for");

  /** "for the first time", "in the first place", "on the first hand": ranks in form only. */
  private static final Set<String> IDIOMS = FigureWords.of("idioms");

  /** An ordinal and what it ranks; {@code to} is the word after it. */
  record Rank(int to, int value, String of) {}

  private final List<ScannedToken> words;
  private final CountedNoun counted;
  private final NumberWords language;

  Ordinals(List<ScannedToken> words, CountedNoun counted, NumberWords language) {
    this.language = language;
    this.words = words;
    this.counted = counted;
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  /** True for the number in "15th" and "twenty-first". */
  boolean is(Measure measure) {
    int to = measure.to();
    boolean tail = to < words.size() && words.get(to).glued() && TAILS.contains(lower(to));
    return tail || (lower(to).equals("-") && unit(to + 1) > 0 && measure.unit() == null);
  }

  /** The rank at word {@code i}; null when there is none, or nothing that it ranks. */
  @Nullable Rank at(int i) {
    if (!LEADS.contains(lower(i - 1)) || words.get(i).capitalised()) {
      return null;
    }
    int tens = language.small(lower(i));
    boolean compound = tens >= 20 && lower(i + 1).equals("-");
    boolean digits = words.get(i).numeric() && TAILS.contains(lower(i + 1));
    int value = digits ? number(i) : unit(compound ? i + 2 : i) + (compound ? tens : 0);
    int to = digits ? i + 2 : compound ? i + 3 : i + 1;
    boolean whole = value > 0 && (!compound || value > tens);
    String of = whole && !lower(to).equals("-") ? counted.ranked(to) : null;
    return of == null || IDIOMS.contains(of.split(" ")[0]) ? null : new Rank(to, value, of);
  }

  private int unit(int i) {
    return WORDS.indexOf(lower(i)) + 1;
  }

  private int number(int i) {
    String text = words.get(i).text();
    boolean plain = text.length() < 7 && text.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(text) : 0;
  }
}
