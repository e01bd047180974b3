package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are looked at again, and what their outlets changed is told. */
class EditWatchTest {

  private static final Instant START = Instant.parse("2026-05-20T12:00:00Z");

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock(START);
  private final List<String> conditions = Collections.synchronizedList(new ArrayList<>());
  private HttpServer outlet;
  private DeskUnderTest desk;
  private volatile String page = "";
  private volatile String etag = "";
  private volatile boolean moved;

  @BeforeEach
  void start() throws IOException {
    outlet = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    outlet.createContext("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    outlet.createContext("/a", this::answer);
    outlet.createContext("/b", this::answer);
    outlet.start();
    desk = new DeskUnderTest(data, clock);
  }

  @AfterEach
  void stop() {
    desk.close();
    outlet.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    conditions.add(condition == null ? "" : condition);
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.getResponseHeaders().add("ETag", etag);
    if (moved && exchange.getRequestURI().getPath().equals("/a")) {
      exchange.getResponseHeaders().add("Location", "/b");
      exchange.sendResponseHeaders(302, -1);
    } else if (etag.equals(condition)) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static String page(String toll) {
    return "<html><head><title>Ferry sinks off Port Selm</title></head><body><article><h1>Ferry"
        + " sinks off Port Selm</h1><p>"
        + toll
        + " people died when a ferry sank off Port Selm on Monday, the coast guard said.</p>"
        + "<p>The coast guard searched all night for those who were missing, with four boats and a"
        + " helicopter.</p></article></body></html>";
  }

  @Test
  void aTollThatTheOutletRaisesIsToldOnTheStoryAndWithTheReport() throws Exception {
    page = page("Nine");
    etag = "\"1\"";
    String address = "http://127.0.0.1:" + outlet.getAddress().getPort() + "/a";
    desk.desk().addAddresses(List.of(address));
    desk.await();
    StoryLine story = desk.desk().stories().get(0);
    String report = story.reports().get(0).id();
    assertThat(desk.get("reports/" + report + "/revisions").body()).contains("There is one fetch");
    assertThat(conditions).containsExactly("");

    clock.step(Duration.ofMinutes(61));
    waitFor(() -> desk.desk().visit(report).visits() == 1);
    page = page("Fourteen");
    etag = "\"2\"";
    clock.step(Duration.ofHours(6));
    waitFor(() -> desk.desk().revisions(report).size() == 2);
    assertThat(conditions).containsExactly("", "\"1\"", "\"1\"");

    String told = desk.get("stories/" + story.id()).body();
    assertThat(told).contains("What outlets changed in their own reports");
    assertThat(told)
        .contains("<del>Nine</del> → <ins>Fourteen</ins>")
        .contains("no correction note");
    assertThat(desk.get("reports/" + report).body()).contains("2 revisions").contains("Fourteen");
    String json = desk.get("reports/" + report + "/revisions.json").body();
    assertThat(json).contains("\"kind\":\"FIGURE\"").contains("\"noted\":false");

    String then = "?at=" + START.plusSeconds(60);
    assertThat(desk.get("reports/" + report + then).body()).contains("Nine people");
    String earlier = desk.get("stories/" + story.id() + then).body();
    assertThat(earlier).contains("As it stood on").doesNotContain("<del>").contains("Nine");
    assertThat(desk.get("stories/" + story.id() + "?at=2020-01-01").statusCode()).isEqualTo(404);
    assertThat(desk.get("stories/" + story.id() + "?at=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aPageIsAskedForFiveTimesInAllAndAGoneOneIsTold() throws Exception {
    page = page("Nine");
    etag = "\"1\"";
    desk.desk().addAddresses(List.of("http://127.0.0.1:" + outlet.getAddress().getPort() + "/a"));
    desk.await();
    String report = desk.desk().stories().get(0).reports().get(0).id();
    for (int hours : new int[] {2, 6, 24}) {
      int visits = desk.desk().visit(report).visits();
      clock.step(Duration.ofHours(hours));
      waitFor(() -> desk.desk().visit(report).visits() == visits + 1);
    }
    outlet.removeContext("/a");
    clock.step(Duration.ofDays(8));
    waitFor(() -> desk.desk().visit(report).next() == null);
    assertThat(conditions).hasSize(4);
    assertThat(desk.get("reports/" + report + "/revisions").body())
        .contains("there is no such page")
        .contains("not looked at any more");
  }

  @Test
  void anotherPageToWhichAnAddressLeadsIsNoRevision() throws Exception {
    page = page("Nine");
    etag = "\"1\"";
    desk.desk().addAddresses(List.of("http://127.0.0.1:" + outlet.getAddress().getPort() + "/a"));
    desk.await();
    String report = desk.desk().stories().get(0).reports().get(0).id();
    page = page("Fourteen");
    etag = "\"2\"";
    moved = true;
    clock.step(Duration.ofMinutes(61));
    waitFor(() -> desk.desk().visit(report).visits() == 1);
    assertThat(desk.desk().visit(report).failure()).isEqualTo("it leads elsewhere now");
    assertThat(desk.desk().revisions(report)).hasSize(1);
    moved = false;
    clock.step(Duration.ofHours(6));
    waitFor(() -> desk.desk().visit(report).visits() == 2);
    assertThat(desk.desk().revisions(report)).hasSize(2);
  }

  private static void waitFor(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 4000 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
