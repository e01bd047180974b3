package org.synoptic.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A store in PostgreSQL, which several desks use at once. Who writes holds a lock of the whole
 * store until what was written is to be seen, so that numbers have no gap and none appears before a
 * lower one.
 */
final class PostgresDatabase implements Database {

  /** Connections of one desk: a writer, and readers that wait for nobody. Set by hand. */
  private static final int MOST_CONNECTIONS = 8;

  private static final int PATIENCE_SECONDS = 10;

  /** The longest that a statement takes, also one that waits for other desks. Set by hand. */
  private static final int MOST_STATEMENT_SECONDS = 600;

  private final DatabaseUrl url;
  private final HikariDataSource pool;
  private final PostgresLocks locks;

  /** Held by this desk's one writer, so that those who wait take no connection from readers. */
  private final ReentrantLock turn = new ReentrantLock();

  /** Connects, and brings the tables up to date. */
  PostgresDatabase(DatabaseUrl url) throws SQLException {
    this.url = url;
    PGSimpleDataSource source = source(url);
    try {
      this.pool = new HikariDataSource(settings(source));
    } catch (HikariPool.PoolInitializationException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
    this.locks = new PostgresLocks(source);
    try {
      migrate();
    } catch (SQLException | StoreException e) {
      pool.close();
      throw e;
    }
  }

  private static PGSimpleDataSource source(DatabaseUrl url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url.address());
    if (url.user() != null) {
      source.setUser(url.user());
    }
    if (url.password() != null) {
      source.setPassword(url.password());
    }
    source.setApplicationName("synoptic desk");
    source.setConnectTimeout(PATIENCE_SECONDS);
    source.setTcpKeepAlive(true);
    source.setSocketTimeout(MOST_STATEMENT_SECONDS);
    return source;
  }

  private static HikariConfig settings(PGSimpleDataSource source) {
    // The pool else trusts a connection for half a second, in which the server may have cut it.
    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    HikariConfig settings = new HikariConfig();
    settings.setDataSource(source);
    settings.setPoolName("store");
    settings.setMaximumPoolSize(MOST_CONNECTIONS);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    // A server may be set so that a commit is acknowledged before it is on disk.
    settings.setConnectionInitSql(
        "SET synchronous_commit = on; " + String.join("; ", PostgresLocks.SILENCE));
    return settings;
  }

  private void migrate() throws SQLException {
    write(
        connection -> {
          requireOwn(connection);
          Sql.update(connection, "CREATE TABLE IF NOT EXISTS form (number BIGINT PRIMARY KEY)");
          int form = (int) Sql.last(connection, "form");
          Scripts.requireKnown(form, name());
          for (int next = form + 1; next <= Scripts.newest(); next++) {
            for (String statement : Scripts.forPostgres(next)) {
              Sql.update(connection, statement);
            }
            Sql.update(connection, "INSERT INTO form VALUES (?)", next);
          }
          return form;
        });
  }

  /** Tables of other programs are left alone: a name of theirs may be one of ours. */
  private void requireOwn(Connection connection) throws SQLException {
    List<String> tables =
        Sql.list(
            connection,
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1",
            row -> row.getString(1));
    if (!tables.isEmpty() && !tables.containsAll(List.of("form", "tick", "capture"))) {
      throw new StoreException(
          "there are tables of another program in "
              + name()
              + " ("
              + tables.get(0)
              + (tables.size() == 1 ? "" : " and others")
              + "); a desk needs an empty database or schema");
    }
  }

  @Override
  public String name() {
    return url.toString();
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public <T> T read(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return work.run(connection);
    }
  }

  @Override
  public <T> T write(Work<T> work) throws SQLException {
    turn.lock();
    try {
      return writeNow(work);
    } finally {
      turn.unlock();
    }
  }

  private <T> T writeNow(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      Work<T> inTurn =
          own -> {
            PostgresLocks.awaitTurn(own);
            return work.run(own);
          };
      return Sql.committed(connection, inTurn, connection::commit, connection::rollback);
    }
  }

  @Override
  public boolean leads() {
    return locks.leads();
  }

  @Override
  public boolean claim(long pending) {
    return locks.claim(pending);
  }

  @Override
  public void release(long pending) {
    locks.release(pending);
  }

  @Override
  public void backup(Path copy) throws SQLException {
    SqliteFile.make(copy);
    try (SqliteFile file = new SqliteFile(copy);
        Connection from = pool.getConnection()) {
      from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      from.setAutoCommit(false);
      try {
        // A slow disk may keep it waiting between two fetches.
        Sql.update(from, "SET LOCAL idle_in_transaction_session_timeout = 0");
        file.write(to -> TableCopy.all(from, to, SqliteFile.tables(to)));
      } finally {
        from.rollback();
      }
      file.endJournal();
    }
  }

  @Override
  public void close() {
    locks.close();
    pool.close();
  }
}
