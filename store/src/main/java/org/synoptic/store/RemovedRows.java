package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes reports out of all tables that refer to them. */
final class RemovedRows {

  /** Tables with a column of reports, and the table of reports itself after them. */
  private static final List<String> DELETIONS =
      List.of(
          "DELETE FROM visit WHERE report = ?",
          "DELETE FROM capture WHERE report = ?",
          "DELETE FROM report_line WHERE report = ?",
          "DELETE FROM report WHERE id = ?");

  private RemovedRows() {}

  /** Removes reports, but not that of the last capture; returns those that were there. */
  static Set<String> remove(Connection connection, Collection<String> reports) throws SQLException {
    String last =
        Sql.first(
            connection,
            "SELECT report FROM capture ORDER BY number DESC LIMIT 1",
            row -> row.getString(1));
    Set<String> removed = new TreeSet<>();
    for (String report : reports) {
      int rows = 0;
      for (String deletion : report.equals(last) ? List.<String>of() : DELETIONS) {
        rows = Sql.update(connection, deletion, report);
      }
      if (rows == 1) {
        removed.add(report);
      }
    }
    return removed;
  }
}
