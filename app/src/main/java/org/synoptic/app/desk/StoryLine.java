package org.synoptic.app.desk;

import java.time.Instant;
import java.util.List;
import org.synoptic.store.ReportLine;

/**
 * A story as a list shows it.
 *
 * @param headline the headline that is most similar to its other reports
 * @param reports the latest published first
 * @param fresh how many of them came since somebody looked
 * @param last when its last report came
 * @param asleep whether no report came for the length of the window
 * @param marked whether somebody marked it
 */
public record StoryLine(
    String id,
    String headline,
    List<ReportLine> reports,
    int fresh,
    Instant last,
    boolean asleep,
    boolean marked) {

  public StoryLine {
    reports = List.copyOf(reports);
  }

  /** The names of its outlets, each once, who published first in front. */
  List<String> outlets() {
    return OutletNames.inOrder(this, reports.stream().map(ReportLine::id).toList());
  }
}
