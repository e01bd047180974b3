package org.synoptic.extract.fields;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/**
 * What the names of an element say about a date in it. Elements of a page share few names, so this
 * is found once for each.
 *
 * @param others whether it never holds the report's date: a list of related reports, comments
 * @param beside whether it stands beside the report, and holds its date only sometimes
 * @param publication whether it is marked as the day of publication
 * @param published whether it has the word "published"
 * @param changed whether it is named after an update
 * @param date whether a word has to do with dates or authors
 */
record DateNames(
    boolean others,
    boolean beside,
    boolean publication,
    boolean published,
    boolean changed,
    boolean date) {

  private static final String[] BESIDE = {"sidebar", "copyright", "footer", "widget", "teaser"};

  private static final String[] OTHERS = {
    "related",
    "comment",
    "recent",
    "popular",
    "userinfo",
    "userstats",
    "newsletter",
    "recommend",
    "photo caption",
    "image caption",
    "img caption",
    "wp caption",
    "media caption",
    "picture caption"
  };

  private static final WordList LIST = WordList.of(DateNames.class, "date-names.txt");
  private static final Set<String> DATES = LIST.words();

  /** Of an element without names. */
  private static final DateNames NONE = new DateNames(false, false, false, false, false, false);

  /** Reads the words of an element's names, in lower case. */
  static DateNames of(String names) {
    return names.isEmpty()
        ? NONE
        : new DateNames(
            hasAny(OTHERS, names),
            hasAny(BESIDE, names),
            names.endsWith("datepublished"),
            names.contains(" published "),
            names.contains("modified") || names.contains("updated"),
            speakOfDates(names));
  }

  private static boolean hasAny(String[] words, String names) {
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speakOfDates(String names) {
    for (String word : names.split(" ")) {
      boolean date = word.contains("date") && !word.contains("updat") && !word.contains("idate");
      if (date || DATES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
