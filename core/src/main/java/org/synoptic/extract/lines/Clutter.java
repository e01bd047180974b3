package org.synoptic.extract.lines;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;
import org.synoptic.text.CharPairs;

/**
 * Recognises lines that are no part of a report: cookie notices, share bars, menus, offers. The
 * rules are in {@code clutter.tsv} and {@code clutter-languages.tsv}.
 */
public final class Clutter {

  /**
   * One line of the file.
   *
   * @param tailOnly whether the rule holds below the text only
   * @param ascii the same pattern without Unicode case folding, faster, for lines of ASCII
   * @param atStart whether it can match at the start of a line only
   * @param words of which each matching line holds one; empty when that is not known
   * @param pairs those of each word
   * @param example a line that matches
   */
  record Rule(
      Removed.Why why,
      boolean tailOnly,
      Pattern pattern,
      Pattern ascii,
      boolean atStart,
      List<String> words,
      List<int[]> pairs,
      String example) {

    /** False when no line that starts with {@code start} can match. */
    private boolean canMatch(String start) {
      Matcher matcher = pattern.matcher(start);
      return !atStart || matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean matches(Line line) {
      if (!words.isEmpty() && !holdsWord(line)) {
        return false;
      }
      Matcher matcher = (line.plain ? ascii : pattern).matcher(line.text);
      return atStart ? matcher.lookingAt() : matcher.find();
    }

    private boolean holdsWord(Line line) {
      for (int i = 0; i < words.size(); i++) {
        if (line.pairs.mayHold(pairs.get(i)) && line.folded.contains(words.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private record Line(String text, String folded, CharPairs pairs, boolean plain) {

    static Line of(String text) {
      String folded = RequiredWords.fold(text);
      return new Line(text, folded, new CharPairs(folded), text.chars().allMatch(c -> c < 128));
    }
  }

  private static final WordList LIST = list("clutter.tsv");
  private static final WordList LANGUAGES = list("clutter-languages.tsv");

  static final List<Rule> RULES =
      Stream.of(LIST, LANGUAGES).flatMap(list -> list.rows().stream()).map(Clutter::rule).toList();

  /**
   * The rules that a line with a given start can match. Keys are the first char, and the first
   * {@value #START} chars.
   */
  private static final Map<String, List<Rule>> BY_START = new ConcurrentHashMap<>();

  private static final int START = 4;

  /**
   * Keys that are kept. Pages may start their lines with anything, so the map is cleared at this
   * size.
   */
  private static final int MOST_STARTS = 10_000;

  private static final String BAR_SIGNS = "›»>|•·";
  private static final Pattern BARS = Pattern.compile("[" + BAR_SIGNS + "]");

  /** Parts between bars that make a menu. Set by hand. */
  private static final int FEWEST_PARTS = 3;

  /** Chars of a part of a menu. Set by hand. */
  private static final int LONGEST_PART = 42;

  /** Words in quotation marks up to which a line may be clutter. Set by hand. */
  private static final int LONGEST_QUOTED_LABEL = 3;

  private Clutter() {}

  private static Rule rule(ListRow row) {
    String pattern = row.get("pattern");
    List<String> words = RequiredWords.of(pattern);
    return new Rule(
        row.constant("reason", Removed.Why.class),
        row.get("where").equals("tail"),
        row.pattern(
            "pattern",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
        row.pattern("pattern", Pattern.CASE_INSENSITIVE),
        atStart(pattern),
        words,
        words.stream().map(CharPairs::of).toList(),
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

  /** True when every alternative of the pattern starts with {@code ^}. */
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

  /**
   * Why {@code line} is clutter; null when no rule knows it.
   *
   * @param tail whether it stands below the text
   */
  public static Removed.@Nullable Why why(String line, boolean tail) {
    if (line.length() > ExtractionLimits.CLUTTER_CHARS || isQuotation(line)) {
      return null;
    }
    Line one = Line.of(line);
    for (Rule rule : rules(line)) {
      if ((tail || !rule.tailOnly) && rule.matches(one)) {
        return rule.why;
      }
    }
    return isMenu(line) || Masthead.isMenu(line) ? Removed.Why.NAVIGATION : null;
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
      known = rules.stream().filter(rule -> rule.canMatch(start)).toList();
      if (BY_START.size() >= MOST_STARTS) {
        BY_START.clear();
      }
      BY_START.put(start, known);
    }
    return known;
  }

  /** True for a breadcrumb or menu: "Home › News › Region". */
  private static boolean isMenu(String line) {
    if (line.chars().filter(c -> BAR_SIGNS.indexOf(c) >= 0).limit(FEWEST_PARTS - 1).count()
        < FEWEST_PARTS - 1) {
      return false;
    }
    String[] parts = BARS.split(line);
    if (parts.length < FEWEST_PARTS) {
      return false;
    }
    for (String part : parts) {
      if (part.length() > LONGEST_PART || LineShape.endsWithPunctuation(part.strip())) {
        return false;
      }
    }
    return true;
  }

  /** True for a quotation of some length, which is never clutter. */
  private static boolean isQuotation(String line) {
    return !line.isEmpty()
        && "\"“„«".indexOf(line.charAt(0)) >= 0
        && LineShape.wordCount(line) > LONGEST_QUOTED_LABEL;
  }
}
