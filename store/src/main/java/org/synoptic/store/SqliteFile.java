package org.synoptic.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The SQLite file of a store. A transaction is on disk when it has ended: the journal is written
 * ahead and synchronised at every commit.
 */
final class SqliteFile {

  private static final String NAME = "desk.db";

  /** For each connection: SQLite's own defaults check no reference and trust every schema. */
  private static final List<String> SETTINGS =
      List.of(
          "PRAGMA foreign_keys = ON",
          "PRAGMA trusted_schema = OFF",
          "PRAGMA synchronous = FULL",
          "PRAGMA busy_timeout = 5000");

  private SqliteFile() {}

  /** Makes the folder for its owner alone, where there is none yet. */
  static Path in(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        if (posix) {
          Files.createDirectory(
              folder,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
          Files.createDirectory(folder);
        }
      }
      // The driver unpacks its library; the folder for temporary files may forbid running one.
      System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
      return folder.resolve(NAME);
    } catch (IOException e) {
      throw new StoreException("cannot make the folder " + folder, e);
    }
  }

  static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
    }
    return connection;
  }

  /** Brings the file up to date with the scripts that it has not seen. */
  static void migrate(Connection connection, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      int version = version(statement);
      int newest = newest();
      if (version > newest) {
        throw new StoreException(
            file
                + " was written by a newer Synoptic (its form is "
                + version
                + ", the newest here "
                + newest
                + ")");
      }
      for (int next = version + 1; next <= newest; next++) {
        statement.execute("BEGIN IMMEDIATE");
        for (String one : statements(next)) {
          statement.execute(one);
        }
        statement.execute("PRAGMA user_version = " + next);
        statement.execute("COMMIT");
      }
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  private static int newest() {
    int number = 0;
    while (script(number + 1) != null) {
      number++;
    }
    return number;
  }

  private static List<String> statements(int number) {
    List<String> statements = new ArrayList<>();
    String script = script(number);
    for (String part : (script == null ? "" : script).split(";\\s*\n")) {
      if (!part.isBlank()) {
        statements.add(part.strip());
      }
    }
    return statements;
  }

  private static @Nullable String script(int number) {
    String name = String.format(Locale.ROOT, "%03d.sql", number);
    try (InputStream in = SqliteFile.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("cannot read the script " + name, e);
    }
  }
}
