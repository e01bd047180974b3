package org.synoptic.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Capture;

/** What servers answered, byte for byte; nothing of it is ever changed. */
public final class Captures {

  private final SqliteFile file;

  public Captures(SqliteFile file) {
    this.file = file;
  }

  /**
   * A capture as it is kept.
   *
   * @param sha256 of the message, in hexadecimal digits
   * @param message head and body as they were sent
   */
  public record Kept(
      long id,
      String requested,
      String url,
      Instant at,
      @Nullable String ip,
      String sha256,
      boolean cut,
      byte[] message) {

    /** True where the message is what was kept. */
    public boolean isIntact() {
      return Captures.sha256(message).equals(sha256);
    }
  }

  /** Keeps a capture and gives its number. */
  public long keep(Capture capture) {
    byte[] message = capture.response().block();
    return file.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO captures (requested, url, at, ip, sha256, cut, message)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, capture.requested());
            insert.setString(2, capture.url());
            insert.setString(3, capture.at().toString());
            insert.setString(4, capture.ip());
            insert.setString(5, sha256(message));
            insert.setInt(6, capture.cut() ? 1 : 0);
            insert.setBytes(7, message);
            try (ResultSet result = insert.executeQuery()) {
              return result.getLong(1);
            }
          }
        });
  }

  /** The captures of an address, the oldest first. */
  public List<Kept> of(String url) {
    return file.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT * FROM captures WHERE url = ? ORDER BY at, id")) {
            select.setString(1, url);
            return all(select);
          }
        });
  }

  private static List<Kept> all(PreparedStatement select) throws SQLException {
    List<Kept> kept = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        kept.add(
            new Kept(
                row.getLong("id"),
                row.getString("requested"),
                row.getString("url"),
                Instant.parse(row.getString("at")),
                row.getString("ip"),
                row.getString("sha256"),
                row.getInt("cut") != 0,
                row.getBytes("message")));
      }
    }
    return kept;
  }

  private static String sha256(byte[] message) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has SHA-256", e);
    }
  }
}
