package org.synoptic.compare.terms;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Converts units to the base unit of their dimension, by the SI brochure and NIST. */
public final class UnitConversion {

  private record Unit(String dimension, double factor, double offset) {}

  private static final WordList LIST =
      WordList.of(UnitConversion.class, "units.tsv")
          .columns(
              Column.value("dimension"),
              Column.value("unit"),
              Column.value("factor"),
              Column.value("offset").optional())
          .distinctBy("unit");

  private static final Map<String, Unit> UNITS =
      LIST.rows().stream().collect(Collectors.toMap(row -> row.get("unit"), UnitConversion::unit));

  private UnitConversion() {}

  private static Unit unit(ListRow row) {
    double offset = row.orNull("offset") == null ? 0 : row.number("offset");
    return new Unit(row.get("dimension"), row.number("factor"), offset);
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
