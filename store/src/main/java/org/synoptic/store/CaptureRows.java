package org.synoptic.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.Sha256;

/**
 * Pages byte for byte as they came, each other content of a report once: as records of a web
 * archive, but for those of older stores.
 */
final class CaptureRows {

  private static final String REVISION = "SELECT number, report, at, sha256 FROM capture ";

  private static final String PAGE =
      "SELECT at, path, url, outlet_id, outlet_name, media_type, metadata, content, report, warc"
          + " FROM capture ";

  private CaptureRows() {}

  /**
   * Keeps a page; returns false when this report has the same content already.
   *
   * @param answer that brought it; null where nothing was fetched
   */
  static boolean write(Connection connection, String report, Page page, @Nullable Capture answer)
      throws SQLException {
    Outlet outlet = page.outlet();
    return Sql.update(
            connection,
            "INSERT INTO capture (number, report, at, path, url, outlet_id, outlet_name,"
                + " media_type, metadata, sha256, content, warc)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (report, sha256) DO NOTHING",
            Sql.last(connection, "capture") + 1,
            report,
            page.gatheredAt().toString(),
            page.path(),
            page.url(),
            outlet == null ? null : outlet.id(),
            outlet == null ? null : outlet.name(),
            page.mediaType(),
            RecordJson.write(page.metadata()),
            Sha256.hex(page.content()),
            CaptureRecord.of(report, page, answer))
        == 1;
  }

  /** The captures of a report, the oldest first. */
  static List<Page> read(Connection connection, String report) throws SQLException {
    return Sql.list(
        connection, PAGE + "WHERE report = ? ORDER BY number", CaptureRows::page, report);
  }

  /** One capture; null for an unknown one. */
  static @Nullable Page read(Connection connection, Revision revision) throws SQLException {
    return Sql.first(connection, PAGE + "WHERE number = ?", CaptureRows::page, revision.number());
  }

  /** One capture as a record of a web archive; null for an unknown one. */
  static byte @Nullable [] record(Connection connection, Revision revision) throws SQLException {
    byte[] record =
        Sql.first(
            connection,
            "SELECT content FROM capture WHERE number = ? AND warc = 1",
            row -> row.getBytes(1),
            revision.number());
    Page page = record == null ? read(connection, revision) : null;
    return page == null ? record : CaptureRecord.of(revision.report(), page, null);
  }

  /** The captures of a report without their content, the oldest first. */
  static List<Revision> revisions(Connection connection, String report) throws SQLException {
    return Sql.list(
        connection, REVISION + "WHERE report = ? ORDER BY number", CaptureRows::revision, report);
  }

  /** The captures after one of them, the oldest first. */
  static List<Revision> after(Connection connection, long number, int most) throws SQLException {
    return Sql.list(
        connection,
        REVISION + "WHERE number > ? ORDER BY number LIMIT ?",
        CaptureRows::revision,
        number,
        most);
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4));
  }

  private static Page page(ResultSet row) throws SQLException {
    return new Page(
        row.getString(9),
        row.getString(2),
        row.getString(3),
        outlet(row.getString(4), row.getString(5)),
        Instant.parse(row.getString(1)),
        row.getString(6),
        row.getLong(10) == 0
            ? row.getBytes(8)
            : CaptureRecord.content(row.getString(9), row.getBytes(8)),
        RecordJson.read(row.getString(7), SourceMetadata.class));
  }

  private static @Nullable Outlet outlet(@Nullable String id, @Nullable String name) {
    return id == null || name == null ? null : new Outlet(id, name);
  }
}
