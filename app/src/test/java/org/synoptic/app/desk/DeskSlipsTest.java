package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.Synoptic;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.store.Pending;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;

/** What a desk says to slips, and what it shows so that there are fewer. */
class DeskSlipsTest {

  private static final String FERRY =
      "Ferry sinks off Port Selm\n\nA ferry sank off Port Selm on Monday and nine people died, the"
          + " coast guard said.\n\nThe coast guard searched all night for those who were missing.";

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

  @Test
  void whatIsLeftEmptyIsToldInASentence() throws Exception {
    desk.addExample("bridge-closure");
    String story = "stories/" + desk.desk().stories().get(0).id();
    refused(desk.post("add", "what=+"), "the box is empty");
    refused(desk.post("feeds", "url="), "the box is empty");
    refused(desk.post("feeds", "url=example"), "is no address");
    refused(desk.post(story + "/check", "draft=+"), "There is no draft to check");
    refused(desk.post("looked", "tick="), "Nothing says what was seen");
    assertThat(desk.post("add", "what=" + encoded(FERRY)).statusCode()).isEqualTo(302);
  }

  private static void refused(HttpResponse<String> answer, String sentence) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(sentence).contains("Not done");
  }

  @Test
  void aStoryJoinsNotItselfAndWhatIsNotInItIsNotTakenOut() throws Exception {
    desk.addExample("bridge-closure");
    desk.addExample("harbour-fire");
    StoryLine one = desk.desk().stories().get(0);
    StoryLine other = desk.desk().stories().get(1);
    String own = one.reports().get(0).id();
    String foreign = other.reports().get(0).id();
    String join = "kind=TOGETHER&story=" + one.id() + "&reports=" + one.id() + "&others=";
    String take = "kind=NOT_THIS_ONE&story=" + one.id() + "&others=" + one.id() + "&reports=";
    refused(desk.post("decisions", join + one.id()), "this story itself");
    refused(desk.post("decisions", join + own), "this story itself");
    refused(desk.post("decisions", take + foreign), "is not in this story");
    refused(desk.post("decisions", take + "r-none"), "There is no report or story r-none.");
    assertThat(desk.desk().decisions()).isEmpty();
    assertThat(desk.post("decisions", take + own).statusCode()).isEqualTo(302);
    assertThat(desk.post("decisions", "kind=UNDO&reports=1").statusCode()).isEqualTo(302);
    refused(desk.post("decisions", "kind=UNDO&reports=1"), "was undone already");
    StringBuilder many = new StringBuilder("kind=UNDO");
    IntStream.range(7, 108).forEach(number -> many.append("&reports=").append(number));
    refused(desk.post("decisions", many.toString()), "100 reports at the most");
  }

  @Test
  void decisionsNameStoriesByTheirHeadlines() throws Exception {
    desk.addExample("bridge-closure");
    StoryLine story = desk.desk().stories().get(0);
    String out = story.reports().get(0).id();
    desk.post(
        "decisions",
        "kind=NOT_THIS_ONE&reports=" + out + "&others=" + story.id() + "&story=" + story.id());
    String page = desk.get("decisions").body();
    String headline = desk.desk().story(story.id()).headline();
    assertThat(page).contains("the story ").contains("“" + headline + "”");
    assertThat(page).doesNotContain(">" + story.id()).doesNotContain(">" + out);
  }

  @Test
  void everyPageOfAReportLeadsBack() throws Exception {
    desk.addExample("bridge-closure");
    StoryLine story = desk.desk().stories().get(0);
    String back = "href=\"/stories/" + story.id() + "\"";
    for (HttpResponse<String> page :
        List.of(
            desk.get("stories/" + story.id() + "/account"),
            desk.get("reports/" + story.reports().get(0).id()),
            desk.post("stories/" + story.id() + "/check", "draft=The+bridge+was+closed."))) {
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("aria-label=Desk").contains(back).contains("href=/feeds");
    }
  }

  @Test
  void theReportsOfAStoryStandByTheirDates() throws Exception {
    desk.addExample("bridge-closure");
    List<String> days =
        desk.desk().stories().get(0).reports().stream()
            .map(ReportLine::published)
            .filter(day -> day != null)
            .toList();
    assertThat(days).hasSizeGreaterThan(1);
    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void whatWaitedWhenTheDeskWasKilledComesInAtTheNextStart() throws Exception {
    desk.close();
    try (Store store = Store.open(data)) {
      store.pend(Pending.Kind.FILE, "ferry.txt", FERRY.getBytes(StandardCharsets.UTF_8));
      Pending bad = store.pend(Pending.Kind.ADDRESS, "https://nowhere.invalid/", new byte[0]);
      store.begin(bad);
      store.begin(bad);
      store.begin(bad);
    }
    start();
    desk.await();
    assertThat(desk.desk().stories()).hasSize(1);
    assertThat(desk.get("intake").body()).contains("ferry.txt").contains("each try failed");
    desk.close();
    start();
    desk.await();
    assertThat(desk.desk().notices()).isEmpty();
  }

  @Test
  void whatFailsWhileItIsTakenInIsBegunAgainAtTheNextStart() throws Exception {
    desk.close();
    Network network = Network.of(DeskUnderTest.door(DeskUnderTest.CLOCK), DeskUnderTest.CLOCK);
    PageFetcher failing =
        address -> {
          throw new StoreException("the disk is full");
        };
    try (Desk full =
        new Desk(
            Store.open(data),
            Synoptic.pipeline(),
            new Network(
                failing, network.feeds(), network.alerts(), network.mail(), network.template()),
            DeskUnderTest.CLOCK)) {
      full.addFeed("http://127.0.0.1:9/feed");
      while (full.waiting() > 0) {
        Thread.sleep(5);
      }
      assertThat(full.notices().get(0).sentence()).contains("the disk is full");
    }
    try (Store store = Store.open(data)) {
      assertThat(store.pending()).extracting(Pending::tries).containsExactly(1);
    }
    start();
    desk.await();
    assertThat(desk.desk().notices()).hasSize(1);
    assertThat(desk.desk().store().pending()).isEmpty();
  }

  @Test
  void whatIsNotThereIsNamed() throws Exception {
    desk.addExample("bridge-closure");
    String story = "stories/" + desk.desk().stories().get(0).id();
    assertThat(desk.get("stories/s-none").body()).contains("There is no such story.");
    assertThat(desk.get(story + "?at=2026-01-01T12:00:00Z").body())
        .contains("There was no such story at 1 January 2026, 12:00");
    assertThat(desk.get("reports/r-none/quotes").body()).contains("There is no such report.");
    HttpResponse<String> nowhere = desk.get("nowhere/at/all");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("There is no such page.").doesNotContain("ndpoint");
  }

  @Test
  void aListOfFeedsThatAreWatchedAlreadyChangesNothing() throws Exception {
    byte[] list = "http://10.0.0.1/feed\n".getBytes(StandardCharsets.UTF_8);
    desk.desk().addFeeds(list);
    while (desk.desk().feeds().get(0).lastFailure() == null) {
      Thread.sleep(5);
    }
    List<FeedState> before = desk.desk().feeds();
    assertThat(desk.desk().addFeeds(list)).isEqualTo(1);
    assertThat(desk.desk().feeds()).isEqualTo(before);
  }

  @Test
  void aDraftThatIsTooLongIsRefusedInASentence() throws Exception {
    desk.addExample("bridge-closure");
    String check = "stories/" + desk.desk().stories().get(0).id() + "/check";
    String draft = "The+bridge+was+closed.+";
    assertThat(desk.post(check, "draft=" + draft).statusCode()).isEqualTo(200);
    refused(desk.post(check, "draft=" + draft.repeat(9_000)), "divide it");
  }

  @Test
  void anotherPageMayAskNeitherHowThingsStoodNorForAnArchive() throws Exception {
    desk.addExample("bridge-closure");
    String story = "/stories/" + desk.desk().stories().get(0).id();
    String then = story + "?at=" + DeskUnderTest.CLOCK.instant();
    assertThat(asked(then, "cross-site")).startsWith("HTTP/1.1 403").contains("Another page");
    assertThat(asked(then, "same-origin")).startsWith("HTTP/1.1 200");
    assertThat(asked(story, "cross-site")).startsWith("HTTP/1.1 200");
    for (String archive : List.of("/captures.warc.gz", story + "/pages.warc.gz")) {
      assertThat(asked(archive, "cross-site")).startsWith("HTTP/1.1 403").contains("web archive");
      assertThat(asked(archive, "same-origin")).startsWith("HTTP/1.1 200");
    }
  }

  private String asked(String path, String site) throws Exception {
    return desk.raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + desk.port()
            + "\r\nSec-Fetch-Site: "
            + site
            + "\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /reports/%00 HTTP/1.1",
        "GET /stories/..%2f..%2fetc HTTP/1.1",
        "GET /a%zz HTTP/1.1",
        "NONSENSE",
        "GET / HTTP/1.1\r\nBroken field"
      })
  void whatCannotBeReadIsAnsweredByAPageOfTheDesk(String line) throws Exception {
    String answer =
        desk.raw(line + "\r\nHost: 127.0.0.1:" + desk.port() + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("content-security-policy:");
    assertThat(answer).contains("To the stories").doesNotContainIgnoringCase("jetty");
  }
}
