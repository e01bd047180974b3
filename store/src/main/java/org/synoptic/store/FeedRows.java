package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.synoptic.gather.poll.FeedState;

/** The feeds, each with all that is remembered of it. */
final class FeedRows {

  private FeedRows() {}

  static List<FeedState> read(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT state FROM feed ORDER BY url",
        row -> RecordJson.read(row.getString(1), FeedState.class));
  }

  /** Writes a state in the place of that of {@code url}. */
  static boolean write(Connection connection, String url, FeedState state) throws SQLException {
    if (!url.equals(state.url())) {
      remove(connection, url);
    }
    return Sql.update(
            connection,
            "INSERT INTO feed VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET state = excluded.state",
            state.url(),
            RecordJson.write(state))
        == 1;
  }

  static boolean remove(Connection connection, String url) throws SQLException {
    return Sql.update(connection, "DELETE FROM feed WHERE url = ?", url) == 1;
  }

  static boolean hasEntry(Connection connection, String url) throws SQLException {
    return !Sql.list(connection, "SELECT 1 FROM entry WHERE url = ?", row -> 1, url).isEmpty();
  }

  static boolean addEntry(Connection connection, String url) throws SQLException {
    return Sql.update(connection, "INSERT INTO entry VALUES (?) ON CONFLICT DO NOTHING", url) == 1;
  }
}
