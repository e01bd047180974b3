package org.synoptic.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.poll.FeedState;

/** The feeds and what is remembered of each, so that a restart asks none too early. */
public final class Feeds {

  private final SqliteFile file;

  public Feeds(SqliteFile file) {
    this.file = file;
  }

  /** Keeps the state of a feed in place of an older one. */
  public void keep(FeedState feed) {
    file.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, feed.url());
            insert.setString(2, feed.etag());
            insert.setString(3, feed.lastModified());
            insert.setString(4, text(feed.lastSuccess()));
            insert.setString(5, text(feed.lastFailure()));
            insert.setString(6, feed.failure());
            insert.setInt(7, feed.failures());
            insert.setInt(8, feed.moves());
            insert.setLong(9, feed.took().toMillis());
            insert.setString(10, text(feed.nextCheck()));
            return insert.executeUpdate();
          }
        });
  }

  /** Forgets a feed; what came from it stays. */
  public void remove(String url) {
    file.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM feeds WHERE url = ?")) {
            delete.setString(1, url);
            return delete.executeUpdate();
          }
        });
  }

  /** All feeds, by address. */
  public List<FeedState> all() {
    return file.read(
        connection -> {
          List<FeedState> feeds = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement("SELECT * FROM feeds ORDER BY url");
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              feeds.add(feed(row));
            }
          }
          return feeds;
        });
  }

  private static FeedState feed(ResultSet row) throws SQLException {
    return new FeedState(
        row.getString("url"),
        row.getString("etag"),
        row.getString("last_modified"),
        instant(row.getString("last_success")),
        instant(row.getString("last_failure")),
        row.getString("failure"),
        row.getInt("failures"),
        row.getInt("moves"),
        Duration.ofMillis(row.getLong("took")),
        instant(row.getString("next_check")));
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
