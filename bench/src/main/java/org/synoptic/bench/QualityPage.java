package org.synoptic.bench;

import java.util.List;
import java.util.Locale;
import org.synoptic.bench.quality.Score;

/** Writes {@code docs/quality.md}: the project's scores beside published ones. */
final class QualityPage {

  private static final String TOP =
      """
      # Quality

      Written by `./synoptic bench quality --data DIR`; not to be edited by hand but for the last two sections. Each stage is scored on the
      development part of a public gold set by the field's own metric; 1 is best. Published figures are those of
      the named systems on the set's own test part or on all of it, as said, so they stand beside ours for
      orientation and not as a race on the same items; those under "same items" were measured in the same run. Rules were written while reading errors on some of these
      items, so ours are not blind; the guide's pages say on which. The sets are not part of the project.

      | set | metric | items | Synoptic | same items | published |
      |---|---|---:|---:|---|---|
      """;

  /**
   * The sections behind the scores, in their order: what people read and counted, and what {@code
   * ./synoptic mutation} fills. A run of the scores leaves them as they are.
   */
  private static final List<String> KEPT = List.of("\n## Read by eye", "\n## Mutation");

  private QualityPage() {}

  /**
   * The page.
   *
   * @param previous the page as it was, whose sections behind the scores are kept; empty for none
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
    int kept = KEPT.stream().mapToInt(previous::indexOf).filter(at -> at >= 0).min().orElse(-1);
    return kept < 0 ? page.toString() : page + previous.substring(kept);
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
