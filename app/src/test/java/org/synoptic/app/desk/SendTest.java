package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.store.ReportLine;

/** Pages that a browser sends, texts that are pasted twice, entries that gave no report. */
class SendTest {

  private static final String URL = "https://paper.example/ferry";
  private static final String FIRST =
      "Nine people died when a ferry sank off Port Selm on Monday, the coast guard said. The coast"
          + " guard searched all night for those who were missing, with four boats and a"
          + " helicopter.";
  private static final String SECOND =
      "Mayor Ana Ruiz asked the harbour office for its inspection files on Tuesday and said that"
          + " the council would meet on Wednesday to hear the coast guard.";

  @TempDir private Path data;
  private DeskUnderTest desk;

  @BeforeEach
  void start() {
    desk = new DeskUnderTest(data);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Ferry sinks</title></head><body><article><h1>Ferry"
        + " sinks off Port Selm</h1><p>"
        + body
        + "</p></article></body></html>";
  }

  @Test
  void aPageIsTakenAsItWasSentFromAnotherSiteWithAKeyAlone() throws Exception {
    String large = sendHead("application/x-www-form-urlencoded", 9 << 20);
    assertThat(desk.raw(large)).as("no key exists").startsWith("HTTP/1.1 403");
    String made = desk.post("send/keys", "label=Firefox").body();
    assertThat(desk.raw(large)).startsWith("HTTP/1.1 413").contains("at most 8 MB");
    String lengthless = large.replaceFirst("Content-Length: \\d+", "Transfer-Encoding: chunked");
    assertThat(desk.raw(lengthless)).startsWith("HTTP/1.1 413");
    Matcher key = Pattern.compile("Bearer ([0-9a-f]{48})").matcher(made);
    assertThat(key.find()).isTrue();
    assertThat(made).contains("javascript:(()=&gt;{").contains(desk.address() + "send");
    String form = "url=" + encoded(URL) + "&page=" + encoded(page(FIRST + "</p><p>" + SECOND));
    assertThat(send(form + "&key=0123").statusCode()).isEqualTo(403);
    assertThat(send(form).statusCode()).isEqualTo(403);
    HttpResponse<String> taken = send(form + "&key=" + key.group(1));
    assertThat(taken.statusCode()).isEqualTo(202);
    desk.await();
    ReportLine report = desk.desk().stories().get(0).reports().get(0);
    assertThat(report.url()).isEqualTo(URL);
    assertThat(report.headline()).contains("Ferry sinks");
    assertThat(desk.desk().visit(report.id())).as("never fetched").isNull();
    assertThat(desk.get("send").body()).contains("Firefox").doesNotContain(key.group(1));
    String hash = found(desk.get("send").body(), "name=\"hash\" value=\"([0-9a-f]{64})\"");
    desk.post("send/keys/remove", "hash=" + hash);
    assertThat(send(form + "&key=" + key.group(1)).statusCode()).isEqualTo(403);
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  /** The head of a request whose body never comes. */
  private String sendHead(String type, int length) {
    return "POST /send HTTP/1.1\r\nHost: 127.0.0.1:"
        + desk.port()
        + "\r\nConnection: close\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private HttpResponse<String> send(String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk.address() + "send"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "https://paper.example")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aTextThatIsPastedAgainAndCutElsewhereIsTheSameReport() throws Exception {
    String whole = "Ferry sinks off Port Selm\n\n" + FIRST + "\n\n" + SECOND;
    desk.addText("pasted.txt", "Ferry sinks off Port Selm\n\n" + FIRST);
    desk.addText("pasted.txt", whole);
    assertThat(desk.desk().reports()).isEqualTo(1);
    String report = desk.desk().stories().get(0).reports().get(0).id();
    assertThat(desk.get("reports/" + report).body()).contains("inspection files");
    desk.addText("pasted.txt", whole.substring(0, whole.length() - 40));
    assertThat(desk.desk().revisions(report)).hasSize(2);
    desk.addText(
        "pasted.txt",
        "Ferry sinks off Port Selm\n\n"
            + SECOND
            + " Its members waited for two hours in the rain.");
    assertThat(desk.desk().reports()).as("another text under that headline").isEqualTo(2);
  }

  @Test
  void aTimeThatHasNotComeIsRefused() throws Exception {
    desk.addText("pasted.txt", "Ferry sinks off Port Selm\n\n" + FIRST);
    String story = "stories/" + desk.desk().stories().get(0).id();
    assertThat(desk.get(story + "?at=2026-05-20").body()).doesNotContain("As it stood");
    for (String future :
        new String[] {"2026-05-21", "2026-05-20T12:00:01Z", "+9999-01-01T00:00:00Z"}) {
      HttpResponse<String> refused = desk.get(story + "?at=" + encoded(future));
      assertThat(refused.statusCode()).as(future).isEqualTo(400);
    }
    assertThat(desk.get(story + "?at=2030-01-01").body()).contains("lies in the future");
  }

  @Test
  void anEntryThatGaveNoReportIsShownAndTriedAgain() throws Exception {
    String address = "http://127.0.0.1:9/gone";
    for (int i = 0; i < 3; i++) {
      desk.desk().addNew(List.of(address));
      desk.await();
    }
    assertThat(desk.desk().givenUp()).hasSize(1);
    String page = desk.get("feeds").body();
    assertThat(page).contains("Entries that gave no report").contains(address);
    long number = desk.desk().givenUp().get(0).number();
    desk.post("feeds/entry", "what=again&number=" + number);
    desk.await();
    assertThat(desk.get("intake").body()).contains(address);
    assertThat(desk.desk().givenUp()).isEmpty();
    assertThat(desk.post("feeds/entry", "what=again&number=" + number).statusCode()).isEqualTo(400);
  }
}
