package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.NumberWords;
import org.synoptic.text.numbers.ScannedToken;

/** Reads ordinals before a noun: "the third attack", "his 15th title". */
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
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "'s", "'", "for");

  /** Nouns of phrases that rank nothing: "for the first time", "in the first place". */
  private static final Set<String> IDIOMS = FigureWords.of("idioms");

  /**
   * An ordinal and what it ranks.
   *
   * @param to index of the token behind the ordinal
   */
  record Rank(int to, int value, String of) {}

  private final List<ScannedToken> tokens;
  private final CountedNoun countedNoun;
  private final NumberWords language;

  Ordinals(List<ScannedToken> tokens, CountedNoun countedNoun, NumberWords language) {
    this.language = language;
    this.tokens = tokens;
    this.countedNoun = countedNoun;
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /** True for the number in "15th" and "twenty-first". */
  boolean isOrdinal(Measure measure) {
    int to = measure.to();
    boolean suffix = to < tokens.size() && tokens.get(to).glued() && SUFFIXES.contains(lower(to));
    return suffix || (lower(to).equals("-") && valueOf(to + 1) > 0 && measure.unit() == null);
  }

  /** The ordinal at token {@code i}; null when there is none or it ranks nothing. */
  @Nullable Rank rankAt(int i) {
    if (!DETERMINERS.contains(lower(i - 1)) || tokens.get(i).capitalised()) {
      return null;
    }
    int tens = language.small(lower(i));
    boolean compound = tens >= 20 && lower(i + 1).equals("-");
    boolean digits = tokens.get(i).numeric() && SUFFIXES.contains(lower(i + 1));
    int value = digits ? digits(i) : valueOf(compound ? i + 2 : i) + (compound ? tens : 0);
    int to = digits ? i + 2 : compound ? i + 3 : i + 1;
    boolean whole = value > 0 && (!compound || value > tens);
    String of = whole && !lower(to).equals("-") ? countedNoun.rankedNoun(to) : null;
    return of == null || IDIOMS.contains(of.split(" ")[0]) ? null : new Rank(to, value, of);
  }

  private int valueOf(int i) {
    return WORDS.indexOf(lower(i)) + 1;
  }

  private int digits(int i) {
    String text = tokens.get(i).text();
    boolean integer = text.length() < 7 && text.chars().allMatch(Character::isDigit);
    return integer ? Integer.parseInt(text) : 0;
  }
}
