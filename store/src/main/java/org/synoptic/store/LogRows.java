package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;

/** The log of ticks: their reports' profiles and their decisions. */
final class LogRows {

  private static final String DECISION =
      "SELECT number, kind, reports, others, author, at, reason FROM decision";

  private LogRows() {}

  /** Writes a tick and its decisions, without its reports. */
  static void write(Connection connection, Tick tick) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement("INSERT INTO tick VALUES (?, ?, ?)")) {
      row.setLong(1, tick.number());
      row.setString(2, tick.at().toString());
      row.setInt(3, tick.slow() ? 1 : 0);
      row.executeUpdate();
    }
    for (Decision decision : tick.decisions()) {
      write(connection, tick.number(), decision);
    }
  }

  static void write(Connection connection, long tick, NewReport report) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO report VALUES (?, ?, ?, ?)")) {
      row.setString(1, report.profile().id());
      row.setLong(2, tick);
      row.setString(3, RecordJson.write(report.profile()));
      row.setString(4, RecordJson.write(report.line()));
      row.executeUpdate();
    }
  }

  static boolean replace(Connection connection, ReportLine line) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("UPDATE report SET line = ? WHERE id = ?")) {
      row.setString(1, RecordJson.write(line));
      row.setString(2, line.id());
      return row.executeUpdate() == 1;
    }
  }

  /** The lines of all reports, in the order of their ids. */
  static List<ReportLine> lines(Connection connection) throws SQLException {
    List<ReportLine> lines = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT line FROM report ORDER BY id");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        lines.add(RecordJson.read(row.getString(1), ReportLine.class));
      }
    }
    return lines;
  }

  private static void write(Connection connection, long tick, Decision decision)
      throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      row.setLong(1, decision.number());
      row.setLong(2, tick);
      row.setString(3, decision.kind().name());
      row.setString(4, RecordJson.write(decision.reports()));
      row.setString(5, RecordJson.write(decision.others()));
      row.setString(6, decision.author());
      row.setString(7, decision.at().toString());
      row.setString(8, decision.reason());
      row.executeUpdate();
    }
  }

  static long last(Connection connection, String table) throws SQLException {
    String query = "SELECT coalesce(max(number), 0) FROM " + table;
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      return row.getLong(1);
    }
  }

  /** The ticks after one of them, in order. */
  static List<Tick> ticks(Connection connection, long after, int most) throws SQLException {
    List<Tick> ticks = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT number, at, slow FROM tick WHERE number > ? ORDER BY number LIMIT ?")) {
      statement.setLong(1, after);
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          long number = row.getLong(1);
          ticks.add(
              new Tick(
                  number,
                  Instant.parse(row.getString(2)),
                  row.getInt(3) == 1,
                  reports(connection, number),
                  decisions(connection, number)));
        }
      }
    }
    return ticks;
  }

  private static List<ReportProfile> reports(Connection connection, long tick) throws SQLException {
    List<ReportProfile> reports = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT profile FROM report WHERE tick = ? ORDER BY id")) {
      statement.setLong(1, tick);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reports.add(RecordJson.read(row.getString(1), ReportProfile.class));
        }
      }
    }
    return reports;
  }

  private static List<Decision> decisions(Connection connection, long tick) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(DECISION + " WHERE tick = ? ORDER BY number")) {
      statement.setLong(1, tick);
      return decisions(statement);
    }
  }

  /** All decisions, the oldest first. */
  static List<Decision> decisions(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DECISION + " ORDER BY number")) {
      return decisions(statement);
    }
  }

  private static List<Decision> decisions(PreparedStatement statement) throws SQLException {
    List<Decision> decisions = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        decisions.add(
            new Decision(
                row.getLong(1),
                Decision.Kind.valueOf(row.getString(2)),
                RecordJson.strings(row.getString(3)),
                RecordJson.strings(row.getString(4)),
                row.getString(5),
                Instant.parse(row.getString(6)),
                row.getString(7)));
      }
    }
    return decisions;
  }
}
