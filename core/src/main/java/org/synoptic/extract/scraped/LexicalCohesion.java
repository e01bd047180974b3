package org.synoptic.extract.scraped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.extract.language.StopWords;

/**
 * How far a line speaks of what the report speaks of: the share of its longer words that other
 * lines of the report have too. A report says its names and nouns again; a notice or a teaser from
 * elsewhere on the page shares next to none. Measured on reports: .5 of a paragraph's words come
 * again, below .2 for one paragraph in fifteen.
 */
final class LexicalCohesion {

  /** Shorter words are little ones. */
  private static final Pattern WORD =
      Pattern.compile(
          "([\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]{5,40})"
              + "|(\\p{IsHangul}{2,20})"
              + "|([\\p{IsHan}\\p{IsKatakana}ー]{2,40})"
              + "|([[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsHangul}\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]]{4,40})");

  /** Of words in scripts whose words are short. */
  private static final int SHORT_STEM = 4;

  /** Endings differ; chars from which on they are not looked at. */
  private static final int STEM = 7;

  private static final double STRANGE = 0.15;
  private static final double AKIN = 0.3;

  /** Words a line must have to be called strange, and must share to be called akin. */
  private static final int ENOUGH = 3;

  private static final int SHARED = 2;

  /** Sentences below which there is too little to compare with. */
  private static final int FEWEST_LINES = 4;

  /** Sentences below which a paragraph that shares nothing may still be the report's. */
  private static final int ENOUGH_LINES = 10;

  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> report;

  LexicalCohesion(List<String> report) {
    this.report = new HashSet<>(report);
    if (report.size() >= FEWEST_LINES) {
      this.report.forEach(line -> contentWords(line).forEach(word -> lines.merge(word, 1, Integer::sum)));
    }
  }

  /** Shares next to no word with the report. */
  boolean strange(String line) {
    Set<String> words = contentWords(line);
    return report.size() >= ENOUGH_LINES
        && words.size() >= ENOUGH
        && shared(line, words) < STRANGE * words.size();
  }

  /** Shares so many that it must be of the report. */
  boolean akin(String line) {
    Set<String> words = contentWords(line);
    int shared = shared(line, words);
    return shared >= SHARED && shared >= AKIN * words.size();
  }

  private int shared(String line, Set<String> words) {
    int own = report.contains(line) ? 1 : 0;
    int shared = 0;
    for (String word : words) {
      shared += lines.getOrDefault(word, 0) > own ? 1 : 0;
    }
    return shared;
  }

  /** The longer words of a line without their endings, little ones aside. */
  static Set<String> contentWords(String line) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(line.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (word.group(1) != null) {
        add(word.group(1), STEM, words);
      } else if (word.group(2) != null) {
        add(word.group(2), 2, words);
      } else if (word.group(3) != null) {
        // Without blanks every two signs in a row may be a word.
        for (int i = 0; i + 2 <= word.group(3).length(); i++) {
          words.add(word.group(3).substring(i, i + 2));
        }
      } else {
        add(word.group(4), SHORT_STEM, words);
      }
    }
    return words;
  }

  private static void add(String word, int stem, Set<String> words) {
    if (!StopWords.contains(word)) {
      words.add(word.substring(0, Math.min(stem, word.length())));
    }
  }
}
