package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are given addresses, of a server on this machine. */
class WebCommandsTest {

  private static final String REPORT =
      """
      <html><head><title>Fire destroys warehouse in Port Selm</title></head><body><article>
      <h1>Fire destroys warehouse in Port Selm</h1>
      <p>A fire destroyed a warehouse in the harbour of Port Selm on Monday, the city's fire
      service said.</p>
      <p>Nobody was hurt, according to the fire service, which sent 40 firefighters to the
      scene.</p></article></body></html>
      """;

  @TempDir Path folder;

  private final Map<String, String> pages = new TreeMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private HttpServer server;
  private String site;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    pages.put("/fire", REPORT);
    pages.put("/private", REPORT);
    pages.put("/robots.txt", "User-agent: *\nDisallow: /private");
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String page = pages.get(exchange.getRequestURI().getPath());
    byte[] body = (page == null ? "none" : page).getBytes(StandardCharsets.UTF_8);
    String type = page != null && page.startsWith("<rss") ? "application/rss+xml" : "text/html";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var in = new ByteArrayInputStream(new byte[0]);
    return Main.run(args, new Terminal(new PrintWriter(out), new PrintWriter(err), in, "", "80"));
  }

  @Test
  void aPageIsReadBesideAFileAndWhatFailsIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), REPORT.replace("Monday", "Tuesday"));
    int exit =
        run(
            "read",
            "--allow-private",
            "--format",
            "json",
            site + "/fire",
            file.toString(),
            site + "/private",
            site + "/none");
    assertThat(exit).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("\"url\":\"" + site + "/fire\"", "on Monday", "on Tuesday", "40 firefighters");
    assertThat(err.toString())
        .contains("skipped " + site + "/private: the robots.txt of 127.0.0.1 forbids it")
        .contains("skipped " + site + "/none: the server answered 404: there is no such page")
        .contains("4 inputs, 2 skipped");
  }

  @Test
  void thisMachineIsNotReadUnasked() {
    assertThat(run("read", site + "/fire")).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "skipped %s/fire: the address is refused: 127.0.0.1 leads into this machine itself;"
                .formatted(site),
            "--allow-private allows a host of your own");
    assertThat(run("read", "--allow-private", "http://127.0.0.2:1/", site + "/fire")).isZero();
  }

  @Test
  void fetchKeepsWhatCameAndItIsReadBack() throws IOException {
    pages.put(
        "/feed",
        "<rss version=\"2.0\"><channel><title>Courier</title><item><title>Fire</title>"
            + "<link>%s/fire</link></item></channel></rss>".formatted(site));
    String into = folder.resolve("kept").toString();
    assertThat(run("fetch", "--allow-private", site + "/feed", "--out", into)).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\S{20}  sha256:[0-9a-f]{64}  http://127.*"));
    assertThat(err.toString()).contains("2 kept in " + into);
    assertThat(run("read", "--format", "json", into)).isZero();
    assertThat(out.toString()).contains("\"url\":\"" + site + "/fire\"", "40 firefighters");
  }

  @Test
  void theFeedsOfAListAreFetched() throws IOException {
    Path list = Files.writeString(folder.resolve("feeds.txt"), site + "/fire\n# more\n");
    String into = folder.resolve("kept").toString();
    assertThat(run("fetch", "--allow-private", "--list", list.toString(), "--out", into)).isZero();
    assertThat(out.toString()).contains(site + "/fire");
    Path empty = Files.writeString(folder.resolve("empty.opml"), "<opml/>");
    assertThat(run("fetch", "--list", empty.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--list: there is no address of a feed in " + empty);
  }

  @Test
  void whereNothingIsFetchedNoArchiveStays() throws IOException {
    assertThat(run("fetch", "--allow-private", site + "/none", "--out", folder.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("answered 404", "nothing was fetched");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    assertThat(run("fetch", "report.html")).isEqualTo(2);
    assertThat(err.toString()).contains("fetch takes addresses that begin with https://");
  }

  @Test
  void theProgramNamesItselfAndWhomToWriteTo() {
    assertThat(WebAccess.userAgent(null)).matches("Synoptic(/\\S+)?");
    assertThat(WebAccess.userAgent("https://desk.example/bot"))
        .endsWith(" (+https://desk.example/bot)");
    assertThat(WebAccess.userAgent("a\r\nX-Evil: 1")).doesNotContain("Evil");
  }
}
