package org.synoptic.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/** The outlet's own name at the top of a text, and in its notices: "RIVER NEWS | Norwick". */
final class Masthead {

  private static final WordList WORDS_LIST = WordList.of(Masthead.class, "mastheads.txt");

  private static final Set<String> WORDS = WORDS_LIST.words();
  private static final WordList SECTIONS_LIST = WordList.of(Masthead.class, "sections.txt");

  private static final Set<String> SECTIONS = SECTIONS_LIST.words();

  private static final Set<Removed.Why> NOTICES =
      Set.of(Removed.Why.COOKIE, Removed.Why.COPYRIGHT, Removed.Why.PAYWALL);

  private static final Pattern DIVIDER = Pattern.compile("\\s+[|·•–—-]\\s+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:The )?[\\p{Lu}\\d][\\p{L}\\d.’'&-]*"
              + "(?: (?:(?:of|the|and|&|für|de) ){0,2}[\\p{Lu}\\d][\\p{L}\\d.’'&-]*){0,3}");
  private static final int MOST_PARTS = 3;
  private static final int FEWEST_IN_MENU = 3;

  private Masthead() {}

  /** The outlet that a line names by its words alone; null when it may be something else. */
  static @Nullable String name(String line) {
    String[] parts = DIVIDER.split(line);
    if (parts.length > MOST_PARTS || !Stream.of(parts).allMatch(NAME.asMatchPredicate())) {
      return null;
    }
    return Stream.of(parts).filter(Masthead::outlet).findFirst().orElse(null);
  }

  private static boolean outlet(String part) {
    String[] words = words(part);
    return words.length >= 2 && WORDS.contains(words[words.length - 1]) && !section(part);
  }

  /** Nothing but names of sections: "World News", "Home News Sport". */
  static boolean section(String line) {
    for (String word : words(line)) {
      if (!SECTIONS.contains(word)) {
        return false;
      }
    }
    return !line.isBlank();
  }

  /** Several of them on one line, "Home" first or three at least. */
  static boolean menu(String line) {
    String[] words = words(line);
    boolean home = words[0].equals("home") || words[0].equals("menu");
    return words.length >= (home ? 2 : FEWEST_IN_MENU) && section(line);
  }

  /** True when a notice among what was cut says the name too. */
  static boolean confirmed(String name, List<TextBlocks.Line> lines) {
    return NAME.matcher(name).matches()
        && words(name).length >= 2
        && !section(name)
        && lines.stream().anyMatch(line -> notice(line) && line.text().contains(name));
  }

  private static boolean notice(TextBlocks.Line line) {
    return line.why() != null && NOTICES.contains(line.why());
  }

  private static String[] words(String line) {
    return BLANKS.split(line.strip().toLowerCase(Locale.ROOT));
  }
}
