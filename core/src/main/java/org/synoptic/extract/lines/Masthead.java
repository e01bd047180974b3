package org.synoptic.extract.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Recognises the outlet's name at the top of a text ("RIVER NEWS | Norwick") and menus of section
 * names.
 */
public final class Masthead {

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

  /** The outlet that a line names; null where the line may be something else. */
  public static @Nullable String name(String line) {
    String[] parts = DIVIDER.split(line);
    if (parts.length > MOST_PARTS || !Stream.of(parts).allMatch(NAME.asMatchPredicate())) {
      return null;
    }
    return Stream.of(parts).filter(Masthead::isOutlet).findFirst().orElse(null);
  }

  private static boolean isOutlet(String part) {
    String[] words = words(part);
    return words.length >= 2 && WORDS.contains(words[words.length - 1]) && !isSections(part);
  }

  /** True for a line of names of sections only, such as "World News" or "Home News Sport". */
  static boolean isSections(String line) {
    for (String word : words(line)) {
      if (!SECTIONS.contains(word)) {
        return false;
      }
    }
    return !line.isBlank();
  }

  /** True for a menu of section names: at least three words, or two with "Home" or "Menu" first. */
  static boolean isMenu(String line) {
    if (!SECTIONS.contains(firstWord(line))) {
      return false;
    }
    String[] words = words(line);
    boolean home = words[0].equals("home") || words[0].equals("menu");
    return words.length >= (home ? 2 : FEWEST_IN_MENU) && isSections(line);
  }

  /** True when a notice among the cut lines, such as a copyright line, holds the name too. */
  static boolean isConfirmed(String name, List<TextBlock> lines) {
    return NAME.matcher(name).matches()
        && words(name).length >= 2
        && !isSections(name)
        && lines.stream().anyMatch(line -> isNotice(line) && line.text().contains(name));
  }

  private static boolean isNotice(TextBlock line) {
    return line.why() != null && NOTICES.contains(line.why());
  }

  private static String firstWord(String line) {
    String stripped = line.strip();
    int end = 0;
    while (end < stripped.length() && " \t\n\u000B\f\r".indexOf(stripped.charAt(end)) < 0) {
      end++;
    }
    return stripped.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static String[] words(String line) {
    return BLANKS.split(line.strip().toLowerCase(Locale.ROOT));
  }
}
