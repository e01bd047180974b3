package org.synoptic.flink.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.store.PostgresServer;

/** A server of PostgreSQL for the stories of a cluster, and questions to it. */
final class Postgres implements AutoCloseable {

  private final PostgresServer server;

  Postgres(Path folder) throws IOException, InterruptedException {
    server = new PostgresServer(folder);
  }

  String url() {
    return server.url();
  }

  /** The words of a command line that asks which reports the stories have. */
  String client() {
    return "psql -h 127.0.0.1 -p "
        + server.port()
        + " -U "
        + PostgresServer.USER
        + " -c \"SELECT id, revision, content->'reports' FROM stories\"";
  }

  /** The answer's first column, and its second where there is one. */
  Map<String, String> ask(String query) throws SQLException {
    try (Connection connection = server.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Map<String, String> answer = new TreeMap<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        answer.put(rows.getString(1), columns > 1 ? rows.getString(2) : "");
      }
      return answer;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
