package org.synoptic.flink.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;

/**
 * What a person decided about reports.
 *
 * @param kind a constant of {@link Decision.Kind}
 * @param at in milliseconds since 1970
 */
public record DecisionRow(
    long number,
    String kind,
    List<String> reports,
    List<String> others,
    String author,
    long at,
    String reason) {

  public DecisionRow(
      long number,
      @Nullable String kind,
      @Nullable List<String> reports,
      @Nullable List<String> others,
      @Nullable String author,
      long at,
      @Nullable String reason) {
    this.number = number;
    this.kind = Rows.text(kind);
    this.reports = Rows.list(reports);
    this.others = Rows.list(others);
    this.author = Rows.text(author);
    this.at = at;
    this.reason = Rows.text(reason);
  }

  public static DecisionRow of(Decision decision) {
    return new DecisionRow(
        decision.number(),
        decision.kind().name(),
        decision.reports(),
        decision.others(),
        decision.author(),
        decision.at().toEpochMilli(),
        decision.reason());
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public Decision decision() {
    Instant when = Instant.ofEpochMilli(at);
    return new Decision(number, Decision.Kind.valueOf(kind), reports, others, author, when, reason);
  }
}
