package org.synoptic.bench.ledger;

import java.util.Locale;

/** How many of some items have a property. */
record Ratio(int part, int whole) {

  static final Ratio NONE = new Ratio(0, 0);

  /** One more item. */
  Ratio and(boolean hasIt) {
    return new Ratio(part + (hasIt ? 1 : 0), whole + 1);
  }

  Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  /** 0 to 1; 0 for no items. */
  double value() {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Such as {@code .50 (3/6)}; a dash for no items. */
  @Override
  public String toString() {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f (%d/%d)", value(), part, whole);
  }
}
