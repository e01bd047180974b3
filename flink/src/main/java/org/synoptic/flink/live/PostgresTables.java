package org.synoptic.flink.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.synoptic.flink.record.ResultRow;

/**
 * Tables of PostgreSQL, one for each kind of result, with a row for each id and revision. A result
 * that comes again overwrites itself.
 */
public final class PostgresTables implements ResultSink {

  /**
   * Results are JSON as it was written: {@code jsonb} refuses the character 0, which pages may
   * hold.
   */
  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS %s (id text NOT NULL, revision bigint NOT NULL,"
          + " at timestamptz NOT NULL, content json NOT NULL,"
          + " written timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (id, revision))";

  private static final String UPSERT =
      "INSERT INTO %s (id, revision, at, content) VALUES (?, ?, ?, ?::json) ON CONFLICT (id,"
          + " revision) DO UPDATE SET at = excluded.at, content = excluded.content";

  /** Results that are written at once, and how long one waits for others at most. Set by hand. */
  private static final int BATCH = 200;

  private static final int BATCH_MILLIS = 200;

  /** How often a write is tried again before the job goes back to its last checkpoint. */
  private static final int RETRIES = 3;

  private final String url;
  private final String user;
  private final String password;

  /**
   * @param url as {@code jdbc:postgresql://host/database}
   */
  public PostgresTables(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Makes the tables that are not there. */
  public void create() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      for (ResultKind kind : ResultKind.values()) {
        statement.execute(CREATE.formatted(kind.place()));
      }
    }
  }

  @Override
  public void write(ResultKind kind, DataStream<ResultRow> results) {
    JdbcConnectionOptions connection =
        new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
            .withUrl(url)
            .withDriverName("org.postgresql.Driver")
            .withUsername(user)
            .withPassword(password)
            .build();
    JdbcExecutionOptions batches =
        JdbcExecutionOptions.builder()
            .withBatchSize(BATCH)
            .withBatchIntervalMs(BATCH_MILLIS)
            .withMaxRetries(RETRIES)
            .build();
    results
        .sinkTo(
            JdbcSink.<ResultRow>builder()
                .withQueryStatement(UPSERT.formatted(kind.place()), PostgresTables::fill)
                .withExecutionOptions(batches)
                .buildAtLeastOnce(connection))
        .name("postgres " + kind.place())
        .uid("postgres-" + kind.place());
  }

  private static void fill(PreparedStatement statement, ResultRow row) throws SQLException {
    statement.setString(1, row.id());
    statement.setLong(2, row.revision());
    statement.setObject(3, Instant.ofEpochMilli(row.at()).atOffset(ZoneOffset.UTC));
    statement.setString(4, row.json());
  }
}
