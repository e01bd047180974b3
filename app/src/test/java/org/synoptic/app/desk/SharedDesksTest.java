package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Synoptic;
import org.synoptic.app.cli.Main;
import org.synoptic.store.DatabaseUrl;
import org.synoptic.store.NewReport;
import org.synoptic.store.Pending;
import org.synoptic.store.PostgresServer;
import org.synoptic.store.Store;

/** Several desks on one database: each shows what all took in, and one thing is taken in once. */
class SharedDesksTest {

  private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void desksThatAddAtTheSameTimeShowTheSameStories() throws Exception {
    try (PostgresServer server = server()) {
      DatabaseUrl url = server.database();
      try (Store north = Store.open(folder.resolve("north"), url);
          Store south = Store.open(folder.resolve("south"), url)) {
        StoryBoard one = new StoryBoard(north);
        StoryBoard other = new StoryBoard(south);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> grow(one, "n"));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> grow(other, "s"));
        CompletableFuture.allOf(first, second).get(60, TimeUnit.SECONDS);
        one.catchUp();
        other.catchUp();
        assertThat(one.view().reports()).isEqualTo(60);
        assertThat(one.view().all(ReadMarks.upTo(5)))
            .isEqualTo(other.view().all(ReadMarks.upTo(5)))
            .isNotEmpty();
        // The same report comes to both: it is kept once, and the second desk goes on.
        NewReport same = MadeUpReport.of(new Random(1), "r-same", 30, AT);
        one.add(AT, List.of(same), List.of());
        other.add(AT, List.of(same), List.of());
        one.catchUp();
        assertThat(one.view().reports()).isEqualTo(61);
        // It came once more, beside another one, when the desk had caught up already.
        NewReport next = MadeUpReport.of(new Random(2), "r-next", 30, AT);
        one.add(AT, List.of(same, next), List.of());
        other.catchUp();
        assertThat(one.view().reports()).isEqualTo(62);
        assertThat(one.view().all(ReadMarks.upTo(5)))
            .isEqualTo(other.view().all(ReadMarks.upTo(5)));
      }
      try (Store third = Store.open(folder.resolve("third"), url);
          Store kept = Store.open(folder.resolve("north"), url)) {
        assertThat(new StoryBoard(third).view().all(ReadMarks.upTo(5)))
            .isEqualTo(new StoryBoard(kept).view().all(ReadMarks.upTo(5)));
      }
    }
  }

  @Test
  void whatOneDeskLeftUndoneAnotherTakesIn() throws Exception {
    try (PostgresServer server = server()) {
      DatabaseUrl url = server.database();
      try (Store ended = Store.open(folder.resolve("north"), url)) {
        byte[] report =
            Files.readAllBytes(DeskUnderTest.EXAMPLES.resolve("harbour-fire/2-selm-gazette.txt"));
        ended.pend(Pending.Kind.FILE, "a.txt", report);
      }
      try (Desk south = desk("south", url);
          Desk east = desk("east", url)) {
        assertThat(soon(() -> south.reports() == 1 && east.reports() == 1)).isTrue();
        assertThat(soon(() -> east.stories().size() == 1)).isTrue();
        assertThat(east.stories()).isEqualTo(south.stories());
      }
    }
  }

  @Test
  void whatIsSeenOnOneDeskIsSeenOnAll() throws Exception {
    try (PostgresServer server = server()) {
      DatabaseUrl url = server.database();
      try (Store north = Store.open(folder.resolve("north"), url);
          Store south = Store.open(folder.resolve("south"), url)) {
        ReadMarks first = new ReadMarks(north, "looked");
        ReadMarks second = new ReadMarks(south, "looked");
        first.look(2);
        first.look("s-1", 3);
        second.look("s-2", 4);
        ReadMarks now = new ReadMarks(north, "looked");
        assertThat(List.of(now.of("s-1"), now.of("s-2"), now.of("s-3")))
            .containsExactly(3L, 4L, 2L);
      }
    }
  }

  @Test
  void oneDeskAsksTheFeedsAndAnotherTakesOverWhenItIsKilled() throws Exception {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer outlet = outlet(asked);
    String site = "http://127.0.0.1:" + outlet.getAddress().getPort();
    try (PostgresServer server = server()) {
      DatabaseUrl url = server.database();
      Process leader = started(url, site);
      try (Connection owner = server.asOwner()) {
        assertThat(soon(() -> leaders(owner) == 1)).isTrue();
        try (Desk other = desk("south", url, Clock.systemUTC())) {
          other.addFeeds((site + "/one").getBytes(StandardCharsets.UTF_8));
          assertThat(soon(() -> !asked.isEmpty())).isTrue();
          TimeUnit.SECONDS.sleep(3);
          assertThat(asked).as("asked once, by the other process").hasSize(1);
          assertThat(asked.get(0)).startsWith("/one").doesNotContain("Synoptic/test");
          leader.destroyForcibly().waitFor();
          assertThat(soon(() -> other.store().leads())).isTrue();
          other.addFeeds((site + "/two").getBytes(StandardCharsets.UTF_8));
          assertThat(soon(() -> asked.size() > 1)).isTrue();
          TimeUnit.SECONDS.sleep(2);
          assertThat(asked).hasSize(2);
          assertThat(asked.get(1)).isEqualTo("/two Synoptic/test");
        }
      } finally {
        leader.destroyForcibly().waitFor();
      }
    } finally {
      outlet.stop(0);
    }
  }

  /** An outlet with empty feeds, which notes who asks. */
  private static HttpServer outlet(List<String> asked) throws IOException {
    HttpServer outlet = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    byte[] feed =
        "<rss version='2.0'><channel><title>North</title></channel></rss>"
            .getBytes(StandardCharsets.UTF_8);
    outlet.createContext(
        "/",
        exchange -> {
          String agent = exchange.getRequestHeaders().getFirst("User-Agent");
          String path = exchange.getRequestURI().getPath();
          if (path.equals("/one") || path.equals("/two")) {
            asked.add(path + " " + agent);
          }
          exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    outlet.start();
    return outlet;
  }

  /** A desk in a process of its own, which can be killed. */
  private Process started(DatabaseUrl url, String site) throws IOException {
    String database =
        url.address().replace("jdbc:postgresql://", "postgresql://" + url.user() + "@");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "desk",
            "--port",
            "0",
            "--data",
            folder.resolve("north").toString(),
            "--allow-private",
            "--database",
            database,
            // Its host may be asked for feeds.
            site + "/none")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("north.log").toFile())
        .start();
  }

  /** How many desks of all databases of the server lead. */
  private static int leaders(Connection owner) {
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    + " AND classid::bigint = x'53594e30'::bigint AND objid = 1")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Desk desk(String name, DatabaseUrl url) {
    return desk(name, url, DeskUnderTest.CLOCK);
  }

  private Desk desk(String name, DatabaseUrl url, Clock clock) {
    Desk desk =
        new Desk(
            Store.open(folder.resolve(name), url),
            Synoptic.pipeline(),
            Network.of(DeskUnderTest.door(clock), clock),
            clock);
    desk.begin();
    return desk;
  }

  private PostgresServer server() throws Exception {
    assumeTrue(
        PostgresServer.isThere(), "skipped: no server of PostgreSQL below /usr/lib/postgresql");
    return new PostgresServer(folder);
  }

  private static void grow(StoryBoard board, String desk) {
    for (int day = 0; day < 10; day++) {
      List<NewReport> reports = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Instant at = AT.plusSeconds(86_400L * day + i);
        reports.add(MadeUpReport.of(new Random(day), "r-" + desk + day + "-" + i, day, at));
      }
      board.add(AT.plusSeconds(86_400L * day + 9), reports, List.of());
    }
  }

  private static boolean soon(BooleanSupplier what) throws InterruptedException {
    boolean done = what.getAsBoolean();
    for (int tries = 0; tries < 600 && !done; tries++) {
      TimeUnit.MILLISECONDS.sleep(100);
      done = what.getAsBoolean();
    }
    return done;
  }
}
