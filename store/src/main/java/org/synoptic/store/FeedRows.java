package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.gather.poll.FeedState;

/** The feeds, each with all that is remembered of it. */
final class FeedRows {

  private FeedRows() {}

  static List<FeedState> read(Connection connection) throws SQLException {
    List<FeedState> feeds = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT state FROM feed ORDER BY url");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        feeds.add(RecordJson.read(row.getString(1), FeedState.class));
      }
    }
    return feeds;
  }

  /** Writes a state in the place of that of {@code url}. */
  static boolean write(Connection connection, String url, FeedState state) throws SQLException {
    if (!url.equals(state.url())) {
      remove(connection, url);
    }
    try (PreparedStatement row =
        connection.prepareStatement("INSERT OR REPLACE INTO feed VALUES (?, ?)")) {
      row.setString(1, state.url());
      row.setString(2, RecordJson.write(state));
      return row.executeUpdate() == 1;
    }
  }

  static boolean remove(Connection connection, String url) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement("DELETE FROM feed WHERE url = ?")) {
      row.setString(1, url);
      return row.executeUpdate() == 1;
    }
  }

  static boolean hasEntry(Connection connection, String url) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT 1 FROM entry WHERE url = ?")) {
      statement.setString(1, url);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  static boolean addEntry(Connection connection, String url) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement("INSERT OR IGNORE INTO entry VALUES (?)")) {
      row.setString(1, url);
      return row.executeUpdate() == 1;
    }
  }
}
