package org.synoptic.bench.quality;

import java.util.List;

/**
 * The result of one metric on one gold set.
 *
 * @param set the gold set's name
 * @param metric the metric's name, e.g. {@code shingle F1}; floors are kept by set and metric
 * @param value 0 to 1, higher is better
 * @param items how many items were scored
 * @param beside the scores of other systems on the same items in the same run
 * @param published scores that others published, e.g. "trafilatura .958 (all 181 pages)"
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
