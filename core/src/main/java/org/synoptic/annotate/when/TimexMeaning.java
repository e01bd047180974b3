package org.synoptic.annotate.when;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its match: the first word of its meaning in {@code rules.txt}, which is
 * written in lower case and without underscores. The English list describes them.
 */
enum TimexMeaning {
  POINT,
  NTH,
  NIGHT_TO,
  NIGHT_OF,
  NUMERIC,
  SPAN,
  YEARS,
  DECADE,
  FISCAL,
  QUARTER,
  HALF,
  WEEK,
  WEEKEND,
  SHIFT,
  PART,
  AGO,
  HENCE,
  EARLIER,
  THEN,
  THEN_WORD,
  YEAR_OF,
  THE_SAME,
  RECENT,
  THE_YEAR,
  THE_UNIT,
  YEAR_END,
  LENGTH,
  LENGTH_SUM,
  LENGTH_HALF,
  EVERY,
  RATE,
  VALUE,
  CLOCK,
  SKIP;

  /** The meaning that a rule names; null when there is none of that name. */
  static @Nullable TimexMeaning of(String name) {
    for (TimexMeaning meaning : values()) {
      if (meaning.name().replace("_", "").toLowerCase(Locale.ROOT).equals(name)) {
        return meaning;
      }
    }
    return null;
  }
}
