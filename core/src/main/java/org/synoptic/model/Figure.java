package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that counts, measures or ranks something.
 *
 * @param low the value, or the lower end of a range
 * @param high the same as low, or the upper end of a range
 * @param unit normalised: {@code %}, {@code USD}, {@code km}; null for a plain count
 * @param unitText the unit as printed: "per cent", "$", "kilometres"; null when none is
 * @param of what is counted, as the text says it: "people", "homes"; null when it does not
 * @param moneyOf the year whose money it is told in ("in 2015 dollars"), null when not said
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

  /** A figure whose kind follows from its unit. */
  public Figure(
      Span span, double low, double high, @Nullable String unit, @Nullable String of, Bound bound) {
    this(span, Kind.of(unit), low, high, unit, null, of, bound, null);
  }

  /** What the number does. */
  public enum Kind {
    /** "40 homes", "dozens of people". */
    COUNT,
    /** "5 tonnes", "38 °C". */
    MEASURE,
    /** "$5bn". */
    MONEY,
    /** "30 per cent", "two-thirds", "one in five": always in percent. */
    SHARE,
    /** "Ana Ruiz, 35", "a 44-year-old". */
    AGE,
    /** "the third attack": a rank and no amount. */
    ORDINAL;

    /** The kind that a normalised unit makes: {@code USD} is money, {@code km} a measure. */
    public static Kind of(@Nullable String unit) {
      if (unit == null) {
        return COUNT;
      }
      boolean code = unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
      return unit.equals("%") ? SHARE : unit.equals("years") ? AGE : code ? MONEY : MEASURE;
    }
  }

  /** What the text says about the number's exactness. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    /** Nearly, almost: a little less. */
    NEARLY,
    ABOUT
  }
}
