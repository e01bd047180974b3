package org.synoptic.bench.speed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of {@code docs/speed.md} that {@code bench speed} writes, between two marks. */
final class SpeedPage {

  private static final String START = "<!-- rows of bench speed -->\n";
  private static final String END = "<!-- end of the rows -->\n";

  private static final String HEAD =
      """
      | what | measured | beside it | command | day |
      |---|---|---|---|---|
      """;

  private SpeedPage() {}

  /**
   * The page with new rows. A row takes the place of the one of the same name; others stay.
   *
   * @throws IllegalArgumentException when the page has no such table
   */
  static String of(Collection<SpeedRow> measured, String page) {
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("the page has no table of bench speed");
    }
    String old = page.substring(start + START.length(), end);
    Map<String, SpeedRow> rows = new LinkedHashMap<>();
    lines(old).forEach(line -> rows.put(SpeedRow.of(line).what(), SpeedRow.of(line)));
    measured.forEach(row -> rows.put(row.what(), row));
    String table =
        rows.values().stream().map(row -> row.line() + "\n").collect(Collectors.joining());
    return page.substring(0, start) + START + HEAD + table + page.substring(end);
  }

  private static List<String> lines(String table) {
    return table.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }
}
