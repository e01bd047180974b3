package org.synoptic.text.numbers;

import java.util.List;
import org.synoptic.annotate.language.LanguageResources;

/**
 * Draws the numbers of a text into it: "[two and a half=2.5] hours", "[dozens~24..99] of boats".
 */
final class DrawnNumbers {

  private DrawnNumbers() {}

  /**
   * @param language ISO 639-1, or {@code any} for what holds in every language
   */
  static String in(String language, String text) {
    List<ScannedToken> words = TokenScan.of(text);
    NumeralReader reader = new NumeralReader(words, LanguageResources.of(language).numbers());
    StringBuilder drawn = new StringBuilder();
    int done = 0;
    int word = 0;
    while (word < words.size()) {
      Numeral numeral = reader.at(word);
      if (numeral == null) {
        word++;
        continue;
      }
      int start = words.get(numeral.from()).start();
      int end = words.get(numeral.to() - 1).end();
      drawn.append(text, done, start).append('[').append(text, start, end);
      drawn.append(value(numeral)).append(']');
      done = end;
      word = numeral.to();
    }
    return drawn.append(text.substring(done)).toString();
  }

  private static String value(Numeral numeral) {
    String low = plain(numeral.low());
    String range = numeral.low() == numeral.high() ? low : low + ".." + plain(numeral.high());
    return (numeral.vague() ? "~" : "=") + range;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
