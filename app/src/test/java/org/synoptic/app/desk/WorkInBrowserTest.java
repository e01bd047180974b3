package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at work: every step is a press of the mouse or of a key in a real browser. */
class WorkInBrowserTest {

  private static final String REPORT =
      "School in Velm gets a new roof\n\nThe primary school in Velm gets a new roof this summer, the"
          + " headteacher Ida Brandt said.\n\nLessons go on in the old post office until the autumn.";

  @TempDir private static Path data;
  @TempDir private static Path profile;
  private static DeskUnderTest desk;
  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.program() != null, "skipped: there is no Chromium");
    desk = new DeskUnderTest(data);
    browser = new Chromium(profile);
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      desk.close();
    }
  }

  /** A day's work in its order: each step stands on those before. */
  @Test
  void reportsComeInAreReadCorrectedCheckedAndWatched() throws Exception {
    addATextAndFiles();
    goThroughTheStoriesByKeys();
    openWords();
    takeOutJoinAndUndo();
    tickAPointThatOpensAgain();
    checkADraft();
    searchAndWatch();
  }

  private static void addATextAndFiles() throws Exception {
    open("/");
    browser.press("#what");
    browser.type(REPORT);
    browser.follow("form[action='/add'] button");
    desk.await();
    open("/");
    List<Path> files = new ArrayList<>();
    for (String example : List.of("harbour-fire", "bridge-closure")) {
      try (Stream<Path> found = Files.list(DeskUnderTest.EXAMPLES.resolve(example))) {
        found.filter(Files::isRegularFile).sorted().limit(4).forEach(files::add);
      }
    }
    browser.choose("#file", files);
    browser.follow("form[action='/add'] button");
    desk.await();
    desk.awaitIndex();
    open("/");
    assertThat(texts(".story h2")).hasSize(3).anyMatch(one -> one.startsWith("School in Velm"));
  }

  private static void goThroughTheStoriesByKeys() throws IOException {
    open("/");
    browser.key("j");
    browser.key("j");
    browser.key("j");
    browser.key("j");
    assertThat(
            number(
                "[...document.querySelectorAll('.story')].findIndex(one =>"
                    + " one.classList.contains('here'))"))
        .as("the last story, and not beyond")
        .isEqualTo(2);
    browser.key("k");
    assertThat(
            number(
                "[...document.querySelectorAll('.story')].findIndex(one =>"
                    + " one.classList.contains('here'))"))
        .isEqualTo(1);
    browser.key("?");
    assertThat(browser.run("document.getElementById('keys').open").asBoolean()).isTrue();
    browser.key("?");
    assertThat(browser.run("document.getElementById('keys').open").asBoolean()).isFalse();
    browser.await(() -> browser.key("s"));
    assertThat(texts(".mark button")).containsOnlyOnce("★");
    browser.key("j");
    browser.await(() -> browser.key("m"));
    assertThat(texts(".fresh")).hasSize(2);
    open("/");
    browser.key("j");
    String headline = texts(".story h2 a").get(0);
    browser.await(() -> browser.key("o"));
    assertThat(texts("h1")).containsExactly(headline);
    browser.key("+");
    browser.await(() -> browser.key("/"));
    assertThat(browser.run("location.pathname").asText()).isEqualTo("/search");
  }

  private static void openWords() throws Exception {
    open(pageOf("harbour-fire"));
    browser.follow("a.open");
    assertThat(number("document.querySelectorAll('details').length")).isGreaterThan(3);
    int open = number("document.querySelectorAll('details[open]').length");
    browser.press("details:not([open]) > summary");
    assertThat(number("document.querySelectorAll('details[open]').length")).isEqualTo(open + 1);
    open(pageOf("harbour-fire"));
    browser.press(".checklist details summary");
    assertThat(texts(".checklist details[open] li").get(0)).startsWith("“");
    browser.follow("section[aria-labelledby=brief] a.cite");
    assertThat(browser.run("location.pathname").asText()).startsWith("/reports/");
    assertThat(texts("nav a")).contains("← Its story");
  }

  private static void takeOutJoinAndUndo() throws Exception {
    StoryLine story = story("harbour-fire");
    int reports = story.reports().size();
    open("/stories/" + story.id());
    browser.follow("ul.reports li:nth-child(1) button");
    assertThat(texts("ul.reports > li")).hasSize(reports - 1);
    String out = desk.desk().story(story.reports().get(0).id()).id();
    assertThat(out).isNotEqualTo(story.id());
    browser.press("#others");
    browser.type(out);
    browser.follow("form:has(#others) button");
    assertThat(texts("ul.reports > li")).hasSize(reports);
    open("/decisions");
    assertThat(texts("main li")).hasSize(3);
    browser.follow("button[aria-label='Undo decision 3']");
    open("/stories/" + desk.desk().story(story.reports().get(1).id()).id());
    assertThat(texts("ul.reports > li")).hasSize(reports - 1);
    open("/decisions");
    browser.follow("button[aria-label='Undo decision 2']");
    open("/stories/" + desk.desk().story(story.reports().get(1).id()).id());
    assertThat(texts("ul.reports > li")).hasSize(reports);
  }

  private static void tickAPointThatOpensAgain() throws Exception {
    open(pageOf("harbour-fire"));
    int points = texts(".checklist li.open").size();
    assertThat(points).isPositive();
    for (int i = 0; i < points; i++) {
      browser.follow(".checklist li.open button");
    }
    assertThat(texts(".checklist > li.open")).isEmpty();
    assertThat(texts(".checklist > li.done")).allMatch(one -> one.contains("checked by reader"));
    try (Stream<Path> found = Files.list(DeskUnderTest.EXAMPLES.resolve("harbour-fire"))) {
      desk.desk().add(found.map(Path::toString).toList());
    }
    desk.await();
    open(pageOf("harbour-fire"));
    assertThat(texts(".checklist > li.open"))
        .anyMatch(one -> one.contains("open again: new words"));
  }

  private static void checkADraft() throws Exception {
    open(pageOf("harbour-fire"));
    browser.press("#words");
    browser.type(
        "Nine people died in a fire at the ferry terminal of Port Selm. The mayor resigned.");
    browser.follow("section[aria-labelledby=draft] button");
    assertThat(browser.run("document.body.innerText").asText())
        .contains("The mayor resigned")
        .contains("Nine people died");
  }

  private static void searchAndWatch() throws Exception {
    open("/search");
    browser.press("#q");
    browser.type("terminal fire");
    browser.await(() -> browser.key("Enter"));
    assertThat(texts("main article")).isNotEmpty();
    browser.press("details.watch summary");
    browser.follow("details.watch button");
    assertThat(texts(".made h2").get(0)).contains("is watched from now on");
    open("/watches");
    assertThat(texts("main section h2")).hasSize(1);
    browser.follow("main section button");
    assertThat(texts("main section h2")).isEmpty();
  }

  private static void open(String path) throws IOException {
    browser.open(desk.address() + path.substring(1));
  }

  private static StoryLine story(String example) throws IOException {
    String outlet = example.equals("harbour-fire") ? "terminal" : "bridge";
    return desk.desk().stories().stream()
        .filter(one -> one.headline().toLowerCase(Locale.ROOT).contains(outlet))
        .findFirst()
        .orElseThrow();
  }

  private static String pageOf(String example) throws IOException {
    return "/stories/" + story(example).id();
  }

  private static int number(String script) throws IOException {
    return browser.run(script).asInt();
  }

  private static List<String> texts(String selector) throws IOException {
    List<String> texts = new ArrayList<>();
    browser
        .run(
            "[...document.querySelectorAll("
                + Chromium.quoted(selector)
                + ")].map(one => one.innerText)")
        .forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
