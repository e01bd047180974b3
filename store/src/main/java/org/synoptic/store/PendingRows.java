package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was added and is not yet taken in, in the order in which it came. */
final class PendingRows {

  private PendingRows() {}

  static Pending add(Connection connection, Pending.Kind kind, String name, byte[] content)
      throws SQLException {
    long number = LogRows.last(connection, "pending") + 1;
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO pending VALUES (?, ?, ?, ?, 0)")) {
      row.setLong(1, number);
      row.setString(2, kind.name());
      row.setString(3, name);
      row.setBytes(4, content);
      row.executeUpdate();
    }
    return new Pending(number, kind, name, 0);
  }

  static List<Pending> read(Connection connection) throws SQLException {
    List<Pending> pending = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT number, kind, name, tries FROM pending ORDER BY number");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        pending.add(
            new Pending(
                row.getLong(1),
                Pending.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4)));
      }
    }
    return pending;
  }

  /** Counts a try, and returns the content; that of an address is empty. */
  static byte[] begin(Connection connection, long number) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("UPDATE pending SET tries = tries + 1 WHERE number = ?")) {
      row.setLong(1, number);
      row.executeUpdate();
    }
    return content(connection, number);
  }

  static byte[] content(Connection connection, long number) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT content FROM pending WHERE number = ?")) {
      statement.setLong(1, number);
      try (ResultSet row = statement.executeQuery()) {
        byte[] content = row.next() ? row.getBytes(1) : null;
        return content == null ? new byte[0] : content;
      }
    }
  }

  static boolean remove(Connection connection, long number) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("DELETE FROM pending WHERE number = ?")) {
      row.setLong(1, number);
      return row.executeUpdate() == 1;
    }
  }
}
