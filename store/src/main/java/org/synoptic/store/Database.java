package org.synoptic.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where the tables of a store lie. Safe for use by several threads. */
interface Database extends AutoCloseable {

  /** Opens one. */
  interface Opening {
    Database open() throws SQLException;
  }

  /** Something that is done with a connection. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Something that is looked for with a connection. */
  interface Search<T> {
    @Nullable T find(Connection connection) throws SQLException;
  }

  /** What it is called in sentences; never with a password. */
  String name();

  /** Whether other desks use it at the same time. */
  boolean isShared();

  <T> T read(Work<T> work) throws SQLException;

  /**
   * Does all of some work or nothing. Nobody else writes meanwhile, and whoever sees what was
   * written sees all that was written before. It is on disk when this returns.
   */
  <T> T write(Work<T> work) throws SQLException;

  /** Whether of all desks on it this is the one that fetches and tells. */
  boolean leads();

  /** Takes something that is to be taken in, unless another desk or thread has it. */
  boolean claim(long pending);

  /** Gives back what was claimed. */
  void release(long pending);

  /** Copies everything as it is now into a new file of SQLite. */
  void backup(Path copy) throws SQLException;

  @Override
  void close() throws SQLException;
}
