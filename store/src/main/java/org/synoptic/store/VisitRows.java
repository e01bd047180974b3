package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.poll.PageVisit;

/** The pages that are looked at again. */
final class VisitRows {

  private VisitRows() {}

  static boolean write(Connection connection, PageVisit visit) throws SQLException {
    Instant next = visit.next();
    try (PreparedStatement row =
        connection.prepareStatement("INSERT OR REPLACE INTO visit VALUES (?, ?, ?, ?)")) {
      row.setString(1, visit.report());
      row.setString(2, visit.url());
      row.setString(3, next == null ? null : next.toString());
      row.setString(4, RecordJson.write(visit));
      return row.executeUpdate() == 1;
    }
  }

  static @Nullable PageVisit read(Connection connection, String report) throws SQLException {
    return one(connection, "SELECT state FROM visit WHERE report = ?", report);
  }

  /** Times without fractions of a second come before those with them only within one second. */
  static @Nullable PageVisit due(Connection connection, Instant now) throws SQLException {
    return one(
        connection,
        "SELECT state FROM visit WHERE next <= ? ORDER BY next, report LIMIT 1",
        now.toString());
  }

  private static @Nullable PageVisit one(Connection connection, String query, String value)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? RecordJson.read(row.getString(1), PageVisit.class) : null;
      }
    }
  }
}
