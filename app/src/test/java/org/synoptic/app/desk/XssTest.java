package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Watch;
import org.synoptic.store.people.Person;

/**
 * Hostile texts in every field that somebody else fills in, on the pages that show them, in a real
 * browser. The browser is told to run inline scripts although the desk's policy forbids them, so
 * that escaping alone must hold. Skipped, with the reason, where there is no Chromium.
 */
class XssTest {

  /** Pages that are shown at once. */
  private static final int AT_ONCE = 20;

  /** Characters of a hostile headline, which is shown whole. */
  private static final int HEADLINE = 2_000;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> PAYLOADS = XssPayloads.all();

  /** Waits for a page's events, then counts what would run a script once somebody touches it. */
  private static final String LOOK =
      """
      async pages => {
        const bad = [];
        await Promise.all(pages.map(page => new Promise(done => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
          frame.onload = () => done();
          // A picture of a host that is not there may keep the event away; scripts run before.
          setTimeout(done, 5000);
          frame.srcdoc = page;
          document.body.append(frame);
        })));
        await new Promise(done => setTimeout(done, 150));
        for (const frame of document.querySelectorAll('body > iframe')) {
          for (const element of frame.contentDocument.querySelectorAll('*')) {
            for (const {name, value} of element.attributes) {
              const plain = value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
              if (name.startsWith('on') || name === 'srcdoc'
                  || /^(javascript|data|vbscript):/.test(plain) && name !== 'value')
                bad.push(element.outerHTML.slice(0, 200));
            }
            if (/^(iframe|object|embed|base|math|meta\\[http-equiv\\])$/i.test(element.localName)
                || element.localName === 'script' && element.textContent.includes('pwned'))
              bad.push(element.outerHTML.slice(0, 200));
          }
          frame.remove();
        }
        return bad;
      }
      """;

  @TempDir private static Path data;
  @TempDir private static Path profile;
  private static DeskUnderTest desk;
  private static Chromium browser;
  private static HttpServer host;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.program() != null, "skipped: there is no Chromium");
    host = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    host.createContext(
        "/",
        exchange -> {
          byte[] page = "<!DOCTYPE html><body></body>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    host.start();
    browser = new Chromium(profile);
    browser.listenTo("pwned");
    browser.withoutPolicies(true);
    desk = new DeskUnderTest(data);
  }

  @AfterAll
  static void stop() throws Exception {
    if (host != null) {
      desk.close();
      browser.close();
      host.stop(0);
    }
  }

  private static String address() {
    return "http://127.0.0.1:" + host.getAddress().getPort() + "/";
  }

  private static List<String> shown(List<String> pages) throws IOException {
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += AT_ONCE) {
      if (i % (10 * AT_ONCE) == 0) {
        browser.open(address());
      }
      List<String> some = pages.subList(i, Math.min(pages.size(), i + AT_ONCE));
      browser
          .run("(" + LOOK + ")(" + Chromium.quoted(some) + ")")
          .forEach(one -> bad.add(one.asText()));
    }
    return bad;
  }

  /** The same by a parser of HTML: nothing of a page would run, whoever touches it. */
  private static void assertNothingToRun(List<String> all, int least) {
    List<String> pages = all.stream().filter(page -> page.contains("pwned")).distinct().toList();
    assertThat(pages.size()).as("pages").isGreaterThanOrEqualTo(least);
    assertThat(pages).allSatisfy(page -> assertThat(whatWouldRun(page)).isEmpty());
  }

  private static List<String> whatWouldRun(String page) {
    List<String> bad = new ArrayList<>();
    for (Element element : Jsoup.parse(page).getAllElements()) {
      String name = element.normalName();
      boolean foreign = Set.of("iframe", "object", "embed", "base", "math").contains(name);
      if (foreign || name.equals("script") && element.data().contains("pwned")) {
        bad.add(element.outerHtml());
      }
      for (Attribute one : element.attributes()) {
        String plain = one.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        boolean script = plain.matches("(?s)(javascript|data|vbscript):.*");
        if (one.getKey().startsWith("on")
            || one.getKey().equals("srcdoc")
            || script && !one.getKey().equals("value")) {
          bad.add(element.outerHtml());
        }
      }
    }
    return bad;
  }

  @Test
  void theParserFindsWhatWouldRun() {
    assertThat(whatWouldRun("<img src=x onerror=pwned(1)>")).hasSize(1);
    assertThat(whatWouldRun("<a href=' java\nscript:pwned(1)'>x</a>")).hasSize(1);
    assertThat(whatWouldRun("<script>pwned(1)</script><iframe></iframe>")).hasSize(2);
    assertThat(whatWouldRun("<input value='javascript:pwned(1)'> &lt;script&gt;pwned(1)"))
        .isEmpty();
  }

  /** Shows the pages that have something hostile in them. */
  private static void assertInert(List<String> all, int least) throws IOException {
    List<String> pages = all.stream().filter(page -> page.contains("pwned")).distinct().toList();
    assertThat(pages.size()).as("pages").isGreaterThanOrEqualTo(least);
    int before = browser.called().size();
    List<String> bad = shown(pages);
    assertThat(browser.called().subList(before, browser.called().size())).as("executed").isEmpty();
    assertThat(bad).as("would be executed").isEmpty();
  }

  @Test
  void thereAreManyAndAPageThatEscapesNothingRunsThem() throws Exception {
    assertThat(PAYLOADS).hasSizeGreaterThan(3_400).doesNotHaveDuplicates();
    int before = browser.called().size();
    List<String> careless =
        PAYLOADS.stream()
            .filter(text -> text.startsWith("<"))
            .limit(200)
            .map(text -> "<!DOCTYPE html><title>x</title><p>" + text)
            .toList();
    List<String> bad = shown(careless);
    assertThat(browser.called().size() - before).as("executed").isGreaterThan(40);
    assertThat(bad).as("would be executed").hasSizeGreaterThan(40);
    String attribute =
        "<!DOCTYPE html><input value=\"" + "\" autofocus onfocus=pwned(`1`) x=\"" + "\">";
    assertThat(shown(List.of(attribute, "<a href='java\tscript:pwned(`1`)'>x</a>"))).hasSize(2);
  }

  @Test
  void inEveryFieldOfAReport() throws Exception {
    StringBuilder reports = new StringBuilder();
    int number = 0;
    for (String text : XssPayloads.joined(PAYLOADS, 6 * HEADLINE)) {
      reports.append(report(number++, text)).append('\n');
    }
    desk.addText("reports.jsonl", reports.toString());
    desk.awaitIndex();
    assertThat(desk.desk().reports()).isGreaterThanOrEqualTo(number);
    List<String> pages = new ArrayList<>();
    for (String path : List.of("", "?page=2", "?page=3", "intake", "decisions", "search?q=ferry")) {
      pages.add(desk.get(path).body());
    }
    for (StoryLine story : desk.desk().stories()) {
      for (String page : List.of("", "/account", "/account.md", "/account.csv")) {
        pages.add(desk.get("stories/" + story.id() + page).body());
      }
      for (ReportLine report : story.reports()) {
        pages.add(desk.get("reports/" + report.id()).body());
        pages.add(desk.get("reports/" + report.id() + "/revisions").body());
      }
      String watched = "kind=STORY&channel=FEED&subject=" + story.id() + "&label=";
      pages.add(desk.post("watches", watched + encoded(story.headline())).body());
    }
    assertThat(pages.get(0)).contains("pwned(");
    pages.removeIf(page -> !page.contains("<html"));
    assertInert(pages, number);
  }

  private static ObjectNode report(int number, String hostile) {
    ObjectNode report = new ObjectMapper().createObjectNode();
    List<String> fields = List.of("headline", "outlet", "author", "authors", "section", "language");
    for (int i = 0; i < fields.size(); i++) {
      // Each begins elsewhere, so that all of it is in some field that is shown.
      int from = (i + number) % fields.size() * HEADLINE;
      String part = hostile.substring(Math.min(from, hostile.length()));
      report.put(fields.get(i), "x" + part.substring(0, Math.min(HEADLINE, part.length())));
    }
    report.put("id", "r" + number + hostile.substring(0, Math.min(40, hostile.length())));
    report.put(
        "url", number % 2 == 0 ? "https://a.example/" + number + hostile : "javascript:pwned(`u`)");
    report.put("published", "2026-05-20");
    return report.put(
        "text",
        "A ferry sank off Port "
            + number
            + " on Monday and nine people died, the coast guard said.\n\n"
            + hostile
            + "\n\nThe coast guard searched all night for those who were missing, said Ana Ruiz.");
  }

  private static final String BODY =
      "<p>A ferry sank off Port Selm on Monday and nine people died, the coast guard said.</p>"
          + "<p>The coast guard searched all night for those who were missing.</p>";

  private static String page(String attribute, String text) {
    return "<html><head><title>"
        + attribute
        + "</title><meta name=author content=\""
        + attribute
        + "\"><meta property=og:title content=\""
        + attribute
        + "\"><meta property=og:site_name content=\""
        + attribute
        + "\"></head><body><article><h1>"
        + attribute
        + "</h1>"
        + text
        + BODY
        + "</article></body></html>";
  }

  private static String feed(String attribute, int number) {
    return "<rss version='2.0'><channel><title>"
        + attribute
        + "</title><item><title>"
        + attribute
        + "</title><link>https://b.example/"
        + number
        + "</link><author>"
        + attribute
        + "</author><description>"
        + attribute
        + BODY.replace("<", "&lt;")
        + "</description></item></channel></rss>";
  }

  @Test
  void inPastedTextsPagesFeedsAndListsAndInTheNamesOfFiles() throws Exception {
    List<String> pages = new ArrayList<>();
    for (String text : XssPayloads.joined(PAYLOADS, 50_000)) {
      String attribute = text.replace("\"", "&quot;").replace("<", "&lt;");
      desk.post("add", "what=" + encoded("Ferry sinks " + text + "\n\n" + text));
      desk.addText("page.html", page(attribute, text));
      desk.addText("feed.xml", feed(attribute, text.length()));
    }
    for (String text : XssPayloads.joined(PAYLOADS, 4_000)) {
      desk.desk().add(text, new byte[] {1, 2, 3});
    }
    StringBuilder opml = new StringBuilder("<opml version='2.0'><body>");
    for (int i = 0; i < 400; i++) {
      String text = PAYLOADS.get(i * PAYLOADS.size() / 400).replace("&", "&amp;");
      String plain = text.replace("<", "&lt;").replace("'", "&apos;").replace("\u0000", "");
      opml.append(
          "<outline type='rss' text='" + plain + "' xmlUrl='https://c.invalid/" + plain + "'/>");
    }
    desk.desk().addFeeds(opml.append("</body></opml>").toString().getBytes(StandardCharsets.UTF_8));
    desk.await();
    pages.add(desk.get("intake").body());
    pages.add(desk.get("feeds").body());
    pages.add(desk.get("").body());
    for (StoryLine story : desk.desk().stories()) {
      if (story.headline().contains("pwned")) {
        pages.add(desk.get("stories/" + story.id()).body());
        for (ReportLine report : story.reports()) {
          pages.add(desk.get("reports/" + report.id()).body());
        }
      }
    }
    assertThat(pages.get(0)).contains("pwned(");
    assertInert(pages, 10);
  }

  @Test
  void inWhatIsAskedForAndInWhatIsRefused() throws Exception {
    List<String> pages = new ArrayList<>();
    List<String> facets = List.of("outlet", "language", "person", "place", "day");
    List<String> values = XssPayloads.joined(PAYLOADS, 200);
    int value = 0;
    for (String text : XssPayloads.joined(PAYLOADS, 400)) {
      StringBuilder search = new StringBuilder("search?q=" + encoded(text));
      for (String facet : facets) {
        search.append("&" + facet + "=" + encoded(values.get(value++ % values.size())));
      }
      pages.add(desk.get(search.toString()).body());
    }
    String token = desk.token();
    for (String text : XssPayloads.joined(PAYLOADS, 1_500)) {
      String some = encoded(text);
      pages.add(desk.get("stories/" + some.replace("+", "%20")).body());
      pages.add(desk.get("stories/x?at=" + some + "&page=" + some).body());
      pages.add(desk.post("feeds", "url=" + some, token).body());
      pages.add(desk.post("decisions", "kind=" + some, token).body());
      pages.add(
          desk.post("decisions", "kind=TOGETHER&reports=" + some + "&others=" + some, token)
              .body());
      pages.add(desk.post("nowhere" + "?" + some, "a=" + some, token).body());
    }
    String subject = encoded("/search?q=ferry");
    List<String> labels = XssPayloads.joined(PAYLOADS, 300);
    for (int i = 0; i < labels.size(); i++) {
      String watch = "kind=SEARCH&channel=FEED&subject=" + subject + "&label=";
      String made = desk.post("watches", watch + encoded(labels.get(i)), token).body();
      if (i % 50 == 49 || i == labels.size() - 1) {
        pages.add(made);
        pages.add(desk.get("watches").body());
        desk.desk().store().watches().stream()
            .map(Watch::number)
            .forEach(number -> desk.desk().store().removeWatch(number));
      }
    }
    for (String text : XssPayloads.joined(PAYLOADS, 3_000)) {
      String target = "kind=SEARCH&channel=TEXT&label=x&subject=" + subject + "&target=";
      pages.add(desk.post("watches", target + encoded("https://d.example/" + text), token).body());
      pages.add(upload(text).body());
    }
    assertThat(pages.get(0)).contains("pwned(");
    assertInert(pages, PAYLOADS.size() / 10);
  }

  /** An empty file, whose name is told when it is refused. */
  private static HttpResponse<String> upload(String name) throws Exception {
    String form =
        Stream.of(
                "--b",
                "Content-Disposition: form-data; name=\"token\"",
                "",
                desk.token(),
                "--b",
                "Content-Disposition: form-data; name=\"file\"; filename=\""
                    + name.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("[\\r\\n\\x00]", " ")
                    + "\"",
                "",
                "",
                "--b--",
                "")
            .reduce((a, b) -> a + "\r\n" + b)
            .orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk.address() + "add"))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void inADraftAndInWhatIsSaidOfIt() throws Exception {
    desk.addExample("bridge-closure");
    String story =
        desk.desk().stories().stream()
            .filter(one -> one.headline().contains("Ostra"))
            .map(StoryLine::id)
            .findFirst()
            .orElseThrow();
    List<String> pages = new ArrayList<>();
    for (String text : XssPayloads.joined(PAYLOADS, 40_000)) {
      String draft = "The bridge was closed on Monday. " + text;
      pages.add(desk.post("stories/" + story + "/check", "draft=" + encoded(draft)).body());
    }
    assertThat(pages.get(0)).contains("pwned(");
    assertInert(pages, 5);
  }

  @Test
  void inNamesOfPeopleAndTokensAndInWhatStrangersSend(@TempDir Path other) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PeopleUnderTest people = new PeopleUnderTest(other)) {
      PeopleUnderTest.Browser owner = people.owner("Ana");
      PeopleUnderTest.Browser stranger = people.stranger();
      String token = owner.token();
      String visit = stranger.token();
      for (String text : XssPayloads.joined(PAYLOADS, 280)) {
        people.clock.step(Duration.ofMinutes(1));
        String some = encoded(text);
        pages.add(stranger.get("/join?code=" + some).body());
        Map<String, String> sent =
            Map.of("name", text, "code", text, "next", text, "password", text, "again", text);
        pages.add(stranger.post("/join", sent, visit).body());
        pages.add(stranger.post("/login", sent, visit).body());
        pages.add(owner.post("/people", Map.of("name", text, "role", "READER"), token).body());
        owner.post("/me/tokens", Map.of("label", start(text, 80), "role", "READER"), token);
        if (pages.size() % 76 == 0) {
          pages.add(owner.get("/me").body());
          Person ana = people.people().all().get(0);
          people
              .people()
              .tokens()
              .of(ana)
              .forEach(one -> people.people().tokens().revoke(ana, one.key()));
          // So the page of people stays as long as a page of people is.
          people.people().all().stream()
              .filter(one -> !one.key().equals(ana.key()))
              .forEach(one -> people.people().remove(one.key()));
        }
      }
    }
    assertThat(String.join("", pages)).contains("pwned(");
    assertNothingToRun(pages, 100);
  }

  private static String start(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }

  @Test
  void theDesksOwnPolicyStopsWhatEscapingWouldMiss() throws Exception {
    browser.withoutPolicies(false);
    try {
      String page = "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">";
      int before = browser.called().size();
      shown(List.of(page + "<img src=x onerror=pwned(`1`)><script>pwned(`2`)</script>"));
      assertThat(browser.called()).hasSize(before);
    } finally {
      browser.withoutPolicies(true);
    }
    JsonNode one = browser.run("1 + 1");
    assertThat(one.asInt()).isEqualTo(2);
  }
}
