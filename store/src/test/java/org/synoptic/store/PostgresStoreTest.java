package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.store.people.LoginSession;

/** A store in a database of PostgreSQL, which several desks have open. */
class PostgresStoreTest extends StoreContract {

  private static PostgresServer server;
  private DatabaseUrl database;

  @BeforeAll
  static void start(@TempDir Path logs) throws Exception {
    assumeTrue(
        PostgresServer.isThere(), "skipped: no server of PostgreSQL below /usr/lib/postgresql");
    server = new PostgresServer(logs);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void makeDatabase() throws SQLException {
    database = server.database();
  }

  @Override
  Store open() {
    return open("store");
  }

  private Store open(String desk) {
    return Store.open(folder.resolve(desk), database);
  }

  @Test
  void ticksOfSeveralWritersAreOneSequenceOfWhichNoneIsSeenBeforeALowerOne() throws Exception {
    int each = 60;
    try (Store north = open("north");
        Store south = open("south");
        Store reader = open("reader")) {
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (Store desk : List.of(north, south, north, south)) {
        String name = "r-" + writers.size() + "-";
        writers.add(CompletableFuture.runAsync(() -> write(desk, name, each)));
      }
      CompletableFuture<Void> all =
          CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
      List<Long> seen = new ArrayList<>();
      while (!all.isDone()) {
        long after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
        reader.replay(after, tick -> seen.add(tick.number()));
      }
      all.get(60, TimeUnit.SECONDS);
      long after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
      reader.replay(after, tick -> seen.add(tick.number()));
      assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 4L * each).boxed().toList());
      assertThat(reader.decisions())
          .extracting(Decision::number)
          .isEqualTo(LongStream.rangeClosed(1, 4L * each).boxed().toList());
      assertThat(reader.after(0, 1000))
          .extracting(Revision::number)
          .isEqualTo(LongStream.rangeClosed(1, 4L * each).boxed().toList());
    }
  }

  @Test
  void whoReadsDoesNotWaitForThoseWhoWaitToWrite() throws Exception {
    try (Store store = open();
        Connection other = DriverManager.getConnection(database.address(), database.user(), "")) {
      PostgresLocks.awaitTurn(other);
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      ExecutorService threads = Executors.newCachedThreadPool();
      for (int i = 0; i < 12; i++) {
        LoginSession session = new LoginSession("s" + i, "ann", AT, AT);
        writers.add(CompletableFuture.runAsync(() -> store.keep(session), threads));
      }
      CompletableFuture<?> reader =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 20; i++) {
                  assertThat(store.kept(LoginSession.class, "s0")).isNull();
                  assertThat(store.kept(LoginSession.class)).isEmpty();
                  LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
              },
              threads);
      try {
        reader.get(9, TimeUnit.SECONDS);
        assertThat(writers).noneMatch(CompletableFuture::isDone);
      } finally {
        other.rollback();
      }
      CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
      assertThat(store.kept(LoginSession.class)).hasSize(12);
      threads.shutdown();
    }
  }

  private static void write(Store desk, String name, int ticks) {
    for (int i = 0; i < ticks; i++) {
      Decision mark = new Decision(1, Decision.Kind.UNDO, List.of(), List.of(), "test", AT, "");
      desk.append(AT, false, List.of(report(name + i, "Text " + name + i)), List.of(mark));
    }
  }

  @Test
  void oneDeskLeadsAndAnotherTakesOverWhenItEnds() throws Exception {
    try (Store south = open("south")) {
      try (Store north = open("north")) {
        assertThat(north.leads()).isTrue();
        assertThat(south.leads()).isFalse();
        assertThat(north.leads()).isTrue();
      }
      assertThat(soon(south::leads)).isTrue();
    }
  }

  /** The server lifts the locks of a connection a moment after it has ended. */
  private static boolean soon(BooleanSupplier what) throws InterruptedException {
    boolean done = what.getAsBoolean();
    for (int tries = 0; tries < 200 && !done; tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
      done = what.getAsBoolean();
    }
    return done;
  }

  @Test
  void aDeskWhoseConnectionIsCutLeadsNoLongerAndGoesOnWriting() throws Exception {
    try (Store north = open("north");
        Store south = open("south")) {
      assertThat(north.leads()).isTrue();
      cutConnections();
      assertThat(soon(south::leads)).isTrue();
      assertThat(north.leads()).isFalse();
      assertThat(north.append(AT, false, List.of(), List.of()).number()).isEqualTo(1);
    }
  }

  @Test
  void theServerEndsConnectionsOfDesksThatAreSilent() throws Exception {
    try (PostgresDatabase desk = new PostgresDatabase(database)) {
      assertThat(shown(desk, "tcp_keepalives_idle")).isEqualTo("30");
      assertThat(shown(desk, "idle_in_transaction_session_timeout")).isEqualTo("1min");
      assertThat(shown(desk, "synchronous_commit")).isEqualTo("on");
      assertThat(desk.leads()).isTrue();
    }
  }

  private static String shown(PostgresDatabase desk, String setting) throws SQLException {
    return desk.read(
        connection -> Sql.list(connection, "SHOW " + setting, row -> row.getString(1)).get(0));
  }

  private void cutConnections() throws SQLException {
    try (Connection connection = server.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + database.address().replaceAll(".*/", "")
              + "'");
    }
  }

  @Test
  void whatIsPendingIsTakenInByOneDeskAndByAnotherWhereThatEnds() throws Exception {
    try (Store south = open("south")) {
      Pending pending = south.pend(Pending.Kind.ADDRESS, "https://north.example/a", new byte[0]);
      try (Store north = open("north")) {
        assertThat(north.claim(pending)).isTrue();
        assertThat(north.claim(pending)).isFalse();
        assertThat(south.claim(pending)).isFalse();
        north.release(pending);
        assertThat(south.claim(pending)).isTrue();
        south.release(pending);
        assertThat(north.claim(pending)).isTrue();
      }
      assertThat(soon(() -> south.claim(pending))).isTrue();
    }
  }

  @Test
  void aStoreMovesToPostgresAndBackWithAllThatItHas() throws Exception {
    Path first = folder.resolve("first.db");
    Path second = folder.resolve("second.db");
    Tick tick;
    try (Store file = Store.open(folder.resolve("file"))) {
      tick = file.append(AT, false, List.of(report("r-1", "Zero \0 byte")), List.of());
      file.setting("looked", "1");
      file.pend(Pending.Kind.ADDRESS, "https://north.example/a", new byte[0]);
      file.backup(first);
    }
    try (Store moved = open()) {
      moved.restore(first);
      assertThat(moved.append(AT, false, List.of(report("r-2", "Two.")), List.of()).number())
          .isEqualTo(2);
      moved.backup(second);
      assertThatThrownBy(() -> moved.restore(first)).hasMessageContaining("an empty one");
    }
    try (Store back = Store.open(folder.resolve("back"))) {
      back.restore(second);
      List<Tick> ticks = new ArrayList<>();
      back.replay(ticks::add);
      assertThat(ticks).hasSize(2).startsWith(tick);
      assertThat(back.captures("r-1").get(0).content()).asString().isEqualTo("Zero \0 byte");
      assertThat(back.setting("looked")).isEqualTo("1");
      assertThat(back.pending()).hasSize(1);
    }
    assertThat(first).exists();
    assertThat(folder.resolve("second.db-wal")).doesNotExist();
  }

  @Test
  void aPasswordIsNotTold() throws Exception {
    try (Connection connection = server.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS ann");
    }
    String address = database.address().replace("jdbc:postgresql://", "postgresql://ann:hush@");
    DatabaseUrl url = DatabaseUrl.of(address, Map.of("PGPASSWORD", "other"));
    assertThat(url.password()).isEqualTo("hush");
    assertThat(url.toString()).doesNotContain("hush").startsWith("postgresql://127.0.0.1:");
    assertThatThrownBy(() -> Store.open(folder.resolve("x"), url))
        .hasMessageContaining("\"ann\"")
        .hasStackTraceContaining("role")
        .satisfies(e -> assertThat(trace(e)).doesNotContain("hush"));
    String half = database.address().replace("jdbc:postgresql://", "postgresql://ann:50%zz@");
    assertThatThrownBy(() -> DatabaseUrl.of(half, Map.of()))
        .hasMessageContaining("%25")
        .satisfies(e -> assertThat(trace(e)).doesNotContain("zz"));
  }

  private static String trace(Throwable e) {
    StringBuilder trace = new StringBuilder();
    for (Throwable at = e; at != null; at = at.getCause()) {
      trace.append(at).append('\n');
    }
    return trace.toString();
  }

  @Test
  void aDatabaseWithTablesOfAnotherProgramIsRefused() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(database.address(), database.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE report (id TEXT)");
      assertThatThrownBy(this::open)
          .hasMessageContaining("tables of another program")
          .hasMessageContaining("(report)")
          .hasMessageContaining("empty database");
      statement.execute("SELECT id FROM report");
      statement.execute("DROP TABLE report");
    }
    open().close();
    open().close();
  }

  @Test
  void aNewerFormIsRefused() throws Exception {
    open().close();
    try (Store store = open()) {
      assertThat(store.isShared()).isTrue();
    }
    try (Connection connection =
            DriverManager.getConnection(database.address(), database.user(), "");
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO form VALUES (99)");
    }
    assertThatThrownBy(this::open).hasMessageContaining("newer Synoptic");
  }
}
