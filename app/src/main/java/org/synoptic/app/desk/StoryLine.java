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
 */
public record StoryLine(
    String id, String headline, List<ReportLine> reports, int fresh, Instant last, boolean asleep) {

  public StoryLine {
    reports = List.copyOf(reports);
  }

  /** The names of its outlets, each once, in alphabetical order. */
  List<String> outlets() {
    return reports.stream()
        .map(ReportLine::outlet)
        .filter(outlet -> outlet != null)
        .distinct()
        .sorted()
        .toList();
  }
}
