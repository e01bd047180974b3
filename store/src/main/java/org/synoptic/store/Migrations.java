package org.synoptic.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a file to the present form: each numbered script that it has not seen is run, in order.
 */
final class Migrations {

  /** The number of the last script. */
  static final int LAST = 1;

  private Migrations() {}

  /** Runs what is missing within the transaction that is open, and gives the number reached. */
  static Integer run(Connection connection) throws SQLException {
    int from = version(connection);
    if (from > LAST) {
      throw new SQLException(
          "it was written by a newer version of Synoptic (form %d; this one knows %d)"
              .formatted(from, LAST));
    }
    try (Statement statement = connection.createStatement()) {
      for (int number = from + 1; number <= LAST; number++) {
        for (String command : script(number).split(";\\s*\\n")) {
          if (!command.isBlank()) {
            statement.execute(command);
          }
        }
        statement.execute("PRAGMA user_version = " + number);
      }
    }
    return LAST;
  }

  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA user_version")) {
      return result.getInt(1);
    }
  }

  private static String script(int number) {
    String name = number + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the script " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
