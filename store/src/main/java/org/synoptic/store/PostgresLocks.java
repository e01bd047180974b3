package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Who of several desks does what, by PostgreSQL's advisory locks. They belong to one connection: a
 * desk that ends or loses its network has none any longer, and another takes over.
 */
final class PostgresLocks implements AutoCloseable {

  /** First halves of the locks' names; other programs on the same database use others. */
  private static final int STORE = 0x53594e30;

  private static final int PENDING = 0x53594e31;

  private static final int WRITING = 0;
  private static final int LEADING = 1;
  private static final int PATIENCE_SECONDS = 5;

  /**
   * For each connection: the server ends one whose desk is silent for a minute, and gives its locks
   * to others. Set by hand.
   */
  static final List<String> SILENCE =
      List.of(
          "SET tcp_keepalives_idle = 30",
          "SET tcp_keepalives_interval = 10",
          "SET tcp_keepalives_count = 3",
          "SET idle_in_transaction_session_timeout = '60s'");

  private final DataSource source;
  private final Set<Long> claimed = new HashSet<>();
  private @Nullable Connection connection;
  private boolean leading;

  PostgresLocks(DataSource source) {
    this.source = source;
  }

  /**
   * Begins a transaction and waits until nobody else writes; nobody else does until it has ended.
   */
  static void awaitTurn(Connection transaction) throws SQLException {
    transaction.setAutoCommit(false);
    Sql.list(transaction, "SELECT pg_advisory_xact_lock(?::int, ?::int)", row -> 1, STORE, WRITING);
  }

  /** Whether this desk leads, which it tries to where none does. */
  synchronized boolean leads() {
    try {
      Connection own = connected();
      leading = leading || taken(own, STORE, LEADING);
      return leading;
    } catch (SQLException e) {
      lose();
      return false;
    }
  }

  /** The lock of a number can be taken twice by one connection, so this desk's are remembered. */
  synchronized boolean claim(long pending) {
    try {
      Connection own = connected();
      return !claimed.contains(pending) && taken(own, PENDING, pending) && claimed.add(pending);
    } catch (SQLException e) {
      lose();
      return false;
    }
  }

  synchronized void release(long pending) {
    Connection own = connection;
    if (claimed.remove(pending) && own != null) {
      try {
        Sql.list(own, "SELECT pg_advisory_unlock(?::int, ?::int)", row -> 1, PENDING, pending);
      } catch (SQLException e) {
        lose();
      }
    }
  }

  private static boolean taken(Connection own, int kind, long number) throws SQLException {
    String query = "SELECT pg_try_advisory_lock(?::int, ?::int)";
    return Sql.list(own, query, row -> row.getBoolean(1), kind, number).get(0);
  }

  /** The connection that holds the locks; a new one holds none. */
  private Connection connected() throws SQLException {
    Connection own = connection;
    if (own == null || !own.isValid(PATIENCE_SECONDS)) {
      lose();
      own = source.getConnection();
      connection = own;
      for (String setting : SILENCE) {
        Sql.update(own, setting);
      }
    }
    return own;
  }

  /** What is being taken in stays remembered, so that this desk does not begin it twice. */
  private void lose() {
    leading = false;
    close();
  }

  @Override
  public synchronized void close() {
    Connection own = connection;
    connection = null;
    if (own != null) {
      try {
        own.close();
      } catch (SQLException e) {
        // The server lifts the locks of a connection that is gone.
      }
    }
  }
}
