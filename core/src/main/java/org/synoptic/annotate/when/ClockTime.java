package org.synoptic.annotate.when;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;

/**
 * Reads a time of day: "7:15 p.m.", "5pm", "17:00", "7.15pm", "noon", "ten o'clock", "1500 GMT". A
 * part that is not known is X: "half past nine" without a.m. or p.m. is XX:30.
 */
final class ClockTime {

  private final TimexTokens tokens;
  private final ContextWords contextWords;

  ClockTime(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
  }

  /** The time of day that begins at token {@code i}, or null. */
  @Nullable ClassMatch timeAt(int i) {
    ClassMatch named = tokens.lexiconMatch("NAMEDTIME", i);
    if (named != null) {
      return new ClassMatch("CLOCK", named.value(), named.to());
    }
    int before =
        contextWords.is("HALFTO", tokens.lower(i))
            ? 30
            : contextWords.is("THREETO", tokens.lower(i)) ? 45 : 0;
    if (before > 0) {
      return halfBefore(i + 1, before);
    }
    boolean part =
        contextWords.is("HALF", tokens.lower(i)) || contextWords.is("QUARTER", tokens.lower(i));
    return part ? pastOrTo(i) : numericTime(i);
  }

  /** "half past nine", "quarter to ten in the morning". */
  private @Nullable ClassMatch pastOrTo(int i) {
    boolean to = contextWords.is("TO", tokens.lower(i + 1));
    int hour = spelledHour(i + 2);
    if (hour < 0 || !(to || contextWords.is("PAST", tokens.lower(i + 1)))) {
      return null;
    }
    int minute = contextWords.is("HALF", tokens.lower(i)) ? 30 : to ? 45 : 15;
    int clockHour = to ? (hour + 10) % 12 + 1 : hour;
    ClassMatch half = withHalfDay(clockHour, minute, i + 3, false);
    return half != null || minute == 30 && to
        ? half
        : new ClassMatch("CLOCK", "XX:" + minute, i + 3);
  }

  /** German "halb neun" and "dreiviertel neun": minutes before the hour that is named. */
  private @Nullable ClassMatch halfBefore(int i, int minute) {
    int hour = hourAt(i);
    if (hour < 0) {
      return null;
    }
    ClassMatch half = withHalfDay((hour + 10) % 12 + 1, minute, i + 1, false);
    boolean precededByClockWord = contextWords.is("CLOCK", tokens.lower(i - 2));
    return half != null
        ? half
        : precededByClockWord ? new ClassMatch("CLOCK", "XX:" + minute, i + 1) : null;
  }

  private int hourAt(int i) {
    return tokens.isInteger(i, 2, 1, 12) ? Integer.parseInt(tokens.lower(i)) : spelledHour(i);
  }

  /** French "à 8 heures", "à huit heures et demie". */
  private @Nullable ClassMatch frenchHours(int i, int hour) {
    boolean precededByClockWord =
        contextWords.is("CLOCK", tokens.lower(i - 1))
            && contextWords.is("HOURWORD", tokens.lower(i + 1));
    if (!precededByClockWord || contextWords.is("OF", tokens.lower(i + 2))) {
      return null;
    }
    boolean and = contextWords.is("AND", tokens.lower(i + 2));
    if (and && contextWords.is("HALFAFTER", tokens.lower(i + 3))) {
      return time(hour, 30, i + 4);
    }
    if (and && contextWords.is("QUARTERAFTER", tokens.lower(i + 3))) {
      return time(hour, 15, i + 4);
    }
    boolean minutes = tokens.isInteger(i + 2, 2, 0, 59) && tokens.token(i + 2).text().length() == 2;
    return minutes
        ? time(hour, Integer.parseInt(tokens.lower(i + 2)), i + 3)
        : time(hour, 0, i + 2);
  }

  private @Nullable ClassMatch numericTime(int i) {
    boolean inside = tokens.glued(i) && ":.,$£€".contains(tokens.lower(i - 1));
    if (inside) {
      return null;
    }
    int hour = tokens.isInteger(i, 2, 0, 24) ? Integer.parseInt(tokens.lower(i)) : spelledHour(i);
    if (hour < 0) {
      return withoutColon(i);
    }
    ClassMatch hours = frenchHours(i, hour);
    if (hours != null) {
      return hours;
    }
    boolean colon = tokens.lower(i + 1).equals(":") && tokens.glued(i + 1) && tokens.glued(i + 2);
    if (colon && tokens.token(i + 2).text().length() == 2 && tokens.isInteger(i + 2, 2, 0, 59)) {
      int to = seconds(i + 3);
      return withHalfDay(hour, Integer.parseInt(tokens.lower(i + 2)), to, true);
    }
    return withHalfDay(hour, 0, i + 1, false);
  }

  private int seconds(int i) {
    boolean more =
        tokens.lower(i).equals(":") && tokens.glued(i) && tokens.isInteger(i + 1, 2, 0, 59);
    return more && tokens.glued(i + 1) ? i + 2 : i;
  }

  private int spelledHour(int i) {
    int hour = tokens.smallNumber(i);
    return hour >= 1 && hour <= 12 ? hour : -1;
  }

  /** "7.15pm", and "1500 GMT". */
  private @Nullable ClassMatch withoutColon(int i) {
    String text = tokens.token(i).text();
    if (text.length() == 4
        && tokens.isInteger(i, 4, 0, 2400)
        && tokens.lower(i + 1).equals("gmt")) {
      int value = Integer.parseInt(text);
      return value % 100 < 60 ? time(value / 100, value % 100, i + 1) : null;
    }
    int point = text.indexOf('.');
    boolean shape =
        point > 0 && point < 3 && text.length() == point + 3 && tokens.token(i).numeric();
    if (!shape || text.indexOf(',') >= 0) {
      return null;
    }
    int minute = Integer.parseInt(text.substring(point + 1).replace(".", "9"));
    int hour = Integer.parseInt(text.substring(0, point));
    return minute < 60 ? withHalfDay(hour, minute, i + 1, false) : null;
  }

  /**
   * Adds "a.m.", "p.m." or "o'clock" to a time. Without one of them only times that are {@code
   * certain} count.
   */
  private @Nullable ClassMatch withHalfDay(int hour, int minute, int to, boolean certain) {
    ClassMatch mark = tokens.lexiconMatch("HOURMARK", to);
    int end = mark == null ? to : mark.to();
    ClassMatch pm = tokens.lexiconMatch("PM", end);
    ClassMatch half = pm == null ? tokens.lexiconMatch("AM", end) : pm;
    if (half != null) {
      boolean fits = hour >= 1 && hour <= 12;
      return fits ? time(hour % 12 + (pm != null ? 12 : 0), minute, half.to()) : null;
    }
    if (mark != null) {
      boolean day = mark.value().equals("24");
      boolean minutes = tokens.glued(end) && tokens.token(end).text().length() == 2;
      if (day && minute == 0 && minutes && tokens.isInteger(end, 2, 0, 59)) {
        return time(hour, Integer.parseInt(tokens.lower(end)), end + 1);
      }
      return day ? time(hour, minute, end) : new ClassMatch("CLOCK", "XX:XX", end);
    }
    return certain && hour <= 24 && !tokens.continuesToken(to) ? time(hour, minute, to) : null;
  }

  private static ClassMatch time(int hour, int minute, int to) {
    return new ClassMatch("CLOCK", String.format(Locale.ROOT, "%02d:%02d", hour, minute), to);
  }
}
