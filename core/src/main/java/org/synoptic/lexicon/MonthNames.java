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
   * Names and abbreviations in small letters.
   *
   * @return the number of the month, 1 to 12; above 100 a month of the Solar Hijri calendar
   */
  public static Map<String, Integer> numbers() {
    return numbers("names");
  }

  /** What a month begins with in the time stamps of feeds: three small letters; 1 to 12. */
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
