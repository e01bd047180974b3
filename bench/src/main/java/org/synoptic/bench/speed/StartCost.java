package org.synoptic.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a start takes: two made-up reports compared, and the help shown, by the launcher. */
final class StartCost {

  private static final int RUNS = 5;
  private static final List<String> REPORTS =
      List.of("1-morning-courier.html", "2-selm-gazette.txt");

  private StartCost() {}

  static List<SpeedRow> rows(SpeedPlaces places) throws IOException {
    List<SpeedRow> rows = new ArrayList<>();
    Path two = Files.createTempDirectory("speed");
    try {
      for (String report : REPORTS) {
        Files.copy(
            places.root().resolve("examples/harbour-fire").resolve(report), two.resolve(report));
      }
      for (Path java : places.javas()) {
        String by = " (Java " + version(java) + ")";
        Map<String, String> home = Map.of("JAVA_HOME", java.toString());
        List<String> compare = List.of(places.launcher(), "compare", two.toString());
        // The first run makes the archive of classes.
        ProcessCost.of(compare, home);
        rows.add(
            places.row(
                "`compare` of two made-up reports, cold, whole process" + by,
                told(ProcessCost.least(RUNS, compare, home)),
                ""));
        rows.add(
            places.row(
                "`--help`" + by,
                told(ProcessCost.least(RUNS, List.of(places.launcher(), "--help"), home)),
                ""));
      }
    } finally {
      for (String report : REPORTS) {
        Files.deleteIfExists(two.resolve(report));
      }
      Files.delete(two);
    }
    return rows;
  }

  private static String told(@Nullable ProcessCost cost) {
    return cost == null
        ? "did not run"
        : String.format(
            Locale.ROOT,
            "%.2f processor seconds, %d MB resident, the least of %d runs",
            cost.seconds(),
            cost.megabytes(),
            RUNS);
  }

  /** The feature release that the file of a Java's release names. */
  private static String version(Path java) throws IOException {
    return Files.readAllLines(java.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .findFirst()
        .orElse("?");
  }
}
