package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.List;

/**
 * What a person decided about reports.
 *
 * @param number of the decision, ascending
 * @param reports ids of reports or of stories
 * @param others ids of reports or of stories; of {@code UNDO} none
 * @param author who decided
 * @param reason in the author's words; may be empty
 */
public record Decision(
    long number,
    Kind kind,
    List<String> reports,
    List<String> others,
    String author,
    Instant at,
    String reason) {

  /** What is decided. */
  public enum Kind {
    /** The reports and the others belong together. */
    TOGETHER,
    /** None of the reports belongs to any of the others. */
    APART,
    /** The reports do not belong to the stories they are said to be in, the others. */
    NOT_THIS_ONE,
    /** The decisions whose numbers stand in {@code reports} do not hold any longer. */
    UNDO
  }

  public Decision {
    reports = List.copyOf(reports);
    others = List.copyOf(others);
  }

  /** The same decision under another number. */
  public Decision numbered(long other) {
    return other == number ? this : new Decision(other, kind, reports, others, author, at, reason);
  }

  Decision about(List<String> theseReports, List<String> thoseReports) {
    return new Decision(number, kind, theseReports, thoseReports, author, at, reason);
  }
}
