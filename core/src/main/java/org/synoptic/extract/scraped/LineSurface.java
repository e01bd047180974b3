package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.SentenceTest;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.extract.lines.Clutter;
import org.synoptic.lexicon.StopWords;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Surface features of one line of a scraped text. Shares are of its words or chars.
 *
 * @param words see {@link LineShape#wordCount}
 * @param chars of the line
 * @param length mean chars of a word
 * @param little share of stop words of any language
 * @param capitals share of words that start with a capital
 * @param plain share of words that start with a capital, less one for each sentence end
 * @param stops sentence ends for each ten words
 * @param shorts share of words of three chars or fewer
 * @param upper share of chars that are capitals
 * @param digits share of chars
 * @param symbols share of chars that are neither letters, digits nor blanks
 * @param bars separators of menus, for each word
 * @param brackets for each word
 * @param dashes for each word
 * @param distinct share of distinct words
 * @param addressed share of words such as "you", "our", "my" ({@code addressed.txt})
 * @param cues number of words of page furniture ({@code page-words.txt})
 * @param reporting share of words that report what others said and did ({@code report-words.txt})
 * @param years numbers that may be years
 * @param sentence see {@link SentenceTest#isSentence}
 * @param menu see {@link SentenceTest#isMenu}
 * @param known whether a rule knows it as clutter anywhere
 * @param knownBelow whether a rule knows it as clutter below a text
 * @param date whether it is a timestamp
 * @param byline whether it opens with "By"
 * @param address whether it holds a web or mail address, or a hashtag
 */
record LineSurface(
    String text,
    int words,
    int chars,
    double length,
    double little,
    double capitals,
    double plain,
    double stops,
    double shorts,
    double upper,
    double digits,
    double symbols,
    double bars,
    double brackets,
    double dashes,
    double distinct,
    double addressed,
    int cues,
    double reporting,
    int years,
    boolean sentence,
    boolean menu,
    boolean known,
    boolean knownBelow,
    boolean date,
    boolean byline,
    boolean address) {

  private static final WordList ADDRESSED_LIST = WordList.of(LineSurface.class, "addressed.txt");

  private static final Set<String> ADDRESSED = ADDRESSED_LIST.words();

  private static final WordList CUES_LIST = WordList.of(LineSurface.class, "page-words.txt");

  private static final Set<String> CUES = CUES_LIST.words();
  private static final WordList REPORTING_LIST = WordList.of(LineSurface.class, "report-words.txt");

  private static final Set<String> REPORTING = REPORTING_LIST.words();

  private static final String BARS = "|•›»·/>";
  private static final String BRACKETS = "()[]";
  private static final String DASHES = "–—-";
  private static final int SHORT = 3;
  private static final double TEN = 10;

  static LineSurface of(String text) {
    Counts counts = new Counts(text);
    double words = Math.max(1, LineShape.wordCount(text));
    double chars = Math.max(1, text.length());
    boolean known = Clutter.why(text, false) != null;
    Removed.Why below = known ? null : Clutter.why(text, true);
    return new LineSurface(
        text,
        (int) words,
        (int) chars,
        chars / words,
        counts.little / words,
        counts.capitals / words,
        (counts.capitals - counts.stops) / words,
        TEN * counts.stops / words,
        counts.shorts / words,
        counts.upper / chars,
        counts.digits / chars,
        counts.symbols / chars,
        counts.bars / words,
        counts.brackets / words,
        counts.dashes / words,
        counts.distinct.size() / words,
        counts.addressed / words,
        counts.cues,
        counts.reporting / words,
        counts.years,
        SentenceTest.isSentence(text),
        SentenceTest.isMenu(text),
        known,
        known || below != null,
        TimestampLines.isTimestamp(text),
        Bylines.isAnnounced(text),
        text.contains("http") || text.contains("www.") || text.contains("@") || text.contains("#"));
  }

  private static final class Counts {
    private int little;
    private int capitals;
    private int stops;
    private int shorts;
    private int addressed;
    private int cues;
    private int reporting;
    private int years;
    private int upper;
    private int digits;
    private int symbols;
    private int bars;
    private int brackets;
    private int dashes;
    private final Set<String> distinct = new HashSet<>();

    Counts(String text) {
      for (String word : text.split(" ")) {
        word(word, SentenceTest.trimmed(word));
      }
      text.chars().forEach(this::character);
    }

    private void word(String word, String letters) {
      String lower = letters.toLowerCase(Locale.ROOT);
      little += StopWords.isOfAnyLanguage(lower) ? 1 : 0;
      addressed += ADDRESSED.contains(lower) ? 1 : 0;
      cues += CUES.contains(lower) ? 1 : 0;
      reporting += REPORTING.contains(lower) ? 1 : 0;
      years += year(letters) ? 1 : 0;
      capitals += !letters.isEmpty() && Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
      stops +=
          LineShape.endsWithPunctuation(word) && ",:;".indexOf(word.charAt(word.length() - 1)) < 0
              ? 1
              : 0;
      shorts += letters.length() <= SHORT ? 1 : 0;
      distinct.add(lower);
    }

    private static boolean year(String letters) {
      return letters.length() == 4
          && (letters.startsWith("19") || letters.startsWith("20"))
          && Character.isDigit(letters.charAt(2))
          && Character.isDigit(letters.charAt(3));
    }

    private void character(int c) {
      digits += Character.isDigit(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      symbols += !Character.isLetterOrDigit(c) && c != ' ' ? 1 : 0;
      bars += BARS.indexOf(c) >= 0 ? 1 : 0;
      brackets += BRACKETS.indexOf(c) >= 0 ? 1 : 0;
      dashes += DASHES.indexOf(c) >= 0 ? 1 : 0;
    }
  }
}
