package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT INTO people VALUES (?, ?, ?)"
                + " ON CONFLICT (kind, key) DO UPDATE SET state = excluded.state")) {
      row.setString(1, kind(value.getClass()));
      row.setString(2, value.key());
      row.setString(3, RecordJson.write(value));
      return row.executeUpdate();
    }
  }

  static int remove(Connection connection, PeopleRecord value) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("DELETE FROM people WHERE kind = ? AND key = ?")) {
      row.setString(1, kind(value.getClass()));
      row.setString(2, value.key());
      return row.executeUpdate();
    }
  }

  static <T extends PeopleRecord> @Nullable T read(Connection connection, Class<T> type, String key)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT state FROM people WHERE kind = ? AND key = ?")) {
      statement.setString(1, kind(type));
      statement.setString(2, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? RecordJson.read(row.getString(1), type) : null;
      }
    }
  }

  /** All of a kind, in the order of their keys. */
  static <T extends PeopleRecord> List<T> read(Connection connection, Class<T> type)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT state FROM people WHERE kind = ? ORDER BY key")) {
      statement.setString(1, kind(type));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(RecordJson.read(row.getString(1), type));
        }
      }
    }
    return all;
  }
}
