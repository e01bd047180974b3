package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.SourcedDate;

class SqliteFileTest {

  private static final Instant NOW = Instant.parse("2026-03-10T07:30:00Z");

  @TempDir Path parent;

  private Path folder;
  private SqliteFile file;

  @BeforeEach
  void open() {
    folder = parent.resolve("data");
    file = SqliteFile.open(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void reopen() {
    file.close();
    file = SqliteFile.open(folder);
  }

  static Capture capture(String url, String body) {
    byte[] message =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body)
            .getBytes(StandardCharsets.UTF_8);
    HttpResponse response = HttpResponse.of(message);
    return new Capture(url, url, NOW, "93.184.216.34", response, response.body(), false, null);
  }

  private String setting(String name) {
    return file.write(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            return result.getString(1);
          }
        });
  }

  @Test
  void theFolderIsItsOwnersAndTheSettingsAreSafe() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(setting("journal_mode")).isEqualTo("wal");
    assertThat(setting("synchronous")).isEqualTo("2");
    assertThat(setting("foreign_keys")).isEqualTo("1");
    assertThat(setting("trusted_schema")).isEqualTo("0");
    assertThat(setting("user_version")).isEqualTo(String.valueOf(Migrations.LAST));
  }

  @Test
  void capturesComeBackByteForByteAndShowDamage() {
    String page = "<p>Nine die, “é”\0\r\n".repeat(1_000);
    Capture capture = capture("https://courier.example/fire", page);
    long first = new Captures(file).keep(capture);
    long second = new Captures(file).keep(capture);
    assertThat(second).isGreaterThan(first);
    reopen();
    List<Captures.Kept> kept = new Captures(file).of("https://courier.example/fire");
    assertThat(kept).hasSize(2).allMatch(Captures.Kept::isIntact);
    assertThat(kept.get(0).message()).isEqualTo(capture.response().block());
    assertThat(kept.get(0).at()).isEqualTo(NOW);
    file.write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE captures SET message = x'00' WHERE id = 1");
          }
        });
    assertThat(new Captures(file).of("https://courier.example/fire").get(0).isIntact()).isFalse();
  }

  @Test
  void articlesAndFeedsComeBackAsTheyWere() {
    Article article =
        new Article(
            "a1",
            "https://courier.example/fire",
            new Outlet("courier", "The Courier"),
            "https://courier.example/fire",
            "en",
            "Fire",
            List.of("Ana Ruiz"),
            SourcedDate.UNKNOWN,
            "Nine die.",
            List.of(),
            null);
    long capture = new Captures(file).keep(capture("https://courier.example/fire", "x"));
    new Articles(file).keep(article, capture, NOW);
    FeedState fresh = FeedState.fresh("https://courier.example/feed", NOW);
    FeedState failed =
        new FeedState(
            "https://gazette.example/",
            "\"a\"",
            "Tue",
            NOW,
            NOW,
            "it is no feed that is read",
            3,
            1,
            Duration.ofMillis(1_234),
            null);
    new Feeds(file).keep(failed);
    new Feeds(file).keep(FeedState.fresh("https://courier.example/feed", NOW.minusSeconds(9)));
    new Feeds(file).keep(fresh);
    reopen();
    assertThat(new Articles(file).get("a1")).isEqualTo(article);
    assertThat(new Articles(file).get("none")).isNull();
    assertThat(new Feeds(file).all()).containsExactly(fresh, failed);
    new Feeds(file).remove(failed.url());
    assertThat(new Feeds(file).all()).containsExactly(fresh);
  }

  @Test
  void anArticleOfACaptureThatIsNotThereIsRefusedAndNothingStaysOfIt() {
    Article article = Article.ofText("a1", "Nine die.");
    assertThatThrownBy(() -> new Articles(file).keep(article, 99L, NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("FOREIGN KEY");
    assertThat(new Articles(file).get("a1")).isNull();
    new Articles(file).keep(article, null, NOW);
    assertThat(new Articles(file).get("a1")).isEqualTo(article);
  }

  @Test
  void aChangeThatFailsIsUndoneAndTheNextIsDone() {
    assertThatThrownBy(
            () ->
                file.write(
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        statement.executeUpdate("DELETE FROM feeds");
                        statement.executeUpdate(
                            "INSERT INTO feeds (url, failures, moves, took) VALUES ('a', 0, 0, 0)");
                      }
                      throw new SQLException("made up");
                    }))
        .hasMessageContaining("made up");
    assertThat(new Feeds(file).all()).isEmpty();
    new Feeds(file).keep(FeedState.fresh("https://courier.example/", NOW));
    assertThat(new Feeds(file).all()).hasSize(1);
  }

  @Test
  void manyThreadsWriteWhileOthersReadAndAReaderWritesNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    Captures captures = new Captures(file);
    List<Future<Integer>> all =
        IntStream.range(0, 8)
            .mapToObj(
                thread ->
                    threads.submit(
                        () -> {
                          start.await();
                          for (int i = 0; i < 20; i++) {
                            captures.keep(capture("https://courier.example/" + thread, "x"));
                            captures.of("https://courier.example/" + (thread + 1) % 8);
                          }
                          return captures.of("https://courier.example/" + thread).size();
                        }))
            .toList();
    start.countDown();
    for (Future<Integer> one : all) {
      assertThat(one.get()).isEqualTo(20);
    }
    threads.shutdown();
    assertThatThrownBy(
            () ->
                file.read(
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate("DELETE FROM captures");
                      }
                    }))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() {
    file.write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("PRAGMA user_version = 999");
          }
        });
    file.close();
    assertThatThrownBy(() -> SqliteFile.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("a newer version of Synoptic");
  }

  @Test
  void whatIsClosedSaysSo() {
    file.close();
    assertThatThrownBy(() -> new Feeds(file).keep(FeedState.fresh("https://a.example/", NOW)))
        .hasMessage("the store is closed");
  }
}
