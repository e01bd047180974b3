package org.synoptic.flink.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Tick;

/**
 * A tick of the log.
 *
 * @param at its end, in milliseconds since 1970
 */
public record TickRow(
    long number, long at, boolean slow, List<ReportRow> reports, List<DecisionRow> decisions) {

  public TickRow(
      long number,
      long at,
      boolean slow,
      @Nullable List<ReportRow> reports,
      @Nullable List<DecisionRow> decisions) {
    this.number = number;
    this.at = at;
    this.slow = slow;
    this.reports = Rows.list(reports);
    this.decisions = Rows.list(decisions);
  }

  public Tick tick() {
    return new Tick(
        number,
        Instant.ofEpochMilli(at),
        slow,
        reports.stream().map(ReportRow::profile).toList(),
        decisions.stream().map(DecisionRow::decision).toList());
  }
}
