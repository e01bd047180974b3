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
import org.synoptic.model.Removed;
import org.synoptic.text.Lists;

/**
 * The lines that {@code clutter.tsv} and {@code clutter-languages.tsv} know: cookie notices, share
 * bars, menus, pitches.
 */
public final class Clutter {

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

  static final List<Rule> RULES =
      Stream.of("clutter.tsv", "clutter-languages.tsv")
          .flatMap(file -> Lists.read(Clutter.class, file).stream())
          .map(Clutter::rule)
          .toList();

  /** The rules that lines with a start can match, by their first char and their first chars. */
  private static final Map<String, List<Rule>> BY_START = new ConcurrentHashMap<>();

  private static final int START = 4;

  /** Starts that are remembered: pages may open their lines with any of them. */
  private static final int MOST_STARTS = 10_000;

  private static final Pattern BARS = Pattern.compile("[›»>|•·]");
  private static final int FEWEST_PARTS = 3;
  private static final int LONGEST_PART = 42;

  private Clutter() {}

  private static Rule rule(String line) {
    String[] fields = line.split("\t", -1);
    return new Rule(
        Removed.Why.valueOf(fields[0]),
        fields[1].equals("tail"),
        Pattern.compile(
            fields[2],
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
        Pattern.compile(fields[2], Pattern.CASE_INSENSITIVE),
        atStart(fields[2]),
        RequiredWords.of(fields[2]),
        fields[3]);
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
  public static Removed.@Nullable Why why(String line, boolean tail) {
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
