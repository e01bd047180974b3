package org.synoptic.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.dates.DateParser;

/** Reads the time at the start of an entry of a live blog. */
final class EntryTime {

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?i)^(?:(?:posted|published|updated) ?(?:at)? )?(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})\\s?([ap]\\.?m\\.?)?\\s?(?:uhr|gmt|bst|cet|cest|est|edt|et|utc|ist)?(?=$|[^\\d:.%])");
  private static final Pattern LOCAL_TIME =
      Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(?:\\.\\d{1,6})?$");

  private EntryTime() {}

  /**
   * The time in {@code text} as ISO 8601: an instant, a local time, a time of day ({@code T10:15})
   * or a day; null where there is none.
   */
  static @Nullable String of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Matcher local = LOCAL_TIME.matcher(text.strip());
    if (local.matches() && DateParser.iso(text) != null) {
      return local.group(1) + "T" + local.group(2);
    }
    String iso = DateParser.iso(text);
    return iso != null ? iso : timeOfDay(text.strip());
  }

  /** The time of day that opens {@code start}, such as {@code T10:15}; null where there is none. */
  static @Nullable String timeOfDay(String start) {
    Matcher timeOfDay = TIME_OF_DAY.matcher(start);
    if (!timeOfDay.find()) {
      return null;
    }
    int hour = Integer.parseInt(timeOfDay.group(1));
    if (timeOfDay.group(3) != null) {
      hour = hour % 12 + (Character.toLowerCase(timeOfDay.group(3).charAt(0)) == 'p' ? 12 : 0);
    }
    int minute = Integer.parseInt(timeOfDay.group(2));
    return hour > 23 || minute > 59 ? null : "T%02d:%02d".formatted(hour, minute);
  }

  /** The text without the time of day that opens it. */
  static String withoutTime(String text) {
    Matcher timeOfDay = TIME_OF_DAY.matcher(text);
    return timeOfDay.find()
        ? text.substring(timeOfDay.end()).replaceFirst("^[\\s|:–—-]{1,5}", "")
        : text;
  }

  /** True for a line that holds a time and nothing else. */
  static boolean isAlone(String line) {
    Matcher timeOfDay = TIME_OF_DAY.matcher(line);
    return timeOfDay.find() && LineShape.wordCount(line.substring(timeOfDay.end())) == 0;
  }
}
