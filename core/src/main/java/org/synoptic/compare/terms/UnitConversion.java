package org.synoptic.compare.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts units to the base unit of their dimension, by the SI brochure and NIST. */
public final class UnitConversion {

  private record Unit(String dimension, double factor, double offset) {}

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          length("mm", 0.001),
          length("cm", 0.01),
          length("m", 1),
          length("km", 1000),
          length("mi", 1609.344),
          length("mile", 1609.344),
          length("miles", 1609.344),
          length("ft", 0.3048),
          length("foot", 0.3048),
          length("in", 0.0254),
          length("yd", 0.9144),
          of("g", "mass", 0.001),
          of("kg", "mass", 1),
          of("t", "mass", 1000),
          of("tonne", "mass", 1000),
          of("lb", "mass", 0.45359237),
          of("oz", "mass", 0.0283495231),
          of("ton", "mass", 1000),
          of("m2", "area", 1),
          of("km2", "area", 1e6),
          of("ha", "area", 1e4),
          of("acre", "area", 4046.8564224),
          of("sq mi", "area", 2589988.110336),
          of("mi2", "area", 2589988.110336),
          of("km/h", "speed", 1),
          of("mph", "speed", 1.609344),
          of("kph", "speed", 1),
          Map.entry("°C", new Unit("temperature", 1, 0)),
          Map.entry("C", new Unit("temperature", 1, 0)),
          Map.entry("°F", new Unit("temperature", 5 / 9.0, -32)),
          Map.entry("F", new Unit("temperature", 5 / 9.0, -32)),
          of("year", "duration", 365),
          of("month", "duration", 30.4),
          of("week", "duration", 7),
          of("day", "duration", 1),
          of("hour", "duration", 1 / 24.0),
          of("minute", "duration", 1 / 1440.0),
          of("l", "volume", 1),
          of("L", "volume", 1),
          of("gal", "volume", 3.785411784));

  private UnitConversion() {}

  private static Map.Entry<String, Unit> length(String unit, double metres) {
    return of(unit, "length", metres);
  }

  private static Map.Entry<String, Unit> of(String unit, String dimension, double factor) {
    return Map.entry(unit, new Unit(dimension, factor, 0));
  }

  /** What a unit measures; an unknown unit is its own dimension. */
  public static String dimension(String unit) {
    Unit known = UNITS.get(unit);
    return known == null ? unit : known.dimension();
  }

  /** The value in the base unit of its dimension; as it is for counts and unknown units. */
  public static double base(double value, @Nullable String unit) {
    Unit known = unit == null ? null : UNITS.get(unit);
    return known == null ? value : (value + known.offset()) * known.factor();
  }
}
