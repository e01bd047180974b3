package org.synoptic.extract.dates;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.CharPairs;

/**
 * What the words before a date say of it: "Published", "Updated", "Photo taken". After {@code
 * date-labels.tsv}.
 */
public enum DateLabel {
  PUBLISHED,
  UPDATED,
  /** The date of something other than the report. */
  OTHER,
  NONE;

  private static final WordList LIST =
      WordList.of(DateLabel.class, "date-labels.tsv")
          .columns(Column.value("label"), Column.names("words"))
          .distinctBy("words");

  private static final Map<DateLabel, Pattern> WORDS = words();

  private static final List<String> ALL_WORDS =
      LIST.rows().stream().flatMap(row -> row.all("words").stream()).toList();

  private static final List<int[]> PAIRS = ALL_WORDS.stream().map(CharPairs::of).toList();

  private static Map<DateLabel, Pattern> words() {
    Map<DateLabel, List<String>> lines =
        LIST.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.constant("label", DateLabel.class),
                    Collectors.flatMapping(row -> row.all("words").stream(), Collectors.toList())));
    Map<DateLabel, Pattern> words = new EnumMap<>(DateLabel.class);
    lines.forEach((label, all) -> words.put(label, pattern(all)));
    return words;
  }

  /**
   * A pattern for any of the words. Words in scripts with blanks match at the start of a word only.
   */
  private static Pattern pattern(List<String> words) {
    String starts = any(words.stream().filter(word -> !isUnspaced(word)).toList());
    String anywhere = any(words.stream().filter(DateLabel::isUnspaced).toList());
    return Pattern.compile("(?<![\\p{L}\\p{M}])" + starts + "|" + anywhere);
  }

  /** A pattern for any of {@code words}; one that never matches where there are none. */
  private static String any(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static boolean isUnspaced(String word) {
    return word.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0xD7AF || c >= 0xE00 && c <= 0xEFF);
  }

  /** Whether any of the words is in the text: most texts have none, which the patterns see late. */
  private static boolean hasWord(String text) {
    CharPairs pairs = new CharPairs(text);
    for (int i = 0; i < PAIRS.size(); i++) {
      if (pairs.mayHold(PAIRS.get(i)) && text.contains(ALL_WORDS.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The label that comes last in {@code words}. */
  public static DateLabel of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!hasWord(lower)) {
      return NONE;
    }
    DateLabel label = NONE;
    int last = -1;
    for (Map.Entry<DateLabel, Pattern> entry : WORDS.entrySet()) {
      Matcher found = entry.getValue().matcher(lower);
      while (found.find()) {
        if (found.start() > last) {
          last = found.start();
          label = entry.getKey();
        }
      }
    }
    return label;
  }
}
