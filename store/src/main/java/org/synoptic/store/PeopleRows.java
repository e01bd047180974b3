package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.people.PeopleRecord;

/** People, their sessions and tokens. */
final class PeopleRows {

  private PeopleRows() {}

  private static String kind(Class<? extends PeopleRecord> type) {
    return type.getSimpleName();
  }

  static int write(Connection connection, PeopleRecord value) throws SQLException {
    return Sql.update(
        connection,
        "INSERT INTO people VALUES (?, ?, ?)"
            + " ON CONFLICT (kind, key) DO UPDATE SET state = excluded.state",
        kind(value.getClass()),
        value.key(),
        RecordJson.write(value));
  }

  static int remove(Connection connection, PeopleRecord value) throws SQLException {
    return Sql.update(
        connection,
        "DELETE FROM people WHERE kind = ? AND key = ?",
        kind(value.getClass()),
        value.key());
  }

  static <T extends PeopleRecord> @Nullable T read(Connection connection, Class<T> type, String key)
      throws SQLException {
    return Sql.first(
        connection,
        "SELECT state FROM people WHERE kind = ? AND key = ?",
        row -> RecordJson.read(row.getString(1), type),
        kind(type),
        key);
  }

  /** All of a kind, in the order of their keys. */
  static <T extends PeopleRecord> List<T> read(Connection connection, Class<T> type)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT state FROM people WHERE kind = ? ORDER BY key",
        row -> RecordJson.read(row.getString(1), type),
        kind(type));
  }
}
