package org.synoptic.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.StopWords;

/**
 * How much of a line is running text, by counts that need no knowledge of its language: little
 * words, capitals, stops. Menus have names and no little words, titles no stop.
 */
final class SentenceTest {

  /** The little words of all languages that are told apart. */
  private static final Set<String> LITTLE =
      StopWords.ofLanguages().values().stream()
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Share of little words: .3 to .5 in sentences, below .15 in lists of names. */
  private static final double SENTENCE = 0.12;

  private static final double RUNNING = 0.2;

  private static final int LONGEST_SENTENCE = 60;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int FEWEST_RUNNING = 20;

  private final int words;
  private final int little;
  private final int capitals;
  private final int stops;

  private SentenceTest(int words, int little, int capitals, int stops) {
    this.words = words;
    this.little = little;
    this.capitals = capitals;
    this.stops = stops;
  }

  /** One of the commonest words of a language that is told apart. */
  static boolean little(String word) {
    return LITTLE.contains(word);
  }

  private static SentenceTest of(String line) {
    int words = 0;
    int little = 0;
    int capitals = 0;
    int stops = 0;
    for (String word : line.split(" ")) {
      words++;
      String letters = letters(word);
      little += LITTLE.contains(letters.toLowerCase(Locale.ROOT)) ? 1 : 0;
      capitals += !letters.isEmpty() && Character.isUpperCase(letters.charAt(0)) ? 1 : 0;
      stops += LineShape.ends(word) && !LineShape.ends(letters) ? stop(word) : 0;
    }
    return new SentenceTest(Math.max(words, LineShape.words(line)), little, capitals, stops);
  }

  private static int stop(String word) {
    char last = word.charAt(word.length() - 1);
    return last == ',' || last == ':' || last == ';' ? 0 : 1;
  }

  /** The word without the signs around it. */
  static String letters(String word) {
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

  /** A sentence or several, or enough running text that it must be one though its stop is lost. */
  static boolean sentence(String line) {
    SentenceTest prose = of(line);
    if (prose.listed()) {
      return false;
    }
    return closed(line)
        ? prose.words >= SHORTEST_SENTENCE && !prose.names()
        : prose.words >= FEWEST_RUNNING && prose.little >= RUNNING * prose.words;
  }

  private static boolean closed(String line) {
    return LineShape.endsQuote(line)
        || LineShape.ends(line) && ",;:".indexOf(LineShape.last(line)) < 0;
  }

  /** Nothing but names, as in "Smith J, Bell A. Harbour Studies." */
  private boolean names() {
    return little < SENTENCE * words && capitals * 2 > words;
  }

  /**
   * Written as menus and lists of titles are: capitals, and neither little words nor stops. A
   * sentence full of names comes near it, so the shorter it is the clearer it must be.
   */
  private boolean listed() {
    int plain = capitals - stops;
    return words > LONGEST_SENTENCE
        ? plain * 4 > words && plain > little
        : words >= FEWEST_RUNNING && plain * 5 > words * 2 && plain * 2 > little * 3;
  }

  /** Long, and no running text in it: most likely a page's menus run together. */
  static boolean longList(String line) {
    SentenceTest prose = of(line);
    return prose.words > LONGEST_SENTENCE && prose.listed();
  }

  /** A menu, or a whole page's rest, that was run together into one line. */
  static boolean menu(String line) {
    SentenceTest prose = of(line);
    int plain = prose.capitals - prose.stops;
    return prose.words >= FEWEST_RUNNING && plain * 5 > prose.words * 2 && plain > prose.little * 2;
  }
}
