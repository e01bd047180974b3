package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.poll.PageVisit;

/** The pages that are looked at again. */
final class VisitRows {

  private VisitRows() {}

  static boolean write(Connection connection, PageVisit visit) throws SQLException {
    Instant next = visit.next();
    return Sql.update(
            connection,
            "INSERT INTO visit VALUES (?, ?, ?, ?) ON CONFLICT (report) DO UPDATE"
                + " SET url = excluded.url, next = excluded.next, state = excluded.state",
            visit.report(),
            visit.url(),
            next == null ? null : next.toString(),
            RecordJson.write(visit))
        == 1;
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
    return Sql.first(
        connection, query, row -> RecordJson.read(row.getString(1), PageVisit.class), value);
  }
}
