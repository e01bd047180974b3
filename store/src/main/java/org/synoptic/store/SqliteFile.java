package org.synoptic.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.sqlite.NativeLibraryNotFoundException;

/**
 * A store in a file of SQLite, with one connection that writes and some that read: who reads waits
 * for nobody. A transaction is on disk when it has ended: the journal is written ahead and
 * synchronised at every commit.
 */
final class SqliteFile implements Database {

  private static final String NAME = "desk.db";

  /** For each connection: SQLite's own defaults check no reference and trust every schema. */
  private static final List<String> SETTINGS =
      List.of(
          "PRAGMA foreign_keys = ON",
          "PRAGMA trusted_schema = OFF",
          "PRAGMA synchronous = FULL",
          "PRAGMA busy_timeout = 5000");

  /** Connections that read at one time; each holds two megabytes of pages. Set by hand. */
  private static final int MOST_READERS = 4;

  private final Path file;
  private final Connection connection;
  private final Semaphore turns = new Semaphore(MOST_READERS, true);
  private final Queue<Connection> readers = new ConcurrentLinkedQueue<>();
  private final Set<Long> claimed = ConcurrentHashMap.newKeySet();

  /**
   * Opens a file, and brings it up to date.
   *
   * @param file see {@link #in}
   */
  SqliteFile(Path file) throws SQLException {
    this.file = file;
    this.connection = open(file);
    try {
      migrate(connection, file);
    } catch (SQLException | StoreException e) {
      connection.close();
      throw e;
    }
  }

  /** Makes the folder for its owner alone, where there is none yet. */
  static Path in(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.createDirectory(folder, ownersAlone("rwx------"));
      }
      // The driver unpacks its library; the folder for temporary files may forbid running one.
      System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
      return folder.resolve(NAME);
    } catch (IOException e) {
      throw new StoreException("cannot make the folder " + folder, e);
    }
  }

  private static FileAttribute<?>[] ownersAlone(String rights) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes an empty file that its owner alone reads. */
  static void make(Path file) {
    try {
      Files.createFile(file, ownersAlone("rw-------"));
    } catch (IOException e) {
      throw new StoreException("cannot make the file " + file, e);
    }
  }

  static Connection open(Path file) throws SQLException {
    Connection connection = connect(file);
    try (Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
    }
    return connection;
  }

  private static Connection connect(Path file) throws SQLException {
    try {
      return DriverManager.getConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw told(e);
    }
  }

  /** The fault as it is, or in one sentence where the library for this system is missing. */
  static SQLException told(SQLException fault) {
    return fault.getCause() instanceof NativeLibraryNotFoundException
        ? new SQLException(
            "there is no SQLite for "
                + System.getProperty("os.name")
                + " on "
                + System.getProperty("os.arch")
                + " in this jar; one built with -Dsynoptic.systems=all has those of all systems",
            fault)
        : fault;
  }

  /** Brings the file up to date with the scripts that it has not seen. */
  private static void migrate(Connection connection, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      int version = version(statement);
      Scripts.requireKnown(version, file.toString());
      for (int next = version + 1; next <= Scripts.newest(); next++) {
        statement.execute("BEGIN IMMEDIATE");
        for (String one : Scripts.statements(next)) {
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

  /** The tables in an order in which none comes before one that it refers to. */
  static List<String> tables(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            + " ORDER BY rowid",
        row -> row.getString(1));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public boolean isShared() {
    return false;
  }

  /** All of some work sees the file as it is at its first statement. */
  @Override
  public <T> T read(Work<T> work) throws SQLException {
    turns.acquireUninterruptibly();
    try {
      Connection known = readers.poll();
      Connection reader = known == null ? reader() : known;
      // Where it fails the reader is closed, which ends its transaction too.
      T result = Sql.committed(reader, own -> begun(own, work), () -> end(reader), reader::close);
      readers.add(reader);
      return result;
    } finally {
      turns.release();
    }
  }

  private static <T> T begun(Connection reader, Work<T> work) throws SQLException {
    Sql.update(reader, "BEGIN");
    return work.run(reader);
  }

  private static void end(Connection reader) throws SQLException {
    Sql.update(reader, "ROLLBACK");
  }

  private Connection reader() throws SQLException {
    if (connection.isClosed()) {
      throw new SQLException("the store is closed");
    }
    Connection reader = open(file);
    try (Statement statement = reader.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return reader;
  }

  @Override
  public synchronized <T> T write(Work<T> work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      return Sql.committed(
          connection, work, () -> statement.execute("COMMIT"), () -> statement.execute("ROLLBACK"));
    }
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public boolean claim(long pending) {
    return claimed.add(pending);
  }

  @Override
  public void release(long pending) {
    claimed.remove(pending);
  }

  @Override
  public synchronized void backup(Path copy) throws SQLException {
    make(copy);
    Sql.update(connection, "VACUUM INTO ?", copy.toString());
  }

  /** Puts everything into the one file, so that it can be moved. */
  void endJournal() throws SQLException {
    Sql.list(connection, "PRAGMA journal_mode = DELETE", row -> 1);
  }

  /** Waits for those who read. */
  @Override
  public synchronized void close() throws SQLException {
    turns.acquireUninterruptibly(MOST_READERS);
    try {
      for (Connection reader = readers.poll(); reader != null; reader = readers.poll()) {
        reader.close();
      }
      connection.close();
    } finally {
      turns.release(MOST_READERS);
    }
  }
}
