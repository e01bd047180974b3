package org.synoptic.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.dates.DateParser;

/** Reads the time that opens an entry of a live blog. */
final class EntryTime {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)^(?:(?:posted|published|updated) ?(?:at)? )?(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})\\s?([ap]\\.?m\\.?)?\\s?(?:uhr|gmt|bst|cet|cest|est|edt|et|utc|ist)?(?=$|[^\\d:.%])");
  private static final Pattern LOCAL =
      Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(?:\\.\\d{1,6})?$");

  private EntryTime() {}

  /** An instant, a local time, a clock's time ({@code T10:15}) or a day; null where it is none. */
  static @Nullable String of(@Nullable String said) {
    if (said == null || said.isBlank()) {
      return null;
    }
    Matcher local = LOCAL.matcher(said.strip());
    if (local.matches() && DateParser.iso(said) != null) {
      return local.group(1) + "T" + local.group(2);
    }
    String iso = DateParser.iso(said);
    return iso != null ? iso : clock(said.strip());
  }

  static @Nullable String clock(String start) {
    Matcher clock = CLOCK.matcher(start);
    if (!clock.find()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(3) != null) {
      hour = hour % 12 + (Character.toLowerCase(clock.group(3).charAt(0)) == 'p' ? 12 : 0);
    }
    int minute = Integer.parseInt(clock.group(2));
    return hour > 23 || minute > 59 ? null : "T%02d:%02d".formatted(hour, minute);
  }

  static String withoutTime(String text) {
    Matcher clock = CLOCK.matcher(text);
    return clock.find() ? text.substring(clock.end()).replaceFirst("^[\\s|:–—-]{1,5}", "") : text;
  }

  /** True for a line that is no more than a time. */
  static boolean isAlone(String line) {
    Matcher clock = CLOCK.matcher(line);
    return clock.find() && LineShape.wordCount(line.substring(clock.end())) == 0;
  }
}
