package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.List;

/**
 * What a person decided about reports: in which stories they belong, or what was read wrongly in
 * them.
 *
 * @param number of the decision, ascending
 * @param reports ids of reports or of stories; of {@code UNDO} numbers of decisions
 * @param others ids of reports or of stories, or the words that the kind asks for
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
    UNDO,
    /** The words that these reports share have one origin. */
    SAME_ORIGIN,
    /** The words that these reports share have origins of their own. */
    OWN_ORIGINS,
    /** In this report, the first of {@code others} was said by the second, not by whom was read. */
    SPEAKER,
    /** The story has the headline {@code others}. */
    HEADLINE,
    /** A point of the story's checklist was checked: its kind, its line, its words. */
    CHECKED,
    /** The story is kept and shown as marked. */
    MARKED;

    /** Whether it says which reports belong together. */
    public boolean groups() {
      return this == TOGETHER || this == APART || this == NOT_THIS_ONE;
    }
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
