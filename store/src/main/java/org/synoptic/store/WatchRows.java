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
    Watch numbered =
        watch.numbered(LogRows.last(connection, "watch") + 1, LogRows.last(connection, "capture"));
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO watch VALUES (?, ?, ?)")) {
      row.setLong(1, numbered.number());
      row.setString(2, numbered.token());
      row.setString(3, RecordJson.write(numbered));
      row.executeUpdate();
    }
    return numbered;
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
        connection.prepareStatement("UPDATE alert SET next = ?, state = ? WHERE number = ?")) {
      row.setString(1, time(alert.next()));
      row.setString(2, RecordJson.write(alert));
      row.setLong(3, alert.number());
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
