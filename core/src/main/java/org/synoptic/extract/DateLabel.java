package org.synoptic.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;

/** What the words before a date say it is the date of. */
enum DateLabel {
  PUBLISHED,
  UPDATED,
  /** Of something that is not the report. */
  OTHER,
  NONE;

  private static final WordList LIST =
      WordList.of(DateLabel.class, "date-labels.tsv")
          .columns(Column.value("label"), Column.names("words"))
          .distinctBy("words");

  private static final Map<DateLabel, Pattern> WORDS = words();

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

  /** The words that must begin a word are tried only where one begins. */
  private static Pattern pattern(List<String> words) {
    String starts = any(words.stream().filter(word -> !dense(word)).toList());
    String anywhere = any(words.stream().filter(DateLabel::dense).toList());
    return Pattern.compile("(?<![\\p{L}\\p{M}])" + starts + "|" + anywhere);
  }

  /** Any of {@code words}; with none of them, what matches nothing. */
  private static String any(List<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static boolean dense(String word) {
    return word.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0xD7AF || c >= 0xE00 && c <= 0xEFF);
  }

  /** The last label in {@code words}. */
  static DateLabel of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
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
