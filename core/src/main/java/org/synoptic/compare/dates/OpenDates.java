package org.synoptic.compare.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.synoptic.model.Timex;

/** Dates whose year or day the report does not tell, and whole dates that they can be. */
final class OpenDates {

  /** Begins the value of a weekday: {@code XXXX-WXX-3}. */
  static final String WEEKDAY = "XXXX-WXX-";

  static final int YEAR_LENGTH = 4;

  private static final String NO_YEAR = "XXXX";
  private static final Pattern OPEN =
      Pattern.compile("XXXX-WXX-[1-7]|XXXX-[01][0-9](?:-[0-3][0-9])?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{4}-[01][0-9](?:-[0-3][0-9])?");

  private OpenDates() {}

  static boolean isOpen(Timex date) {
    return date.type() == Timex.Type.DATE && OPEN.matcher(date.value()).matches();
  }

  static boolean isWhole(Timex date) {
    return date.type() == Timex.Type.DATE && WHOLE.matcher(date.value()).matches();
  }

  /** Whether the whole date is one of those that the open one can be. */
  static boolean canBe(Timex open, Timex whole) {
    if (!open.value().startsWith(WEEKDAY)) {
      return whole.value().substring(YEAR_LENGTH).equals(open.value().substring(NO_YEAR.length()));
    }
    try {
      int weekday = open.value().charAt(WEEKDAY.length()) - '0';
      return LocalDate.parse(whole.value()).getDayOfWeek().getValue() == weekday;
    } catch (DateTimeException e) {
      return false; // a month has no weekday
    }
  }
}
