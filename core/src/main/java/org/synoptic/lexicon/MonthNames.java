package org.synoptic.lexicon;

import java.util.Map;
import java.util.TreeMap;

/** The names of months in the languages of pages and feeds: {@code months.tsv}. */
public final class MonthNames {

  private static final WordList LIST =
      WordList.of(MonthNames.class, "months.tsv")
          .columns(Column.value("number"), Column.words("names"), Column.words("stamps").optional())
          .distinctBy("names");

  private MonthNames() {}

  /**
   * Returns names and abbreviations in lower case.
   *
   * @return their months: 1 to 12; above 100 a month of the Solar Hijri calendar
   */
  public static Map<String, Integer> numbers() {
    return numbers("names");
  }

  /** Returns months, 1 to 12, by their first three letters in the time stamps of feeds. */
  public static Map<String, Integer> ofStamps() {
    return numbers("stamps");
  }

  private static Map<String, Integer> numbers(String column) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (ListRow row : LIST.rows()) {
      for (String name : row.all(column)) {
        numbers.put(name.replace('_', ' '), row.integer("number"));
      }
    }
    return numbers;
  }
}
