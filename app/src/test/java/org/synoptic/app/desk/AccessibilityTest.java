package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.desk.PeopleUnderTest.Browser;
import org.synoptic.cluster.online.Decision;
import org.synoptic.store.people.Role;

/**
 * Every page by the rules of axe for WCAG 2.2 AA, in light and dark and on a phone. Skipped, with
 * the reason, where Chromium or npm is missing or npm's registry cannot be reached.
 */
class AccessibilityTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.root", ".."));
  private static final long MINUTES = 2;

  private static final String RUN =
      """
      axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      }).then(found => found.violations.flatMap(rule => rule.nodes.map(
        node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 160)
          + ' ' + node.failureSummary.replace(/\\s+/g, ' ').slice(0, 200))))
      """;

  @TempDir private static Path data;
  @TempDir private static Path profile;
  @TempDir private static Path modules;
  private static String axe = "";
  private static PeopleUnderTest desk;
  private static Chromium browser;
  private static final List<String> SEEN = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.program() != null, "skipped: there is no Chromium");
    Files.copy(ROOT.resolve("app/src/test/axe/package.json"), modules.resolve("package.json"));
    assumeTrue(fetched(), "skipped: npm is missing or cannot fetch axe-core");
    axe = Files.readString(modules.resolve("node_modules/axe-core/axe.min.js"));
    desk = new PeopleUnderTest(data);
    browser = new Chromium(profile);
    Browser owner = desk.owner("Ana Ruiz");
    content(owner);
    browser.cookie(address("/"), String.valueOf(owner.cookie()));
  }

  private static boolean fetched() throws InterruptedException {
    try {
      Process npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
              .directory(modules.toFile())
              .redirectErrorStream(true)
              .redirectOutput(modules.resolve("npm.log").toFile())
              .start();
      if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
        npm.destroyForcibly().waitFor();
        return false;
      }
      return npm.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Stories, feeds, watches, decisions, people: what a desk has after some days of work. */
  private static void content(Browser owner) throws Exception {
    for (String example : List.of("bridge-closure", "harbour-fire")) {
      desk.addExample(example);
    }
    desk.desk().add("broken.jsonl", "{".getBytes(StandardCharsets.UTF_8));
    desk.desk().addFeeds("https://nowhere.invalid/feed".getBytes(StandardCharsets.UTF_8));
    desk.joined("Ben", Role.EDITOR);
    desk.people().invite("Zoë O’Neill", Role.READER);
    StoryLine story = desk.desk().stories().get(0);
    desk.desk()
        .decide(
            Decision.Kind.NOT_THIS_ONE,
            List.of(story.reports().get(0).id()),
            List.of(story.id()),
            "Ben");
    owner.post(
        "/watches",
        Map.of("kind", "STORY", "subject", story.id(), "label", "The story", "channel", "FEED"));
    owner.post("/me/tokens", Map.of("label", "clock on the wall", "role", "READER"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      desk.close();
    }
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + desk.port() + path;
  }

  @Test
  void aPageWithFaultsIsFound() throws Exception {
    browser.open("data:text/html,<title>x</title><img src=x><p style='color:%23ccc'>pale</p>");
    assertThat(violations("a bad page")).anyMatch(one -> one.contains("image-alt"));
  }

  @Test
  void everyPageInLightAndDarkAndOnAPhone() throws Exception {
    List<String> violations = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      browser.dark(round == 1);
      browser.width(round == 2 ? 360 : 0);
      String how = List.of("light ", "dark ", "phone ").get(round);
      for (String path : paths()) {
        browser.open(address(path));
        violations.addAll(violations(how + path));
      }
      violations.addAll(answers(how));
    }
    assertThat(violations).isEmpty();
    assertThat(SEEN).hasSizeGreaterThan(60);
  }

  /** Every route that answers with a page, and pages of other states. */
  private static List<String> paths() {
    StoryLine story =
        desk.desk().stories().stream()
            .filter(one -> one.reports().size() > 2)
            .findFirst()
            .orElseThrow();
    List<String> paths = new ArrayList<>();
    RouteAccess access = RouteAccess.described();
    for (String route : desk.routes()) {
      String path = route.substring(route.indexOf('/'));
      if (route.startsWith("GET ") && access.of("GET", path).page()) {
        String id = path.startsWith("/reports") ? story.reports().get(0).id() : story.id();
        paths.add(path.replace("{id}", id));
      }
    }
    paths.addAll(
        List.of(
            "/search?q=fire&language=en",
            "/stories/" + story.id() + "?at=2026-05-20",
            "/nowhere",
            "/join?code=x"));
    return paths;
  }

  /** Pages that only a form leads to. */
  private static List<String> answers(String how) throws IOException {
    desk.clock.step(java.time.Duration.ofMinutes(5));
    StoryLine story = desk.desk().stories().get(0);
    List<String> violations = new ArrayList<>();
    List<Map.Entry<String, Map<String, String>>> forms =
        List.of(
            Map.entry(
                "/stories/" + story.id() + "/check",
                Map.of("draft", "Nine people died in the fire. The mayor resigned.")),
            Map.entry(
                "/watches",
                Map.of(
                    "kind",
                    "SEARCH",
                    "subject",
                    "/search?q=fire",
                    "label",
                    "fire",
                    "channel",
                    "FEED")),
            Map.entry("/me/tokens", Map.of("label", how, "role", "READER")),
            Map.entry("/people", Map.of("name", "New " + how, "role", "READER")),
            Map.entry("/feeds", Map.of("url", "no address")));
    for (Map.Entry<String, Map<String, String>> form : forms) {
      browser.open(address("/"));
      browser.submit(form.getKey(), form.getValue());
      assertThat(browser.run("document.title").asText())
          .as(form.getKey())
          .matches(title -> form.getKey().equals("/feeds") == title.startsWith("Not done"));
      violations.addAll(violations(how + "POST " + form.getKey()));
    }
    return violations;
  }

  private static List<String> violations(String page) throws IOException {
    SEEN.add(page);
    browser.run(axe + "; 1");
    JsonNode found = browser.run(RUN);
    List<String> violations = new ArrayList<>();
    found.forEach(one -> violations.add(page + ": " + one.asText()));
    return violations;
  }
}
