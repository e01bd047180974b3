package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.Sha256;

/** Pages byte for byte as they came, each other content of a report once. */
final class CaptureRows {

  private CaptureRows() {}

  /** Keeps a page; returns false when this report has the same content already. */
  static boolean write(Connection connection, String report, Page page) throws SQLException {
    Outlet outlet = page.outlet();
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO capture (report, at, path, url, outlet_id, outlet_name,"
                + " media_type, metadata, sha256, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      row.setString(1, report);
      row.setString(2, page.gatheredAt().toString());
      row.setString(3, page.path());
      row.setString(4, page.url());
      row.setString(5, outlet == null ? null : outlet.id());
      row.setString(6, outlet == null ? null : outlet.name());
      row.setString(7, page.mediaType());
      row.setString(8, RecordJson.write(page.metadata()));
      row.setString(9, Sha256.hex(page.content()));
      row.setBytes(10, page.content());
      return row.executeUpdate() == 1;
    }
  }

  /** The captures of a report, the oldest first. */
  static List<Page> read(Connection connection, String report) throws SQLException {
    return pages(connection, report, "report = ? ORDER BY number", report);
  }

  /** One capture; null for an unknown one. */
  static @Nullable Page read(Connection connection, Revision revision) throws SQLException {
    String number = Long.toString(revision.number());
    List<Page> pages = pages(connection, revision.report(), "number = CAST(? AS INTEGER)", number);
    return pages.isEmpty() ? null : pages.get(0);
  }

  private static List<Page> pages(Connection connection, String report, String which, String value)
      throws SQLException {
    List<Page> pages = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT at, path, url, outlet_id, outlet_name, media_type, metadata, content"
                + " FROM capture WHERE "
                + which)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          pages.add(page(report, row));
        }
      }
    }
    return pages;
  }

  /** The captures of a report without their content, the oldest first. */
  static List<Revision> revisions(Connection connection, String report) throws SQLException {
    List<Revision> revisions = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT number, at, sha256 FROM capture WHERE report = ? ORDER BY number")) {
      statement.setString(1, report);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          revisions.add(
              new Revision(
                  row.getLong(1), report, Instant.parse(row.getString(2)), row.getString(3)));
        }
      }
    }
    return revisions;
  }

  /** The captures after one of them, the oldest first. */
  static List<Revision> after(Connection connection, long number, int most) throws SQLException {
    List<Revision> revisions = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT number, at, sha256, report FROM capture WHERE number > ?"
                + " ORDER BY number LIMIT ?")) {
      statement.setLong(1, number);
      statement.setInt(2, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          revisions.add(
              new Revision(
                  row.getLong(1),
                  row.getString(4),
                  Instant.parse(row.getString(2)),
                  row.getString(3)));
        }
      }
    }
    return revisions;
  }

  private static Page page(String report, ResultSet row) throws SQLException {
    return new Page(
        report,
        row.getString(2),
        row.getString(3),
        outlet(row.getString(4), row.getString(5)),
        Instant.parse(row.getString(1)),
        row.getString(6),
        row.getBytes(8),
        RecordJson.read(row.getString(7), SourceMetadata.class));
  }

  private static @Nullable Outlet outlet(@Nullable String id, @Nullable String name) {
    return id == null || name == null ? null : new Outlet(id, name);
  }
}
