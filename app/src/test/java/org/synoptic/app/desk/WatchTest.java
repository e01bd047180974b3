package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.gather.feed.FeedDocument;
import org.synoptic.store.Alert;

class WatchTest {

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock(DeskUnderTest.CLOCK.instant());
  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
  private DeskUnderTest desk;
  private HttpServer receiver;
  private volatile int status = 200;

  private record Sent(String body, String time, String signature, String title) {}

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.createContext("/hook", this::receive);
    receiver.start();
    desk = new DeskUnderTest(data, clock);
  }

  @AfterEach
  void stop() {
    desk.close();
    receiver.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    sent.add(
        new Sent(
            exchange.getRequestMethod() + " " + body,
            exchange.getRequestHeaders().getFirst("Synoptic-Timestamp"),
            exchange.getRequestHeaders().getFirst("Synoptic-Signature"),
            exchange.getRequestHeaders().getFirst("Title")));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Test
  void aStoryThatIsWatchedTellsItsFactsInAFeedUntilTheWatchEnds() throws Exception {
    desk.addExample("harbour-fire");
    desk.awaitIndex();
    String story = desk.desk().stories().get(0).id();
    HttpResponse<String> made =
        desk.post(
            "watches",
            "kind=STORY&channel=FEED&label=" + encoded("Fire & <b>") + "&subject=" + story);
    assertThat(made.statusCode()).isEqualTo(200);
    String token = token(made.body());
    HttpResponse<String> atom = desk.get("watch/" + token + "/atom");
    assertThat(atom.headers().firstValue("Content-Type").orElse("")).contains("atom+xml");
    assertThat(atom.body())
        .contains("Fire &amp; &lt;b&gt;")
        .contains(
            "Coast Radio News and Island Tribune give the number of dead as 14; Selm Gazette, The"
                + " Morning Courier and Inland Record: at least nine (updated)");
    FeedDocument feed =
        FeedDocument.of(atom.body().getBytes(StandardCharsets.UTF_8), desk.address());
    assertThat(feed.items()).isNotEmpty();
    String json = desk.get("watch/" + token + "/feed.json").body();
    assertThat(json).contains("jsonfeed.org/version/1.1").contains("the number of dead as");
    assertThat(desk.get("watches").body()).doesNotContain(token).contains("the number of dead");
    String other = (token.startsWith("a") ? "b" : "a") + token.substring(1);
    assertThat(desk.get("watch/" + other + "/atom").statusCode()).isEqualTo(404);
    desk.post("watches/remove", "number=1");
    assertThat(desk.get("watch/" + token + "/atom").statusCode()).isEqualTo(404);
  }

  @Test
  void aNewReportWithAnotherTollIsTold() throws Exception {
    desk.addExample("harbour-fire");
    desk.awaitIndex();
    String made =
        desk.post(
                "watches",
                "kind=SEARCH&channel=WEBHOOK&label=Fires&subject="
                    + encoded("/search?q=fire+terminal")
                    + "&target="
                    + encoded(hook()))
            .body();
    assertThat(made).contains("signed with this secret");
    String secret = found(made, "<code>([0-9a-f]{48})</code>");
    waitFor(() -> desk.desk().store().dueAlerts(clock.instant(), 9).isEmpty());
    assertThat(sent).allMatch(one -> one.body().contains("\"initial\":true"));
    int initial = sent.size();
    desk.addText(
        "late.txt",
        "Terminal fire claims more lives\n\nThe fire in the ferry terminal of Port Selm has claimed"
            + " fourteen lives, the fire service said on Wednesday.\n\nThe fire swept through the"
            + " ferry terminal on Monday night.");
    waitFor(() -> sent.size() > initial);
    Sent last = sent.get(initial);
    assertThat(last.body()).startsWith("POST {").contains("Terminal fire claims more lives");
    assertThat(last.body()).contains("\"initial\":false");
    byte[] body = last.body().substring(5).getBytes(StandardCharsets.UTF_8);
    assertThat(last.signature())
        .isEqualTo("sha256=" + AlertSender.signature(secret, last.time(), body));
  }

  @Test
  void whatCannotBeSentIsTriedAgainAndToldAndAnInnerNetworkIsRefused() throws Exception {
    desk.addExample("harbour-fire");
    desk.awaitIndex();
    status = 500;
    String story = desk.desk().stories().get(0).id();
    String form = "kind=STORY&channel=TEXT&label=Fire%0d%0aX&subject=" + story + "&target=";
    desk.post("watches", form + encoded(hook()));
    waitFor(() -> alerts(1).stream().anyMatch(alert -> alert.tries() == 1));
    assertThat(sent).as("the others wait until the receiver is asked again").hasSize(1);
    assertThat(sent.get(0).title()).isEqualTo("Fire??X");
    assertThat(desk.get("watches").body()).contains("not sent: the server answered 500");
    status = 200;
    clock.step(Duration.ofMinutes(2));
    waitFor(() -> alerts(1).stream().allMatch(one -> one.tries() > 0 && one.failure() == null));
    assertThat(sent.get(sent.size() - 1).body()).startsWith("POST ").contains("number of");
    for (String inner :
        List.of("http://10.0.0.1/hook", "http://[::1]/a", "http://u:p@127.0.0.1/hook")) {
      HttpResponse<String> refused = desk.post("watches", form + encoded(inner));
      assertThat(refused.statusCode()).as(inner).isEqualTo(400);
      assertThat(refused.body()).contains("Nothing can be sent there");
    }
    assertThat(desk.desk().store().watches()).hasSize(1);
  }

  @Test
  void aWatchOfNothingIsRefused() throws Exception {
    for (String form :
        List.of(
            "kind=STORY&channel=FEED&label=x&subject=s-none",
            "kind=SEARCH&channel=FEED&label=x&subject=%2Fsearch%3Fq%3D",
            "kind=SEARCH&channel=FEED&label=x&subject=%2Fsearch%3Fq%3D%25zz",
            "kind=SEARCH&channel=FEED&label=x&subject=https%3A%2F%2Fevil.example",
            "kind=SEARCH&channel=WEBHOOK&label=x&subject=%2Fsearch%3Fq%3Da&target=file%3A%2F%2Fa",
            "kind=SEARCH&channel=WEBHOOK&label=x&subject=%2Fsearch%3Fq%3Da",
            "kind=NONE&channel=FEED&label=x&subject=s")) {
      assertThat(desk.post("watches", form).statusCode()).as(form).isEqualTo(400);
    }
    assertThat(desk.get("watches").body()).contains("Nothing is watched");
  }

  private List<Alert> alerts(long watch) {
    return desk.desk().store().alerts(watch, 20);
  }

  private String hook() {
    return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
  }

  private static String token(String page) {
    return found(page, "/watch/([0-9a-f]{48})/atom");
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static void waitFor(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 4000 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
