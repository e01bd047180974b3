package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.List;
import org.synoptic.cluster.report.ReportProfile;

/**
 * One entry of the log: what came since the tick before.
 *
 * @param number of the tick, ascending
 * @param at the time of the tick; the window is counted back from it
 * @param slow whether the whole window is grouped anew, which may split stories
 * @param reports in any order; a report that is known already is ignored
 * @param decisions of people, in the order in which they were made
 */
public record Tick(
    long number, Instant at, boolean slow, List<ReportProfile> reports, List<Decision> decisions) {

  public Tick {
    reports = List.copyOf(reports);
    decisions = List.copyOf(decisions);
  }
}
