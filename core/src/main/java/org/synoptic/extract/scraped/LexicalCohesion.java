package org.synoptic.extract.scraped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.lexicon.StopWords;

/**
 * Lexical cohesion of a line with a report: the share of its content words that other lines of the
 * report have too. A report repeats its names and nouns; a notice or teaser from elsewhere on the
 * page shares almost none. Measured on reports: on average .5 of a paragraph's content words recur,
 * and below .2 in one paragraph of fifteen. The numbers were set by hand.
 */
final class LexicalCohesion {

  /** Content words: words of some length, in four groups of scripts. */
  private static final Pattern WORD =
      Pattern.compile(
          "([\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]{5,40})"
              + "|(\\p{IsHangul}{2,20})"
              + "|([\\p{IsHan}\\p{IsKatakana}ー]{2,40})"
              + "|([[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsHangul}\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]]{4,40})");

  /** Chars of a stem in scripts with short words. */
  private static final int SHORT_STEM_CHARS = 4;

  /** Chars of a stem in alphabetic scripts: endings differ. */
  private static final int STEM_CHARS = 7;

  /** Share of content words below which a line is unrelated. */
  private static final double UNRELATED = 0.15;

  /** Share of content words from which on a line is related. */
  private static final double RELATED = 0.3;

  /** Content words that a line must have to be called unrelated. */
  private static final int FEWEST_WORDS = 3;

  /** Content words that a related line shares at least. */
  private static final int FEWEST_SHARED = 2;

  /** Sentences of a report below which nothing can be compared. */
  private static final int FEWEST_SENTENCES = 4;

  /** Sentences of a report from which on a paragraph can be called unrelated. */
  private static final int SENTENCES_TO_REJECT = 10;

  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> report;

  LexicalCohesion(List<String> report) {
    this.report = new HashSet<>(report);
    if (report.size() >= FEWEST_SENTENCES) {
      this.report.forEach(
          line -> contentWords(line).forEach(word -> lines.merge(word, 1, Integer::sum)));
    }
  }

  /** True for a line that shares almost no content word with the report. */
  boolean isUnrelated(String line) {
    Set<String> words = contentWords(line);
    return report.size() >= SENTENCES_TO_REJECT
        && words.size() >= FEWEST_WORDS
        && shared(line, words) < UNRELATED * words.size();
  }

  /** True for a line that shares so many content words that it is the report's. */
  boolean isRelated(String line) {
    Set<String> words = contentWords(line);
    int shared = shared(line, words);
    return shared >= FEWEST_SHARED && shared >= RELATED * words.size();
  }

  private int shared(String line, Set<String> words) {
    int itself = report.contains(line) ? 1 : 0;
    int shared = 0;
    for (String word : words) {
      shared += lines.getOrDefault(word, 0) > itself ? 1 : 0;
    }
    return shared;
  }

  /**
   * The stems of the content words of a line, without stop words. In Han and katakana each pair of
   * chars counts as a word.
   */
  static Set<String> contentWords(String line) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(line.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (word.group(1) != null) {
        add(word.group(1), STEM_CHARS, words);
      } else if (word.group(2) != null) {
        add(word.group(2), 2, words);
      } else if (word.group(3) != null) {
        // Without blanks every two signs in a row may be a word.
        for (int i = 0; i + 2 <= word.group(3).length(); i++) {
          words.add(word.group(3).substring(i, i + 2));
        }
      } else {
        add(word.group(4), SHORT_STEM_CHARS, words);
      }
    }
    return words;
  }

  private static void add(String word, int stem, Set<String> words) {
    if (!StopWords.isOfAnyLanguage(word)) {
      words.add(word.substring(0, Math.min(stem, word.length())));
    }
  }
}
