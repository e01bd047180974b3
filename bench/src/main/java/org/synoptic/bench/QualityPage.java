package org.synoptic.bench;

import java.util.List;
import java.util.Locale;
import org.synoptic.bench.quality.Score;

/** Writes {@code docs/quality.md}: the project's scores beside published ones. */
final class QualityPage {

  private static final String TOP =
      """
      # Quality

      Written by `./synoptic bench quality --data DIR`; not to be edited by hand but for the last section. Each stage is scored on the
      development part of a public gold set by the field's own metric; 1 is best. Published figures are those of
      the named systems on the set's own test part or on all of it, as said, so they stand beside ours for
      orientation and not as a race on the same items; those under "same items" were measured in the same run. Rules were written while reading errors on some of these
      items, so ours are not blind; the guide's pages say on which. The sets are not part of the project.

      | set | metric | items | Synoptic | same items | published |
      |---|---|---:|---:|---|---|
      """;

  /** The section that {@code ./synoptic mutation} fills; a run of the scores leaves it as it is. */
  private static final String MUTATION = "\n## Mutation";

  private QualityPage() {}

  /**
   * The page.
   *
   * @param previous the page as it was, whose section on mutation is kept; empty for none
   */
  static String of(List<Score> scores, String previous) {
    StringBuilder page = new StringBuilder(TOP);
    for (Score score : scores) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %.3f | %s | %s |%n",
              score.set(),
              score.metric(),
              score.items(),
              score.value(),
              String.join("; ", score.beside()),
              String.join("; ", score.published())));
    }
    int mutation = previous.indexOf(MUTATION);
    return mutation < 0 ? page.toString() : page + previous.substring(mutation);
  }

  static String line(Score score) {
    return String.format(
        Locale.ROOT,
        "%-26s %-30s %.4f  on %d items%s",
        score.set(),
        score.metric(),
        score.value(),
        score.items(),
        score.beside().isEmpty() ? "" : "; " + String.join(", ", score.beside()));
  }
}
