package org.synoptic.bench.speed;

import java.util.List;

/**
 * A line of the table of {@code docs/speed.md}.
 *
 * @param what what was measured; no two rows have the same
 * @param measured the figures
 * @param beside the same of others, as ratios; empty for none
 * @param command what measures it again
 * @param day when it was measured, as ISO 8601
 */
record SpeedRow(String what, String measured, String beside, String command, String day) {

  private static final String COLUMN = " | ";

  String line() {
    return "| " + String.join(COLUMN, what, measured, beside, "`" + command + "`", day) + " |";
  }

  /** The row that a line of the table is. */
  static SpeedRow of(String line) {
    List<String> cells =
        List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
            .map(String::strip)
            .toList();
    if (cells.size() != 5) {
      throw new IllegalArgumentException("no row of the table: " + line);
    }
    return new SpeedRow(
        cells.get(0), cells.get(1), cells.get(2), cells.get(3).replace("`", ""), cells.get(4));
  }
}
