package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.List;

/**
 * One change of a story.
 *
 * @param tick the number of the tick
 * @param story the story's id after the change
 * @param other the id of the story that was joined or split off; of other changes empty
 * @param reports ids of the reports that moved, came or were decided about
 * @param reason why, as a reader is told
 * @param author who decided; {@link #MACHINE} when nobody did
 */
public record StoryChange(
    long tick,
    Instant at,
    Kind kind,
    String story,
    String other,
    List<String> reports,
    String reason,
    String author) {

  /** The {@link #author} of what no person decided. */
  public static final String MACHINE = "synoptic";

  /** What happened. */
  public enum Kind {
    /** A report opened a story. */
    OPENED,
    /** Reports were added. */
    GREW,
    /** Another story became part of this one; its id goes on naming its oldest report. */
    JOINED,
    /** Another story was made of some of its reports. */
    SPLIT,
    /** No report came for the length of the window. */
    FELL_ASLEEP,
    /** It was reported again. */
    WOKE,
    /** A person decided about the reports. */
    DECIDED
  }

  public StoryChange {
    reports = List.copyOf(reports);
  }

  /**
   * Returns the decision that undoes a join or a split: the reports that moved are kept apart from
   * the story's oldest report, or together with it.
   *
   * @param number of the new decision
   * @throws IllegalArgumentException when the change is neither
   */
  public Decision undone(long number, String by, Instant when) {
    Decision.Kind undo =
        switch (kind) {
          case JOINED, GREW -> Decision.Kind.NOT_THIS_ONE;
          case SPLIT -> Decision.Kind.TOGETHER;
          default -> throw new IllegalArgumentException(kind + " cannot be undone");
        };
    return new Decision(number, undo, reports, List.of(story), by, when, "undoes: " + reason);
  }
}
