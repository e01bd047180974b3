package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Synoptic;
import org.synoptic.cluster.online.Decision;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchLimits;
import org.synoptic.store.Store;

class DeskServerTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("synoptic.root", ".."), "examples");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  private static final String FERRY_PAGE =
      "<html><head><title>Ferry sinks off Port Selm</title></head><body><article><h1>Ferry sinks off"
          + " Port Selm</h1><p>A ferry sank off Port Selm on Monday and nine people died, the coast"
          + " guard said.</p><p>The coast guard searched all night for those who were missing, with"
          + " four boats and a helicopter.</p></article></body></html>";

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path data;
  private Desk desk;
  private DeskServer server;

  @BeforeEach
  void start() {
    Door door =
        new Door(
            new Door.Settings(
                "Synoptic/test", Set.of("127.0.0.1"), Map.of(), FetchLimits.DEFAULT, CLOCK));
    desk = new Desk(Store.open(data), Synoptic.pipeline(), Network.of(door, CLOCK), CLOCK);
    server = new DeskServer(desk, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void strangersAreNotToldWhereAStoreLiesThatDoesNotAnswer() throws Exception {
    assertThat(get("readyz").body()).isEqualTo("ready\n");
    desk.store().close();
    assertThat(get("readyz").statusCode()).isEqualTo(503);
    assertThat(get("readyz").body()).isEqualTo("the store does not answer\n");
  }

  @Test
  void anEmptyDeskSaysSoAndOffersABox() throws Exception {
    HttpResponse<String> front = get("");
    assertThat(front.statusCode()).isEqualTo(200);
    assertThat(front.body())
        .contains("No reports yet.")
        .contains("name=\"what\"".replace("\"", ""));
  }

  @Test
  void whatIsAddedIsGroupedComparedAndStaysAfterARestart() throws Exception {
    add(EXAMPLES.resolve("bridge-closure").toString(), EXAMPLES.resolve("harbour-fire").toString());
    assertThat(get("").body()).contains("2 stories").contains("Ostra").contains("new</span>");
    String bridge = storyWith("Ostra");
    HttpResponse<String> story = get(bridge);
    assertThat(story.body()).contains("The brief").contains("The reports").contains("Take out");
    assertThat(get(storyWith("Port Selm")).body()).contains("(updated)").contains("(disputed)");
    assertThat(get(bridge + "/account").body()).contains("Who says what");
    assertThat(get(bridge + "/account.json").body()).contains("\"claims\"");
    String report = link(story.body(), "/reports/r-[0-9a-f]+");
    assertThat(get(report).body()).contains("What each report says");
    String before = get("").body();
    server.close();
    start();
    assertThat(withoutToken(get("").body())).isEqualTo(withoutToken(before));
  }

  @Test
  void whatWasSeenIsNoLongerNew() throws Exception {
    add(EXAMPLES.resolve("bridge-closure").toString());
    String front = get("").body();
    assertThat(front).contains("I have seen all of these");
    assertThat(post("looked", "tick=" + desk.lastTick() + "&token=" + token(front)).statusCode())
        .isEqualTo(302);
    assertThat(get("").body()).doesNotContain("new</span>").contains("0 new reports");
  }

  @Test
  void aReportThatIsTakenOutIsAStoryOfItsOwnAndTheDecisionStays() throws Exception {
    add(EXAMPLES.resolve("bridge-closure").toString());
    assertThat(desk.stories()).hasSize(1);
    StoryLine story = desk.stories().get(0);
    String out = story.reports().get(0).id();
    String page = get("stories/" + story.id()).body();
    String form =
        "kind=NOT_THIS_ONE&reports=" + out + "&others=" + story.id() + "&story=" + story.id();
    assertThat(post("decisions", form + "&token=" + token(page)).statusCode()).isEqualTo(302);
    assertThat(desk.stories()).hasSize(2);
    server.close();
    start();
    assertThat(desk.stories()).hasSize(2);
    String now = get("stories/" + story.id()).body();
    assertThat(now).contains("by reader");
    String decisions = get("decisions").body();
    assertThat(decisions).contains("1 decision").contains("this does not belong to that story");
    assertThat(post("decisions", "kind=UNDO&reports=1&token=" + token(decisions)).statusCode())
        .isEqualTo(302);
    assertThat(desk.stories()).hasSize(1);
    assertThat(get("decisions").body()).contains("undone").contains("2 decisions");
    String nonsense = "kind=UNDO&reports=abc&token=" + token(decisions);
    assertThat(post("decisions", nonsense).statusCode()).isEqualTo(400);
    assertThat(desk.decisions()).hasSize(2);
    assertThat(get("stories.json").body()).contains("\"reports\":[{").contains(out);
  }

  @Test
  void aPastedTextComesInAndADraftIsCheckedAgainstItsStory() throws Exception {
    desk.add(
        "pasted.txt",
        ("Ferry sinks off Port Selm\n\nA ferry sank off Port Selm on Monday and nine people died, the"
                + " coast guard said.\n\nThe coast guard searched all night.")
            .getBytes(StandardCharsets.UTF_8));
    await();
    String story = "stories/" + desk.stories().get(0).id();
    String form =
        "draft=" + encoded("Nine people died when a ferry sank off Port Selm. The mayor resigned.");
    HttpResponse<String> checked =
        post(story + "/check", form + "&token=" + token(get(story).body()));
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(checked.body()).contains("supported").contains("The mayor resigned.");
  }

  @Test
  void aLongTextCanBePasted() throws Exception {
    String text =
        "Ferry sinks off Port Selm\n\n" + "A ferry sank and nine people died. ".repeat(12_000);
    String form = "what=" + encoded(text) + "&token=" + token(get("").body());
    assertThat(post("add", form).statusCode()).isEqualTo(302);
    await();
    assertThat(desk.stories()).hasSize(1);
  }

  @Test
  void aReportInAnotherLanguageStopsNoAccount() throws Exception {
    add(EXAMPLES.resolve("harbour-fire").toString());
    desk.add(
        "brand.txt",
        ("Brand im Hafen von Port Selm\n\nDas Feuer brach gegen 21.40 Uhr in einem Restaurant aus,"
                + " sagte Feuerwehrchefin Marta Oleni. Neun Menschen starben, teilte die Feuerwehr am"
                + " Dienstag mit.")
            .getBytes(StandardCharsets.UTF_8));
    await();
    String german =
        desk.stories().stream()
            .filter(one -> one.headline().startsWith("Brand"))
            .map(StoryLine::id)
            .findFirst()
            .orElseThrow();
    StoryLine fire = desk.story(storyWith("Port Selm").substring("stories/".length()));
    desk.decide(Decision.Kind.TOGETHER, List.of(german), List.of(fire.id()), "reader");
    String story = "stories/" + desk.story(german).id();
    assertThat(get(story).statusCode()).isEqualTo(200);
    assertThat(get(story).body()).contains("Brand im Hafen").contains("The brief");
  }

  @Test
  void foreignMarkupIsTextOnEveryPage() throws Exception {
    desk.add(
        "x.jsonl",
        ("{\"id\":\"a\",\"outlet\":\""
                + SCRIPT
                + "\",\"headline\":\""
                + SCRIPT
                + "\",\"url\":\"javascript:alert(3)\",\"text\":\""
                + SCRIPT
                + " A ferry sank off Port Selm on Monday and nine people died, the coast guard"
                + " said. The coast guard searched all night for those who were missing.\"}")
            .getBytes(StandardCharsets.UTF_8));
    await();
    assertThat(desk.stories()).hasSize(1);
    StoryLine story = desk.stories().get(0);
    for (String path :
        List.of(
            "",
            "intake",
            "stories/" + story.id(),
            "stories/" + story.id() + "/account",
            "reports/" + story.reports().get(0).id())) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).doesNotContain("<script>alert").doesNotContain("<img src=x");
      assertThat(page.body()).as(path).doesNotContain("href=\"javascript:");
    }
    assertThat(get("").body()).contains("&lt;script&gt;alert(1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "intake",
        "stories/none",
        "stories/none/account",
        "reports/none",
        "nowhere",
        "style.css",
        "desk.js",
        "healthz",
        "stories/..%2f..%2fetc",
        "reports/%00"
      })
  void everyAnswerHasAPolicyWithoutInlineScripts(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.statusCode()).isNotEqualTo(500);
  }

  @Test
  void aFormWithoutTheTokenOrFromAnotherPageChangesNothing() throws Exception {
    add(EXAMPLES.resolve("bridge-closure").toString());
    String token = token(get("").body());
    assertThat(post("looked", "tick=1").statusCode()).isEqualTo(403);
    assertThat(post("looked", "tick=1&token=" + token.replace(token.charAt(0), 'x')).statusCode())
        .isEqualTo(403);
    HttpRequest foreign =
        request("looked")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "https://evil.example")
            .POST(HttpRequest.BodyPublishers.ofString("tick=1&token=" + token))
            .build();
    assertThat(send(foreign).statusCode()).isEqualTo(403);
    assertThat(get("").body()).contains("new</span>");
    assertThat(post("looked", "tick=1&token=" + token).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost:1", "127.0.0.1"})
  void aRequestForAnotherHostIsRefused(String host) throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port())) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("No reports yet");
    }
  }

  @Test
  void aFeedIsWatchedAndItsEntriesComeInOnce() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    HttpServer outlet = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String site = "http://127.0.0.1:" + outlet.getAddress().getPort();
    answer(outlet, "/", "text/html", "<link rel=alternate type=application/rss+xml href=/feed>");
    answer(
        outlet,
        "/feed",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>North</title><item><title>Ferry sinks</title><link>"
            + site
            + "/a</link></item><item><title>A file</title><link>"
            + EXAMPLES.resolve("bridge-closure").toAbsolutePath()
            + "/{1,2}*</link></item></channel></rss>");
    outlet.createContext(
        "/a",
        exchange -> {
          pages.incrementAndGet();
          send(exchange, "text/html", FERRY_PAGE);
        });
    outlet.createContext("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    outlet.start();
    try {
      desk.addFeed(site + "/");
      waitFor(() -> desk.stories().size() == 1);
      assertThat(desk.stories().get(0).headline()).isEqualTo("Ferry sinks off Port Selm");
      assertThat(get("feeds").body()).contains(site + "/feed").contains("asked next");
      assertThat(get("feeds.opml").body()).contains("xmlUrl=\"" + site + "/feed\"");
      String token = token(get("feeds").body());
      post("feeds", "url=" + encoded(site + "/feed") + "&token=" + token);
      waitFor(() -> desk.notices().size() >= 3);
      await();
      assertThat(pages).hasValue(1);
      assertThat(desk.stories()).as("a feed brings no file in").hasSize(1);
      post("feeds/remove", "url=" + encoded(site + "/feed") + "&token=" + token);
      assertThat(get("feeds").body()).contains("0 feeds");
      assertThat(desk.stories()).hasSize(1);
    } finally {
      outlet.stop(0);
    }
  }

  @Test
  void aFeedThatCannotBeReadSaysWhy() throws Exception {
    desk.addFeed("http://10.0.0.1/feed");
    await();
    assertThat(get("intake").body()).contains("http://10.0.0.1/feed").contains("private");
    desk.addFeeds("https://nowhere.invalid/feed".getBytes(StandardCharsets.UTF_8));
    waitFor(() -> desk.feeds().get(0).failure() != null);
    assertThat(get("feeds").body()).contains("https://nowhere.invalid/feed").contains("warn");
  }

  private static void answer(HttpServer server, String path, String type, String text) {
    server.createContext(path, exchange -> send(exchange, type, text));
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void waitFor(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 6000 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  @Test
  void anUnreadableFileIsToldAndNothingElseIsLost() throws Exception {
    desk.add("broken.jsonl", "{\"id\": ".getBytes(StandardCharsets.UTF_8));
    add(EXAMPLES.resolve("bridge-closure").toString());
    assertThat(desk.stories()).hasSize(1);
    assertThat(get("intake").body()).contains("broken.jsonl").contains("new reports");
  }

  private void add(String... paths) throws InterruptedException {
    desk.add(List.of(paths));
    await();
  }

  private void await() throws InterruptedException {
    while (desk.waiting() > 0) {
      Thread.sleep(5);
    }
  }

  private String storyWith(String word) {
    return "stories/"
        + desk.stories().stream()
            .filter(story -> story.headline().contains(word))
            .findFirst()
            .orElseThrow()
            .id();
  }

  private static String link(String page, String pattern) {
    Matcher link = Pattern.compile("href=\"/?(" + pattern.substring(1) + ")\"").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String withoutToken(String page) {
    return page.replaceAll("value=\"[0-9a-f]{32}\"", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private int port() {
    return URI.create(server.address()).getPort();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
