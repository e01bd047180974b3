package org.synoptic.annotate.events;

import java.util.List;
import org.synoptic.text.Lists;

/** Rows of a resource of this package: columns divided by tabs, {@code #} opens a comment. */
final class EventTable {

  private EventTable() {}

  static List<List<String>> rows(String resource) {
    return Lists.read(EventTable.class, resource).stream()
        .map(line -> List.of(line.split("\\t+")))
        .toList();
  }

  /** The column, {@code ""} when the row is shorter or holds {@code -}. */
  static String column(List<String> row, int i) {
    return i < row.size() && !row.get(i).equals("-") ? row.get(i).strip() : "";
  }
}
