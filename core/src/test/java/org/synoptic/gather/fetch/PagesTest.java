package org.synoptic.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.gather.fetch.FetchFailure.Why;

class PagesTest {

  private static final String REPORT =
      "<title>Fire</title><p>Nine people died in a fire at the ferry terminal on Monday night, the"
          + " fire service said.<p>About 1,500 were taken to safety from the terminal and from two"
          + " ships.</p><button>Accept all cookies</button>";

  private final Map<String, String> pages = new TreeMap<>();
  private String robots = "";
  private String robotsStatus = "200 OK";
  private LocalWeb web;
  private Pages fetcher;

  @BeforeEach
  void open() throws IOException {
    web = new LocalWeb(this::answer);
    web.name("news.example", "93.184.216.34").name("consent.news.example", "93.184.216.35");
    fetcher = new Pages(web.door(), LocalWeb.CLOCK, Duration.ZERO);
  }

  private void answer(String host, String target, OutputStream out) throws IOException {
    String page = pages.get(target);
    if (target.equals("/robots.txt")) {
      LocalWeb.answer(out, robotsStatus, "text/plain", robots);
    } else if (page == null) {
      LocalWeb.answer(out, "404 Not Found", "text/html", "no");
    } else if (page.startsWith("http")) {
      LocalWeb.redirect(out, 302, page);
    } else {
      LocalWeb.answer(out, "200 OK", "text/html", page);
    }
  }

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private void expect(String path, Why why, String sentence) {
    assertThat(fetcher.fetch("http://news.example" + path))
        .isEqualTo(new FetchFailure("http://news.example" + path, why, sentence));
  }

  private void expectPage(String path) {
    assertThat(fetcher.fetch("http://news.example" + path)).isInstanceOf(Capture.class);
  }

  @Test
  void robotsTxtIsAskedOnceAndObeyedAlsoBehindRedirects() {
    robots = "User-agent: *\nDisallow: /private";
    pages.put("/fire", REPORT);
    pages.put("/private", REPORT);
    pages.put("/link", "http://consent.news.example/private");
    expectPage("/fire");
    expect("/private", Why.ROBOTS, "the robots.txt of news.example forbids it");
    expect("/link", Why.ROBOTS, "the robots.txt of consent.news.example forbids it");
    assertThat(web.requests.stream().filter(r -> r.startsWith("GET /robots.txt"))).hasSize(2);
    assertThat(web.requests).noneMatch(r -> r.startsWith("GET /private"));
  }

  @Test
  void withoutRobotsTxtAllIsAllowedAndWithABrokenServerNothingIs() {
    pages.put("/fire", REPORT);
    robotsStatus = "404 Not Found";
    expectPage("/fire");
    robotsStatus = "503 Busy";
    fetcher = new Pages(web.door(), LocalWeb.CLOCK, Duration.ZERO);
    expect(
        "/fire",
        Why.ROBOTS,
        "its robots.txt cannot be read: the server answered 503: it is out of service");
    long asked = robotsRequests();
    expect(
        "/other",
        Why.ROBOTS,
        "its robots.txt cannot be read: the server answered 503: it is out of service");
    assertThat(robotsRequests()).as("it is left alone for a while").isEqualTo(asked);
  }

  private long robotsRequests() {
    return web.requests.stream().filter(r -> r.startsWith("GET /robots.txt")).count();
  }

  @Test
  void aStatusIsToldInWords() {
    expect("/none", Why.STATUS, "the server answered 404: there is no such page");
    pages.put("/empty", "");
    expect("/empty", Why.STATUS, "the answer is empty");
  }

  @Test
  void refusedAddressesAreRefusedInOneSentence() {
    web.name("inside.example", "10.0.0.1");
    assertThat(((FetchFailure) fetcher.fetch("http://inside.example/")).sentence())
        .isEqualTo(
            "the address is refused: inside.example leads into a private network;"
                + " --allow-private allows a host of your own");
    assertThat(((FetchFailure) fetcher.fetch("http://nobody.example/")).sentence())
        .isEqualTo("there is no host of the name nobody.example");
  }

  @Test
  void wallsAreNoPagesAndReportsWithABannerAre() {
    String consent = "a question for consent to cookies stands in its place";
    String check = "a check whether a person reads it stands in its place";
    Map<String, List<String>> walls =
        Map.of(
            consent,
            List.of(
                "<h1>Before you continue to Courier</h1><p>We and our partners store data to show"
                    + " you advertisements that fit, to count and to keep the service running.",
                "<title>Courier</title><p>Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt.",
                "http://consent.news.example/ask"),
            check,
            List.of(
                "<title>Just a moment...</title><p>Checking your browser.",
                "<h1>Are you a robot?</h1>"));
    pages.put("/ask", "<p>Our choices.");
    walls.forEach(
        (sentence, all) ->
            all.forEach(
                page -> {
                  pages.put("/wall", page);
                  expect("/wall", Why.WALL, sentence);
                }));
    pages.put("/fire", REPORT);
    pages.put("/short", "<title>Fire</title><p>Nine people died in a fire.");
    expectPage("/fire");
    expectPage("/short");
    pages.put(
        "/breaks",
        "<div>Nine people died in a fire at the ferry terminal of Port Selm on Monday night.<br>"
            + "The fire service sent 40 firefighters.</div><div>We use cookies.</div>");
    expectPage("/breaks");
    pages.put(
        "/script",
        "<p>We use cookies.<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"articleBody\":\"Nine people died.\"}</script>");
    expectPage("/script");
  }
}
