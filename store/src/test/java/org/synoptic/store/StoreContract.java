package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.cluster.report.StemCounts;
import org.synoptic.gather.poll.FeedState;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;
import org.synoptic.store.people.LoginSession;

/** What a store promises, whatever database it is in. */
abstract class StoreContract {

  static final Instant AT = Instant.parse("2026-05-04T10:15:30Z");

  @TempDir Path folder;

  /** Opens the store of the test, which is empty at first. */
  abstract Store open();

  @Test
  void ticksComeBackAsTheyWereAppended() {
    Decision decision =
        new Decision(
            1, Decision.Kind.APART, List.of("r-1"), List.of("r-2"), "Ada", AT, "two \"fires\"");
    Tick first;
    Tick second;
    try (Store store = open()) {
      first =
          store.append(AT, false, List.of(report("r-1", "One."), report("r-2", "Two.")), List.of());
      second = store.append(AT.plusSeconds(5), true, List.of(), List.of(decision));
      assertThat(store.nextDecision()).isEqualTo(2);
    }
    try (Store store = open()) {
      List<Tick> ticks = new ArrayList<>();
      store.replay(ticks::add);
      assertThat(ticks).containsExactly(first, second);
      assertThat(store.decisions()).containsExactly(decision);
      assertThat(store.lines()).containsExactly(line("r-1"), line("r-2"));
    }
  }

  @Test
  void aPageComesBackByteForByteAndEachContentOnce() {
    byte[] bytes = {0, (byte) 0xFF, 'a', '\n'};
    SourceMetadata metadata =
        new SourceMetadata("A fire", List.of("Ann Orwen"), "2026-05-04", null, "en", null, null);
    Page page =
        new Page(
            "p1",
            "feed.xml#1",
            "https://north.example/a",
            new Outlet("north", "North"),
            AT,
            "text/html; charset=utf-8",
            bytes,
            metadata);
    String id = ReportIds.of(page);
    try (Store store = open()) {
      store.append(AT, false, List.of(new NewReport(page, line(id), profile(id))), List.of());
      assertThat(store.revise(id, page, null, null)).isFalse();
      assertThat(store.revise(id, page("https://north.example/a", "changed"), null, null)).isTrue();
    }
    try (Store store = open()) {
      List<Page> captures = store.captures(id);
      assertThat(captures).hasSize(2);
      assertThat(captures.get(0).content()).isEqualTo(bytes);
      assertThat(captures.get(0).metadata()).isEqualTo(metadata);
      assertThat(captures.get(0).outlet()).isEqualTo(new Outlet("north", "North"));
      assertThat(captures.get(0).gatheredAt()).isEqualTo(AT);
      assertThat(captures.get(1).content()).asString().isEqualTo("changed");
      assertThat(store.captures("r-unknown")).isEmpty();
    }
  }

  @Test
  void oneAddressIsOneReportAndWithoutAnAddressOneContentIs() {
    assertThat(ReportIds.of(page("https://north.example/a", "old")))
        .isEqualTo(ReportIds.of(page("https://north.example/a", "new")))
        .isNotEqualTo(ReportIds.of(page("https://north.example/b", "old")));
    assertThat(ReportIds.of(page(null, "same"))).isEqualTo(ReportIds.of(page(null, "same")));
    assertThat(ReportIds.of(page(null, "same"))).isNotEqualTo(ReportIds.of(page(null, "other")));
  }

  @Test
  void aTickThatFailsLeavesNothing() {
    try (Store store = open()) {
      store.append(AT, false, List.of(report("r-1", "One.")), List.of());
      List<NewReport> twice = List.of(report("r-2", "Two."), report("r-1", "One again."));
      assertThatThrownBy(() -> store.append(AT, false, twice, List.of()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot write the store");
      assertThat(store.captures("r-2")).isEmpty();
      assertThat(store.append(AT, false, List.of(report("r-2", "Two.")), List.of()).number())
          .isEqualTo(2);
    }
  }

  @Test
  void manyTicksComeInOrderAndAnotherThreadMayUseTheStoreBetweenThem() throws Exception {
    try (Store store = open()) {
      for (int i = 1; i <= 250; i++) {
        store.append(AT, false, List.of(report("r-" + i, "Report " + i)), List.of());
      }
      List<Long> numbers = new ArrayList<>();
      store.replay(
          tick -> {
            CompletableFuture.runAsync(() -> store.setting("seen", "" + tick.number()))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
            numbers.add(tick.number());
          });
      assertThat(numbers).hasSize(250).isSorted().doesNotHaveDuplicates();
      assertThat(store.setting("seen")).isEqualTo("250");
    }
  }

  @Test
  void anotherFetchAndTheLineOfItsReportAreKeptTogether() {
    try (Store store = open()) {
      store.append(AT, false, List.of(report("r-1", "One.")), List.of());
      ReportLine line = new ReportLine("r-1", "North", "A larger fire", null, null, null);
      assertThat(store.revise("r-1", page(null, "One."), null, line)).isFalse();
      assertThat(store.lines().get(0).headline()).isEqualTo("A fire");
      assertThat(store.revise("r-1", page(null, "Two."), null, line)).isTrue();
      assertThat(store.lines()).containsExactly(line);
      assertThatThrownBy(() -> store.revise("r-none", page(null, "Two."), null, line))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void theNumberOfAWatchThatIsGoneIsNotUsedAgain() {
    try (Store store = open()) {
      Watch gone = store.addWatch(watch("a"));
      store.addAlert(alert(gone));
      Alert told = store.alerts(gone.number(), 1).get(0);
      store.removeWatch(gone.number());
      Watch next = store.addWatch(watch("b"));
      assertThat(next.number()).isEqualTo(gone.number() + 1);
      store.addAlert(alert(next));
      store.replace(told.tried(null, "the server answered 500"));
      assertThat(store.alerts(next.number(), 9))
          .extracting(Alert::watch, Alert::tries)
          .containsExactly(tuple(next.number(), 0));
    }
  }

  private static Watch watch(String token) {
    return new Watch(
        0, AT, 0, Watch.Kind.STORY, "s-1", "Fire", token, Watch.Channel.TEXT, "http://a", null);
  }

  private static Alert alert(Watch watch) {
    return new Alert(
        0, watch.number(), "report r-1", AT, "r-1", "s-1", "A fire", false, AT, 0, null);
  }

  @Test
  void whatIsPendingIsNotTakenForWhatHadAnEarlierTurn() {
    try (Store store = open()) {
      Pending address = store.pend(Pending.Kind.ADDRESS, "https://north.example/a", new byte[0]);
      assertThat(store.isPending(address)).isTrue();
      store.done(address);
      Pending file = store.pend(Pending.Kind.FILE, "a.txt", new byte[] {'a'});
      assertThat(file.number()).isGreaterThan(address.number());
      assertThat(store.isPending(address)).isFalse();
      store.done(address);
      assertThat(store.content(file)).asString().isEqualTo("a");
    }
  }

  @Test
  void aFeedIsKeptWithAllThatIsRememberedOfItAndFollowsWhereItMoves() {
    FeedState first = FeedState.fresh("https://north.example/feed", AT);
    FeedState moved =
        new FeedState(
            "https://north.example/rss",
            "\"e\"",
            null,
            AT,
            AT,
            "the answer is empty",
            2,
            1,
            Duration.ofMillis(1500),
            null);
    try (Store store = open()) {
      store.feed(first.url(), first);
      assertThat(store.feeds()).containsExactly(first);
      store.feed(first.url(), moved);
    }
    try (Store store = open()) {
      assertThat(store.feeds()).containsExactly(moved);
      assertThat(store.hasEntry("https://north.example/a")).isFalse();
      store.addEntry("https://north.example/a");
      assertThat(store.hasEntry("https://north.example/a")).isTrue();
      store.removeFeed(moved.url());
      assertThat(store.feeds()).isEmpty();
    }
  }

  @Test
  void aBackupTakesNoPeopleAwayAndOneOfANewerFormLeavesNothing() throws Exception {
    Path copy = folder.resolve("copy.db");
    try (Store from = Store.open(folder.resolve("from"))) {
      from.backup(copy);
    }
    LoginSession session = new LoginSession("s-1", "ann", AT, AT);
    try (Store store = open()) {
      store.keep(session);
      assertThatThrownBy(() -> store.restore(copy)).hasMessageContaining("an empty one");
      assertThat(store.kept(LoginSession.class)).containsExactly(session);
      store.forget(session);
      store.restore(copy);
      try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + copy);
          Statement statement = file.createStatement()) {
        statement.execute("PRAGMA user_version = 99");
      }
      assertThatThrownBy(() -> store.restore(copy)).hasMessageContaining("newer Synoptic");
      assertThat(store.folder().resolve("restoring.db")).doesNotExist();
    }
  }

  static NewReport report(String id, String text) {
    return new NewReport(page(null, text), line(id), profile(id));
  }

  static ReportLine line(String id) {
    return new ReportLine(id, "North", "A fire", null, null, "a teaser");
  }

  static Page page(String url, String text) {
    return new Page(
        "p", "p.txt", url, null, AT, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  static ReportProfile profile(String id) {
    return new ReportProfile(
        id,
        new StemCounts("fire:1"),
        new StemCounts("fire:2 pier:1"),
        new StemCounts("fire:3 pier:2"),
        List.of(new ReportProfile.EndSentence(42, new StemCounts("fire:1"), true)),
        List.of("orwen"),
        List.of("tarno"),
        List.of("2026-05-04"),
        List.of(1L, 9_007_199_254_740_993L),
        "2026-05-04",
        AT);
  }
}
