package org.synoptic.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.ReportLine;

/** By what found reports are counted and chosen. */
public enum Facet {
  OUTLET("outlet"),
  LANGUAGE("language"),
  PERSON("person"),
  PLACE("place"),
  DAY("day");

  private static final int DAY_CHARS = 10;

  /** Its name in addresses. */
  public final String field;

  Facet(String field) {
    this.field = field;
  }

  /** The values that a report has. */
  List<String> of(ReportLine line) {
    return switch (this) {
      case OUTLET -> known(line.outlet());
      case LANGUAGE -> List.of(line.language());
      case PERSON -> line.people();
      case PLACE -> line.places();
      case DAY -> known(day(line.published()));
    };
  }

  private static List<String> known(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable String day(@Nullable String published) {
    return published == null || published.length() < DAY_CHARS
        ? null
        : published.substring(0, DAY_CHARS);
  }
}
