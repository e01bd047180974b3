package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Synoptic;
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

  private Desk desk(String name, DatabaseUrl url) {
    return new Desk(
        Store.open(folder.resolve(name), url),
        Synoptic.pipeline(),
        Network.of(DeskUnderTest.door(DeskUnderTest.CLOCK), DeskUnderTest.CLOCK),
        DeskUnderTest.CLOCK);
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
