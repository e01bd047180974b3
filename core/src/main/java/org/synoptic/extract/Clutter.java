package org.synoptic.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * The lines that {@code clutter.tsv} and {@code clutter-languages.tsv} know: cookie notices, share
 * bars, menus, pitches.
 */
final class Clutter {

  /**
   * One line of the file.
   *
   * @param ascii the same pattern for lines of ASCII, where it is faster
   * @param words of which a line that matches holds one; none when that is not known
   */
  record Rule(
      Removed.Why why,
      boolean tailOnly,
      Pattern pattern,
      Pattern ascii,
      boolean atStart,
      List<String> words,
      String example) {

    /** False when no line that opens with {@code start} can match. */
    private boolean opens(String start) {
      Matcher matcher = pattern.matcher(start);
      return !atStart || matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean matches(Line line) {
      if (!words.isEmpty() && words.stream().noneMatch(line.folded::contains)) {
        return false;
      }
      Matcher matcher = (line.plain ? ascii : pattern).matcher(line.text);
      return atStart ? matcher.lookingAt() : matcher.find();
    }
  }

  private record Line(String text, String folded, boolean plain) {

    static Line of(String text) {
      return new Line(text, RequiredWords.fold(text), text.chars().allMatch(c -> c < 128));
    }
  }

  private static final WordList LIST = list("clutter.tsv");
  private static final WordList LANGUAGES = list("clutter-languages.tsv");

  static final List<Rule> RULES =
      Stream.of(LIST, LANGUAGES).flatMap(list -> list.rows().stream()).map(Clutter::rule).toList();

  /** The rules that lines with a start can match, by their first char and their first chars. */
  private static final Map<String, List<Rule>> BY_START = new ConcurrentHashMap<>();

  private static final int START = 4;

  /** Starts that are remembered: pages may open their lines with any of them. */
  private static final int MOST_STARTS = 10_000;

  private static final Pattern BARS = Pattern.compile("[›»>|•·]");
  private static final int FEWEST_PARTS = 3;
  private static final int LONGEST_PART = 42;

  private Clutter() {}

  private static Rule rule(ListRow row) {
    String pattern = row.get("pattern");
    return new Rule(
        row.constant("reason", Removed.Why.class),
        row.get("where").equals("tail"),
        row.pattern(
            "pattern",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
        row.pattern("pattern", Pattern.CASE_INSENSITIVE),
        atStart(pattern),
        RequiredWords.of(pattern),
        row.get("example"));
  }

  private static WordList list(String file) {
    return WordList.of(Clutter.class, file)
        .columns(
            Column.value("reason"),
            Column.value("where").of("any", "tail"),
            Column.value("pattern"),
            Column.value("example"))
        .distinctBy("pattern");
  }

  /** True when the whole pattern is tied to the line's start, which need not be sought then. */
  private static boolean atStart(String pattern) {
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|' && depth == 0) {
        return false;
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return pattern.startsWith("^");
  }

  /** Why {@code line} is clutter, or null when no rule knows it. */
  static Removed.@Nullable Why why(String line, boolean tail) {
    if (line.length() > ExtractionLimits.CLUTTER_CHARS || quoted(line)) {
      return null;
    }
    Line one = Line.of(line);
    for (Rule rule : rules(line)) {
      if ((tail || !rule.tailOnly) && rule.matches(one)) {
        return rule.why;
      }
    }
    return menu(line) || Masthead.menu(line) ? Removed.Why.NAVIGATION : null;
  }

  private static List<Rule> rules(String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    List<Rule> first = opening(RULES, line.substring(0, line.offsetByCodePoints(0, 1)));
    return line.length() < START ? first : opening(first, line.substring(0, START));
  }

  private static List<Rule> opening(List<Rule> rules, String start) {
    List<Rule> known = BY_START.get(start);
    if (known == null) {
      known = rules.stream().filter(rule -> rule.opens(start)).toList();
      if (BY_START.size() >= MOST_STARTS) {
        BY_START.clear();
      }
      BY_START.put(start, known);
    }
    return known;
  }

  /** "Home › News › Region": short parts between bars, none of them a sentence. */
  private static boolean menu(String line) {
    String[] parts = BARS.split(line);
    if (parts.length < FEWEST_PARTS) {
      return false;
    }
    for (String part : parts) {
      if (part.length() > LONGEST_PART || LineShape.ends(part.strip())) {
        return false;
      }
    }
    return true;
  }

  /** Somebody's words are never clutter. */
  private static boolean quoted(String line) {
    return !line.isEmpty() && "\"“„«".indexOf(line.charAt(0)) >= 0 && LineShape.words(line) > 3;
  }
}
