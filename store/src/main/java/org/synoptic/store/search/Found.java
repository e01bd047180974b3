package org.synoptic.store.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total reports that fit
 * @param hits those of one page
 * @param values for each facet its most frequent values, the most frequent first
 * @param cut whether the search took too long and was ended
 */
public record Found(int total, List<Hit> hits, Map<Facet, List<Value>> values, boolean cut) {

  /**
   * A report that fits.
   *
   * @param words of the report, around those that were looked for
   */
  public record Hit(String report, String words) {}

  /** A value of a facet and how many of the found reports have it. */
  public record Value(String name, int reports) {}

  public Found {
    hits = List.copyOf(hits);
    values = Map.copyOf(values);
  }
}
