package org.synoptic.extract.blocks;

import java.util.Locale;
import org.synoptic.lexicon.StopWords;

/**
 * Tells running text from menus and lists of titles by counting stop words, capitals and full
 * stops. Menus hold many capitals and no stop words; titles hold no full stop. Needs no knowledge
 * of which language a line is in.
 *
 * <p>{@link LineShape#isProse} is the cheap test that most rules use; this one is used where a
 * scraped text runs together menus that are as long as paragraphs.
 */
public final class SentenceTest {

  /**
   * Share of stop words below which a line may be a list of names. Sentences have .3 to .5, lists
   * of names below .15. Set by hand.
   */
  private static final double LEAST_STOP_WORDS = 0.12;

  /** Share of stop words from which on a line without a full stop is running text. Set by hand. */
  private static final double STOP_WORDS_OF_RUNNING_TEXT = 0.2;

  /** Words above which a line is longer than one sentence. Set by hand. */
  private static final int LONGEST_SENTENCE = 60;

  /** The least words of a sentence that ends with a full stop. Set by hand. */
  private static final int SHORTEST_SENTENCE = 6;

  /** The least words of a line that is judged without a full stop. Set by hand. */
  private static final int FEWEST_RUNNING = 20;

  private final int words;
  private final int stopWords;
  private final int capitals;
  private final int stops;

  private SentenceTest(int words, int stopWords, int capitals, int stops) {
    this.words = words;
    this.stopWords = stopWords;
    this.capitals = capitals;
    this.stops = stops;
  }

  private static SentenceTest of(String line) {
    int words = 0;
    int stopWords = 0;
    int capitals = 0;
    int stops = 0;
    for (String word : line.split(" ")) {
      words++;
      String letters = trimmed(word);
      stopWords += StopWords.isOfAnyLanguage(letters.toLowerCase(Locale.ROOT)) ? 1 : 0;
      capitals += !letters.isEmpty() && Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
      stops +=
          LineShape.endsWithPunctuation(word) && !LineShape.endsWithPunctuation(letters)
              ? stop(word)
              : 0;
    }
    return new SentenceTest(Math.max(words, LineShape.wordCount(line)), stopWords, capitals, stops);
  }

  private static int stop(String word) {
    char last = word.charAt(word.length() - 1);
    return last == ',' || last == ':' || last == ';' ? 0 : 1;
  }

  /** The word without the signs before and after it. */
  public static String trimmed(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  /**
   * True for one or more whole sentences, and for so much running text that it must be a sentence
   * whose full stop is lost.
   */
  public static boolean isSentence(String line) {
    SentenceTest counts = of(line);
    if (counts.isListed()) {
      return false;
    }
    return isClosed(line)
        ? counts.words >= SHORTEST_SENTENCE && !counts.isListOfNames()
        : counts.words >= FEWEST_RUNNING
            && counts.stopWords >= STOP_WORDS_OF_RUNNING_TEXT * counts.words;
  }

  private static boolean isClosed(String line) {
    return LineShape.endsWithQuote(line)
        || LineShape.endsWithPunctuation(line) && ",;:".indexOf(LineShape.lastChar(line)) < 0;
  }

  /** True for a list of names, as in "Smith J, Bell A. Harbour Studies." */
  private boolean isListOfNames() {
    return stopWords < LEAST_STOP_WORDS * words && capitals * 2 > words;
  }

  /**
   * True for the style of menus and lists of titles: many capitals, few stop words and full stops.
   * A sentence with many names looks similar, so a short line must show a higher share of capitals.
   */
  private boolean isListed() {
    int plain = capitals - stops;
    return words > LONGEST_SENTENCE
        ? plain * 4 > words && plain > stopWords
        : words >= FEWEST_RUNNING && plain * 5 > words * 2 && plain * 2 > stopWords * 3;
  }

  /**
   * True for a list of more than {@value #LONGEST_SENTENCE} words: most likely the menus of a page
   * run together into one line.
   */
  public static boolean isLongList(String line) {
    SentenceTest counts = of(line);
    return counts.words > LONGEST_SENTENCE && counts.isListed();
  }

  /**
   * True for a line of at least {@value #FEWEST_RUNNING} words that is a menu, or several run
   * together.
   */
  public static boolean isMenu(String line) {
    SentenceTest counts = of(line);
    int plain = counts.capitals - counts.stops;
    return counts.words >= FEWEST_RUNNING
        && plain * 5 > counts.words * 2
        && plain > counts.stopWords * 2;
  }
}
