package org.synoptic.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;

/** The log of ticks: their reports' profiles and their decisions. */
final class LogRows {

  private static final String DECISION =
      "SELECT number, kind, reports, others, author, at, reason FROM decision ";

  private LogRows() {}

  /** A row of the table of ticks. */
  private record Stamp(long number, Instant at, boolean slow) {}

  /** Writes a tick and its decisions, without its reports. */
  static void write(Connection connection, Tick tick) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO tick VALUES (?, ?, ?)",
        tick.number(),
        tick.at().toString(),
        tick.slow() ? 1 : 0);
    for (Decision decision : tick.decisions()) {
      write(connection, tick.number(), decision);
    }
  }

  static void write(Connection connection, long tick, NewReport report) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO report VALUES (?, ?, ?, '')",
        report.profile().id(),
        tick,
        RecordJson.write(report.profile()));
    Sql.update(
        connection,
        "INSERT INTO report_line VALUES (?, ?, ?)",
        report.profile().id(),
        tick,
        RecordJson.write(report.line()));
  }

  static boolean replace(Connection connection, ReportLine line) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE report_line SET line = ? WHERE report = ?",
            RecordJson.write(line),
            line.id())
        == 1;
  }

  /** The lines of all reports. */
  static List<ReportLine> lines(Connection connection) throws SQLException {
    return Sql.list(connection, "SELECT line FROM report_line", LogRows::line);
  }

  /** The line of a report; null for an unknown one. */
  static @Nullable ReportLine line(Connection connection, String report) throws SQLException {
    return Sql.first(
        connection, "SELECT line FROM report_line WHERE report = ?", LogRows::line, report);
  }

  private static ReportLine line(ResultSet row) throws SQLException {
    return RecordJson.read(row.getString(1), ReportLine.class);
  }

  private static void write(Connection connection, long tick, Decision decision)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        decision.number(),
        tick,
        decision.kind().name(),
        RecordJson.write(decision.reports()),
        RecordJson.write(decision.others()),
        decision.author(),
        decision.at().toString(),
        decision.reason());
  }

  /** The ticks after one of them, in order. */
  static List<Tick> ticks(Connection connection, long after, int most) throws SQLException {
    List<Stamp> stamps =
        Sql.list(
            connection,
            "SELECT number, at, slow FROM tick WHERE number > ? ORDER BY number LIMIT ?",
            row -> new Stamp(row.getLong(1), Instant.parse(row.getString(2)), row.getLong(3) == 1),
            after,
            most);
    List<Tick> ticks = new ArrayList<>();
    for (Stamp stamp : stamps) {
      long number = stamp.number();
      ticks.add(
          new Tick(
              number,
              stamp.at(),
              stamp.slow(),
              reports(connection, number),
              decisions(connection, number)));
    }
    return ticks;
  }

  /** The time of a tick, which no other log has at this number; empty for none. */
  static String markOf(Connection connection, long tick) throws SQLException {
    String query = "SELECT at FROM tick WHERE number = ?";
    String at = Sql.first(connection, query, row -> row.getString(1), tick);
    return at == null ? "" : at;
  }

  /** The profiles of the reports of the ticks after one until another. */
  static List<ReportProfile> profiles(Connection connection, long after, long until)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT profile FROM report WHERE tick > ? AND tick <= ?",
        row -> RecordJson.read(row.getString(1), ReportProfile.class),
        after,
        until);
  }

  /** The profiles of some reports by their ids; those that are unknown are left out. */
  static Map<String, ReportProfile> profiles(Connection connection, Collection<String> reports)
      throws SQLException {
    Map<String, ReportProfile> profiles = new HashMap<>();
    for (String report : reports) {
      String profile =
          Sql.first(
              connection,
              "SELECT profile FROM report WHERE id = ?",
              row -> row.getString(1),
              report);
      if (profile != null) {
        profiles.put(report, RecordJson.read(profile, ReportProfile.class));
      }
    }
    return profiles;
  }

  /** The tick of each report. */
  static Map<String, Long> arrivals(Connection connection) throws SQLException {
    Map<String, Long> arrivals = new HashMap<>();
    Sql.list(
            connection,
            "SELECT report, tick FROM report_line",
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(arrival -> arrivals.put(arrival.getKey(), arrival.getValue()));
    return arrivals;
  }

  private static List<ReportProfile> reports(Connection connection, long tick) throws SQLException {
    return Sql.list(
        connection,
        "SELECT profile FROM report WHERE tick = ? ORDER BY id",
        row -> RecordJson.read(row.getString(1), ReportProfile.class),
        tick);
  }

  private static List<Decision> decisions(Connection connection, long tick) throws SQLException {
    return Sql.list(
        connection, DECISION + "WHERE tick = ? ORDER BY number", LogRows::decision, tick);
  }

  /** All decisions, the oldest first. */
  static List<Decision> decisions(Connection connection) throws SQLException {
    return Sql.list(connection, DECISION + "ORDER BY number", LogRows::decision);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong(1),
        Decision.Kind.valueOf(row.getString(2)),
        RecordJson.strings(row.getString(3)),
        RecordJson.strings(row.getString(4)),
        row.getString(5),
        Instant.parse(row.getString(6)),
        row.getString(7));
  }
}
