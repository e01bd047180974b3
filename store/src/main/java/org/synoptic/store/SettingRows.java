package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Settings by their names. */
final class SettingRows {

  private SettingRows() {}

  static @Nullable String read(Connection connection, String name) throws SQLException {
    return Sql.first(
        connection, "SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
  }

  static boolean write(Connection connection, String name, String value) throws SQLException {
    return Sql.update(
            connection,
            "INSERT INTO setting VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            value)
        == 1;
  }

  /**
   * A number that no row of a table had, also none that is gone.
   *
   * @param highest the setting that has the highest number that one ever had
   */
  static long nextNumber(Connection connection, String highest, String table) throws SQLException {
    String last = read(connection, highest);
    long next = Math.max(Sql.last(connection, table), last == null ? 0 : Long.parseLong(last)) + 1;
    write(connection, highest, Long.toString(next));
    return next;
  }
}
