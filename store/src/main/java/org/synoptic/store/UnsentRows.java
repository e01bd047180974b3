package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The alerts that are still to be sent. */
final class UnsentRows {

  private UnsentRows() {}

  /** Those of a watch, in the order in which they are due. */
  static List<Alert> read(Connection connection, long watch, int most) throws SQLException {
    return Sql.list(
        connection,
        "SELECT state FROM alert WHERE watch = ? AND next IS NOT NULL"
            + " ORDER BY next, number LIMIT ?",
        row -> RecordJson.read(row.getString(1), Alert.class),
        watch,
        most);
  }
}
