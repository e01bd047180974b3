package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with their values; every result is read whole and closed. */
final class Sql {

  private Sql() {}

  /** Makes something of the row at which a result stands. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** A step of a transaction. */
  interface Step {
    void run() throws SQLException;
  }

  /**
   * Does some work in the transaction that has begun and ends it. A failure of rolling back, which
   * a failed commit may have done already, does not take the place of the first failure.
   */
  static <T> T committed(Connection connection, Database.Work<T> work, Step commit, Step rollBack)
      throws SQLException {
    try {
      T result = work.run(connection);
      commit.run();
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        rollBack.run();
      } catch (SQLException failed) {
        e.addSuppressed(failed);
      }
      throw e;
    }
  }

  /** Runs a statement, and returns how many rows it changed. */
  static int update(Connection connection, String text, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, text, values)) {
      return statement.executeUpdate();
    }
  }

  /** The rows of an answer in their order. */
  static <T> List<T> list(
      Connection connection, String text, Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = prepared(connection, text, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }

  /** The first row of an answer; null for none. */
  static <T> @Nullable T first(
      Connection connection, String text, Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    List<T> rows = list(connection, text, reader, values);
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** The highest number of a table; 0 where it has no row. */
  static long last(Connection connection, String table) throws SQLException {
    String query = "SELECT coalesce(max(number), 0) FROM " + table;
    return list(connection, query, row -> row.getLong(1)).get(0);
  }

  private static PreparedStatement prepared(
      Connection connection, String text, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    try {
      for (int i = 0; i < values.length; i++) {
        set(statement, i + 1, values[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  static void set(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(place, storable(text));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      statement.setLong(place, ((Number) value).longValue());
    }
  }

  /**
   * A text without what PostgreSQL refuses: the character 0 and halves of pairs become U+FFFD, in
   * SQLite too, so that a store can move.
   */
  static String storable(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean == null ? text : clean.toString();
  }
}
