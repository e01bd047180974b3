package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An actor's code and the range of days in which it holds, both inclusive, as {@code yyyymmdd}:
 * {@code [USAELI <970120]}, {@code [USAGOV 090120-170120]}, {@code [USAELI >170120]}, {@code
 * [USA]}.
 */
record DatedCode(String code, int from, int until) {

  /** Stands for a missing code in dictionaries and results. */
  static final String NONE = "---";

  private static final int ALWAYS = 99_999_999;

  /** Dates of six digits leave the century out: years below this are 20xx, the others 19xx. */
  private static final int CENTURY_PIVOT = 30;

  private static final Pattern FORM =
      Pattern.compile("([^\\s<>]+)\\s*(?:([<>])\\s*(\\d{6,8})>?|(\\d{6,8})\\s*-\\s*(\\d{6,8}))?");

  boolean isDated() {
    return from > 0 || until < ALWAYS;
  }

  boolean holdsOn(int day) {
    return from <= day && day <= until;
  }

  /** The codes of a dictionary line, in its order. */
  static List<DatedCode> of(String line) {
    List<DatedCode> codes = new ArrayList<>();
    int open = line.indexOf('[');
    while (open >= 0) {
      int close = line.indexOf(']', open);
      if (close < 0) {
        break;
      }
      Matcher form = FORM.matcher(line.substring(open + 1, close).strip());
      if (form.matches()) {
        codes.add(of(form));
      }
      open = line.indexOf('[', close);
    }
    return codes;
  }

  private static DatedCode of(Matcher form) {
    String code = form.group(1).toUpperCase(Locale.ROOT);
    if (form.group(2) != null) {
      int day = day(form.group(3));
      return form.group(2).equals("<")
          ? new DatedCode(code, 0, day - 1)
          : new DatedCode(code, day + 1, ALWAYS);
    }
    return form.group(4) == null
        ? new DatedCode(code, 0, ALWAYS)
        : new DatedCode(code, day(form.group(4)), day(form.group(5)));
  }

  private static int day(String digits) {
    int number = Integer.parseInt(digits);
    if (digits.length() > 6) {
      return number;
    }
    return number + (number / 10_000 < CENTURY_PIVOT ? 20_000_000 : 19_000_000);
  }

  /** The first dated code that holds on the day, otherwise the first without a date. */
  static String on(int day, List<DatedCode> codes) {
    for (DatedCode code : codes) {
      if (code.isDated() && code.holdsOn(day)) {
        return code.code();
      }
    }
    return codes.stream()
        .filter(c -> !c.isDated())
        .map(DatedCode::code)
        .reduce((first, second) -> first)
        .orElse(NONE);
  }
}
