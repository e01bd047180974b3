package org.synoptic.bench.speed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a run of {@code bench speed} finds what it measures.
 *
 * @param root the project
 * @param data the gold sets
 * @param node a folder with the Node modules of Readability; null for none
 * @param coreNlp a folder with CoreNLP's jars; null for none
 * @param javas homes of Java to start with
 * @param day of the run
 */
record SpeedPlaces(
    Path root,
    Path data,
    @Nullable Path node,
    @Nullable Path coreNlp,
    List<Path> javas,
    LocalDate day) {

  String launcher() {
    return root.resolve("synoptic").toString();
  }

  /** A row that this run measured. */
  SpeedRow row(String what, String measured, String beside) {
    return new SpeedRow(
        what, measured, beside, "./synoptic bench speed --data DIR", day.toString());
  }
}
