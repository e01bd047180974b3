package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is watched, and what was told. */
final class WatchRows {

  private WatchRows() {}

  static Watch add(Connection connection, Watch watch) throws SQLException {
    Watch numbered = watch.numbered(nextNumber(connection), LogRows.last(connection, "capture"));
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO watch VALUES (?, ?, ?)")) {
      row.setLong(1, numbered.number());
      row.setString(2, numbered.token());
      row.setString(3, RecordJson.write(numbered));
      row.executeUpdate();
    }
    return numbered;
  }

  /** A number that no watch had, also none that is gone. */
  private static long nextNumber(Connection connection) throws SQLException {
    long last = LogRows.last(connection, "watch");
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT INTO setting VALUES ('watches', ?1 + 1) ON CONFLICT (name) DO UPDATE"
                + " SET value = max(CAST(value AS INTEGER), ?1) + 1 RETURNING value")) {
      row.setLong(1, last);
      try (ResultSet number = row.executeQuery()) {
        return number.getLong(1);
      }
    }
  }

  static boolean remove(Connection connection, long number) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("DELETE FROM watch WHERE number = ?")) {
      row.setLong(1, number);
      return row.executeUpdate() == 1;
    }
  }

  static List<Watch> read(Connection connection) throws SQLException {
    List<Watch> watches = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT state FROM watch ORDER BY number");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        watches.add(RecordJson.read(row.getString(1), Watch.class));
      }
    }
    return watches;
  }

  /** Returns false where the watch was told the same already. */
  static boolean add(Connection connection, Alert alert) throws SQLException {
    Alert numbered = alert.numbered(LogRows.last(connection, "alert") + 1);
    try (PreparedStatement row =
        connection.prepareStatement("INSERT OR IGNORE INTO alert VALUES (?, ?, ?, ?, ?)")) {
      row.setLong(1, numbered.number());
      row.setLong(2, numbered.watch());
      row.setString(3, numbered.thing());
      row.setString(4, time(numbered.next()));
      row.setString(5, RecordJson.write(numbered));
      return row.executeUpdate() == 1;
    }
  }

  static boolean replace(Connection connection, Alert alert) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "UPDATE alert SET next = ?, state = ? WHERE number = ? AND watch = ? AND thing = ?")) {
      row.setString(1, time(alert.next()));
      row.setString(2, RecordJson.write(alert));
      row.setLong(3, alert.number());
      row.setLong(4, alert.watch());
      row.setString(5, alert.thing());
      return row.executeUpdate() == 1;
    }
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  /** The latest alerts of a watch, the latest first. */
  static List<Alert> read(Connection connection, long watch, int most) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT state FROM alert WHERE watch = ? ORDER BY number DESC LIMIT ?")) {
      statement.setLong(1, watch);
      statement.setInt(2, most);
      return alerts(statement);
    }
  }

  /** The alerts that are to be sent by now, those that wait longest first. */
  static List<Alert> due(Connection connection, Instant now, int most) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT state FROM alert WHERE next <= ? ORDER BY next, number LIMIT ?")) {
      statement.setString(1, now.toString());
      statement.setInt(2, most);
      return alerts(statement);
    }
  }

  private static List<Alert> alerts(PreparedStatement statement) throws SQLException {
    List<Alert> alerts = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        alerts.add(RecordJson.read(row.getString(1), Alert.class));
      }
    }
    return alerts;
  }
}
