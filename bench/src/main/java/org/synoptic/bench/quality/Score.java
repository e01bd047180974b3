package org.synoptic.bench.quality;

import java.util.List;

/**
 * One figure of one gold set.
 *
 * @param metric the field's name for it, e.g. {@code shingle F1}; floors are kept by set and metric
 * @param value 0 to 1, higher is better
 * @param items how many items it was measured on
 * @param beside what others reached on the same items, measured in the same run
 * @param published what others reached, e.g. "trafilatura .958 (all 181 pages)"
 */
public record Score(
    String set,
    String metric,
    double value,
    int items,
    List<String> beside,
    List<String> published) {

  public Score {
    beside = List.copyOf(beside);
    published = List.copyOf(published);
  }

  public Score(String set, String metric, double value, int items, List<String> published) {
    this(set, metric, value, items, List.of(), published);
  }
}
