package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A backup that is read: a copy of it, so that an older one is brought up to date and stays. */
final class BackupFile implements AutoCloseable {

  /** What only a store that was used has rows in. */
  private static final List<String> USED =
      List.of("tick", "feed", "entry", "watch", "pending", "people");

  private final Path copy;
  private final SqliteFile file;

  private BackupFile(Path copy, SqliteFile file) {
    this.copy = copy;
    this.file = file;
  }

  /**
   * Opens a backup.
   *
   * @param folder where there is room for a copy of it
   */
  static BackupFile open(Path backup, Path folder) {
    Path copy = folder.resolve("restoring.db");
    try {
      Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
      return new BackupFile(copy, new SqliteFile(copy));
    } catch (IOException | SQLException e) {
      delete(copy);
      throw new StoreException(backup + " cannot be read as a backup", e);
    } catch (StoreException e) {
      delete(copy);
      throw e;
    }
  }

  /**
   * Fills the tables of a store; returns the number of rows.
   *
   * @param store what the store is called
   */
  long copyInto(Connection store, String name) throws SQLException {
    for (String table : USED) {
      if (!Sql.list(store, "SELECT 1 FROM " + table + " LIMIT 1", row -> 1).isEmpty()) {
        throw new StoreException(
            "the store " + name + " has something in it; a backup is restored into an empty one");
      }
    }
    return file.read(
        from -> {
          List<String> tables = SqliteFile.tables(from);
          for (int i = tables.size() - 1; i >= 0; i--) {
            Sql.update(store, "DELETE FROM " + tables.get(i));
          }
          return TableCopy.all(from, store, tables);
        });
  }

  private static void delete(Path copy) {
    try {
      for (String end : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
      }
    } catch (IOException e) {
      throw new StoreException("cannot delete " + copy, e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close " + copy, e);
    } finally {
      delete(copy);
    }
  }
}
