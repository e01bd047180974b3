package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * A SQLite file in a folder of its own that only its owner may open. One thread writes, each change
 * in a transaction that takes the write lock at its begin; reading never waits for it.
 */
public final class SqliteFile implements AutoCloseable {

  /** Something that is done with a connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private static final String NAME = "synoptic.db";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  /**
   * Full synchronisation makes a commit durable in the write-ahead log. An untrusted schema cannot
   * call functions with side effects. The pages of deleted rows are overwritten.
   */
  private static final String[] SETTINGS = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_size_limit = 67108864"
  };

  private final Path file;
  private final Connection writing;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "store-writer"));

  private SqliteFile(Path file) throws SQLException {
    this.file = file;
    this.writing = connect(file);
  }

  /**
   * Opens the file in {@code folder}, or makes both, and brings it to the present form.
   *
   * @throws StoreException where the folder or the file cannot be used
   */
  public static SqliteFile open(Path folder) {
    try {
      makeFolder(folder);
      // The driver unpacks its library there; a shared folder may forbid running it.
      System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
      SqliteFile opened = new SqliteFile(folder.resolve(NAME));
      try {
        opened.write(Migrations::run);
        return opened;
      } catch (StoreException e) {
        opened.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new StoreException("the store in " + folder + " cannot be opened: " + e, e);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    if (posix) {
      Files.setPosixFilePermissions(folder, OWNER);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Does a change in one transaction, and returns when it is durable. */
  <T> T write(Work<T> change) {
    try {
      Future<T> done = writer.submit(() -> transaction(change));
      return done.get();
    } catch (ExecutionException e) {
      throw new StoreException("the store cannot be written: " + e.getCause(), e);
    } catch (RejectedExecutionException e) {
      throw new StoreException("the store is closed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("waiting for the store was called off", e);
    }
  }

  private <T> T transaction(Work<T> change) throws SQLException {
    try (Statement statement = writing.createStatement()) {
      // The driver's own transactions take the lock late, and fail where a reader came between.
      statement.execute("BEGIN IMMEDIATE");
      boolean kept = false;
      try {
        T result = change.with(writing);
        statement.execute("COMMIT");
        kept = true;
        return result;
      } finally {
        if (!kept) {
          statement.execute("ROLLBACK");
        }
      }
    }
  }

  /** Reads what was committed last. */
  <T> T read(Work<T> question) {
    try (Connection reading = connect(file);
        Statement statement = reading.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      return question.with(reading);
    } catch (SQLException e) {
      throw new StoreException("the store cannot be read: " + e, e);
    }
  }

  /** Waits for the changes that were begun, and closes the file. */
  @Override
  public void close() {
    try {
      Future<?> last =
          writer.submit(
              () -> {
                writing.close();
                return null;
              });
      writer.shutdown();
      last.get();
    } catch (ExecutionException e) {
      throw new StoreException("the store cannot be closed: " + e.getCause(), e);
    } catch (RejectedExecutionException e) {
      // It is closed already.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
