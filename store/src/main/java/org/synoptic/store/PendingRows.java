package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What was added and is not yet taken in, in the order in which it came. */
final class PendingRows {

  /** The setting that has the highest number that something pending ever had. */
  private static final String HIGHEST = "pendings";

  private PendingRows() {}

  static Pending add(Connection connection, Pending.Kind kind, String name, byte[] content)
      throws SQLException {
    long number = SettingRows.nextNumber(connection, HIGHEST, "pending");
    Sql.update(
        connection,
        "INSERT INTO pending VALUES (?, ?, ?, ?, 0)",
        number,
        kind.name(),
        name,
        content);
    return new Pending(number, kind, name, 0);
  }

  static List<Pending> read(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT number, kind, name, tries FROM pending ORDER BY number",
        row ->
            new Pending(
                row.getLong(1),
                Pending.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4)));
  }

  /** Counts a try, and returns the content; that of an address is empty. */
  static byte[] begin(Connection connection, long number) throws SQLException {
    Sql.update(connection, "UPDATE pending SET tries = tries + 1 WHERE number = ?", number);
    return content(connection, number);
  }

  static byte[] content(Connection connection, long number) throws SQLException {
    byte[] content =
        Sql.first(
            connection,
            "SELECT content FROM pending WHERE number = ?",
            row -> row.getBytes(1),
            number);
    return content == null ? new byte[0] : content;
  }

  static boolean has(Connection connection, Pending one) throws SQLException {
    String query = "SELECT 1 FROM pending WHERE number = ? AND kind = ? AND name = ?";
    return !Sql.list(connection, query, row -> 1, one.number(), one.kind().name(), one.name())
        .isEmpty();
  }

  static boolean remove(Connection connection, long number) throws SQLException {
    return Sql.update(connection, "DELETE FROM pending WHERE number = ?", number) == 1;
  }
}
