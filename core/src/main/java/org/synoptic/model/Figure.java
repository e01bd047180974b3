package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that counts, measures or ranks something.
 *
 * @param low the value, or the lower end of a range
 * @param high equal to {@code low}, or the upper end of a range
 * @param unit the normalised unit: {@code %}, an ISO 4217 currency code, {@code km}; null for a
 *     plain count
 * @param unitText the unit as printed: "per cent", "$", "kilometres"; null when none is printed
 * @param of the noun that is counted, as printed: "people", "homes"; null when there is none
 * @param bound whether the number is exact, a limit or an estimate
 * @param moneyOf the year in whose prices the amount is given ("in 2015 dollars"); null when the
 *     text does not say
 */
public record Figure(
    Span span,
    Kind kind,
    double low,
    double high,
    @Nullable String unit,
    @Nullable String unitText,
    @Nullable String of,
    Bound bound,
    @Nullable String moneyOf) {

  /** Makes a figure whose kind follows from its unit. */
  public Figure(
      Span span, double low, double high, @Nullable String unit, @Nullable String of, Bound bound) {
    this(span, Kind.of(unit), low, high, unit, null, of, bound, null);
  }

  /** The use of the number. */
  public enum Kind {
    /** "40 homes", "dozens of people". */
    COUNT,
    /** "5 tonnes", "38 °C". */
    MEASURE,
    /** "$5bn". */
    MONEY,
    /** "30 per cent", "two-thirds", "one in five"; the value is always in per cent. */
    SHARE,
    /** "Ana Ruiz, 35", "a 44-year-old". */
    AGE,
    /** "the third attack": a rank, not an amount. */
    ORDINAL;

    /** Returns the kind that belongs to a normalised unit; {@link #COUNT} when it is null. */
    public static Kind of(@Nullable String unit) {
      if (unit == null) {
        return COUNT;
      }
      boolean code = unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
      return unit.equals("%") ? SHARE : unit.equals("years") ? AGE : code ? MONEY : MEASURE;
    }
  }

  /** How exact the text says the number is. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    /** "nearly", "almost": the true number is a little lower. */
    NEARLY,
    ABOUT
  }
}
