package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is watched, and what was told. */
final class WatchRows {

  /** The setting that has the highest number that a watch ever had. */
  private static final String HIGHEST = "watches";

  private WatchRows() {}

  static Watch add(Connection connection, Watch watch) throws SQLException {
    Watch numbered =
        watch.numbered(
            SettingRows.nextNumber(connection, HIGHEST, "watch"), Sql.last(connection, "capture"));
    Sql.update(
        connection,
        "INSERT INTO watch VALUES (?, ?, ?)",
        numbered.number(),
        numbered.token(),
        RecordJson.write(numbered));
    return numbered;
  }

  static boolean remove(Connection connection, long number) throws SQLException {
    return Sql.update(connection, "DELETE FROM watch WHERE number = ?", number) == 1;
  }

  static List<Watch> read(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT state FROM watch ORDER BY number",
        row -> RecordJson.read(row.getString(1), Watch.class));
  }

  /** Returns false where the watch was told the same already. */
  static boolean add(Connection connection, Alert alert) throws SQLException {
    Alert numbered = alert.numbered(Sql.last(connection, "alert") + 1);
    return Sql.update(
            connection,
            "INSERT INTO alert VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            numbered.number(),
            numbered.watch(),
            numbered.thing(),
            time(numbered.next()),
            RecordJson.write(numbered))
        == 1;
  }

  static boolean replace(Connection connection, Alert alert) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE alert SET next = ?, state = ? WHERE number = ? AND watch = ? AND thing = ?",
            time(alert.next()),
            RecordJson.write(alert),
            alert.number(),
            alert.watch(),
            alert.thing())
        == 1;
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  /** The latest alerts of a watch, the latest first. */
  static List<Alert> read(Connection connection, long watch, int most) throws SQLException {
    return alerts(
        connection,
        "SELECT state FROM alert WHERE watch = ? ORDER BY number DESC LIMIT ?",
        watch,
        most);
  }

  /** The alerts that are to be sent by now, those that wait longest first. */
  static List<Alert> due(Connection connection, Instant now, int most) throws SQLException {
    return alerts(
        connection,
        "SELECT state FROM alert WHERE next <= ? ORDER BY next, number LIMIT ?",
        now.toString(),
        most);
  }

  private static List<Alert> alerts(Connection connection, String query, Object... values)
      throws SQLException {
    return Sql.list(
        connection, query, row -> RecordJson.read(row.getString(1), Alert.class), values);
  }
}
