package org.synoptic.annotate.when;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;

/**
 * Reads a time of day: "7:15 p.m.", "5pm", "17:00", "7.15pm", "noon", "ten o'clock", "1500 GMT".
 */
final class ClockTime {

  private final TokenClasses shapes;
  private final ContextWords words;

  ClockTime(TokenClasses shapes, ContextWords words) {
    this.shapes = shapes;
    this.words = words;
  }

  @Nullable ClassMatch at(int i) {
    ClassMatch named = shapes.match("NAMEDTIME", i);
    if (named != null) {
      return new ClassMatch("CLOCK", named.value(), named.to());
    }
    int before =
        words.is("HALFTO", shapes.lower(i)) ? 30 : words.is("THREETO", shapes.lower(i)) ? 45 : 0;
    if (before > 0) {
      return before(i + 1, before);
    }
    boolean part = words.is("HALF", shapes.lower(i)) || words.is("QUARTER", shapes.lower(i));
    return part ? past(i) : numbered(i);
  }

  /** "half past nine", "quarter to ten in the morning". */
  private @Nullable ClassMatch past(int i) {
    boolean to = words.is("TO", shapes.lower(i + 1));
    int hour = spelledHour(i + 2);
    if (hour < 0 || !(to || words.is("PAST", shapes.lower(i + 1)))) {
      return null;
    }
    int minute = words.is("HALF", shapes.lower(i)) ? 30 : to ? 45 : 15;
    int at = to ? (hour + 10) % 12 + 1 : hour;
    ClassMatch half = half(at, minute, i + 3, false);
    return half != null || minute == 30 && to
        ? half
        : new ClassMatch("CLOCK", "XX:" + minute, i + 3);
  }

  /** German "halb neun" and "dreiviertel neun": the hour named is the one to come. */
  private @Nullable ClassMatch before(int i, int minute) {
    int hour = hour(i);
    if (hour < 0) {
      return null;
    }
    ClassMatch half = half((hour + 10) % 12 + 1, minute, i + 1, false);
    boolean led = words.is("CLOCK", shapes.lower(i - 2));
    return half != null ? half : led ? new ClassMatch("CLOCK", "XX:" + minute, i + 1) : null;
  }

  private int hour(int i) {
    return shapes.digits(i, 2, 1, 12) ? Integer.parseInt(shapes.lower(i)) : spelledHour(i);
  }

  /** French "à 8 heures", "à huit heures et demie". */
  private @Nullable ClassMatch hours(int i, int hour) {
    boolean led =
        words.is("CLOCK", shapes.lower(i - 1)) && words.is("HOURWORD", shapes.lower(i + 1));
    if (!led || words.is("OF", shapes.lower(i + 2))) {
      return null;
    }
    boolean and = words.is("AND", shapes.lower(i + 2));
    if (and && words.is("HALFAFTER", shapes.lower(i + 3))) {
      return time(hour, 30, i + 4);
    }
    if (and && words.is("QUARTERAFTER", shapes.lower(i + 3))) {
      return time(hour, 15, i + 4);
    }
    boolean minutes = shapes.digits(i + 2, 2, 0, 59) && shapes.word(i + 2).text().length() == 2;
    return minutes
        ? time(hour, Integer.parseInt(shapes.lower(i + 2)), i + 3)
        : time(hour, 0, i + 2);
  }

  private @Nullable ClassMatch numbered(int i) {
    boolean inside = shapes.glued(i) && ":.,$£€".contains(shapes.lower(i - 1));
    if (inside) {
      return null;
    }
    int hour = shapes.digits(i, 2, 0, 24) ? Integer.parseInt(shapes.lower(i)) : spelledHour(i);
    if (hour < 0) {
      return pointed(i);
    }
    ClassMatch hours = hours(i, hour);
    if (hours != null) {
      return hours;
    }
    boolean colon = shapes.lower(i + 1).equals(":") && shapes.glued(i + 1) && shapes.glued(i + 2);
    if (colon && shapes.word(i + 2).text().length() == 2 && shapes.digits(i + 2, 2, 0, 59)) {
      int to = seconds(i + 3);
      return half(hour, Integer.parseInt(shapes.lower(i + 2)), to, true);
    }
    return half(hour, 0, i + 1, false);
  }

  private int seconds(int i) {
    boolean more = shapes.lower(i).equals(":") && shapes.glued(i) && shapes.digits(i + 1, 2, 0, 59);
    return more && shapes.glued(i + 1) ? i + 2 : i;
  }

  private int spelledHour(int i) {
    int hour = shapes.small(i);
    return hour >= 1 && hour <= 12 ? hour : -1;
  }

  /** "7.15pm", and "1500 GMT". */
  private @Nullable ClassMatch pointed(int i) {
    String text = shapes.word(i).text();
    if (text.length() == 4 && shapes.digits(i, 4, 0, 2400) && shapes.lower(i + 1).equals("gmt")) {
      int value = Integer.parseInt(text);
      return value % 100 < 60 ? time(value / 100, value % 100, i + 1) : null;
    }
    int point = text.indexOf('.');
    boolean shape =
        point > 0 && point < 3 && text.length() == point + 3 && shapes.word(i).numeric();
    if (!shape || text.indexOf(',') >= 0) {
      return null;
    }
    int minute = Integer.parseInt(text.substring(point + 1).replace(".", "9"));
    int hour = Integer.parseInt(text.substring(0, point));
    return minute < 60 ? half(hour, minute, i + 1, false) : null;
  }

  /** Adds "a.m." or "p.m.", or "o'clock"; without them only {@code sure} times stand. */
  private @Nullable ClassMatch half(int hour, int minute, int to, boolean sure) {
    ClassMatch mark = shapes.match("HOURMARK", to);
    int end = mark == null ? to : mark.to();
    ClassMatch pm = shapes.match("PM", end);
    ClassMatch half = pm == null ? shapes.match("AM", end) : pm;
    if (half != null) {
      boolean fits = hour >= 1 && hour <= 12;
      return fits ? time(hour % 12 + (pm != null ? 12 : 0), minute, half.to()) : null;
    }
    if (mark != null) {
      boolean day = mark.value().equals("24");
      boolean minutes = shapes.glued(end) && shapes.word(end).text().length() == 2;
      if (day && minute == 0 && minutes && shapes.digits(end, 2, 0, 59)) {
        return time(hour, Integer.parseInt(shapes.lower(end)), end + 1);
      }
      return day ? time(hour, minute, end) : new ClassMatch("CLOCK", "XX:XX", end);
    }
    return sure && hour <= 24 && !shapes.goesOn(to) ? time(hour, minute, to) : null;
  }

  private static ClassMatch time(int hour, int minute, int to) {
    return new ClassMatch("CLOCK", String.format(Locale.ROOT, "%02d:%02d", hour, minute), to);
  }
}
