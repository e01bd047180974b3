package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Synoptic;
import org.synoptic.cluster.online.Decision;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;
import org.synoptic.store.search.ReportIndex;
import org.synoptic.store.search.SearchQuery;

/** Old stories go with their pages; what a person named stays; what is left works on. */
class RetentionTest {

  private static final Instant AT = Instant.parse("2026-01-01T10:00:00Z");
  private static final int DAYS = 30;

  @TempDir private Path folder;

  @Test
  void sleepingStoriesGoUnlessSomebodyNamedThem() throws Exception {
    Set<String> left;
    List<String> notes = new ArrayList<>();
    try (Store store = Store.open(folder.resolve("desk"));
        ReportIndex index = ReportIndex.open(store.folder())) {
      StoryBoard board = new StoryBoard(store);
      // Six happenings of January, far apart, and one of today.
      for (int day = 0; day < 18; day += 3) {
        add(board, day, AT.plusSeconds(86_400L * day));
      }
      Instant today = AT.plusSeconds(86_400L * 60);
      add(board, 60, today);
      index(store, index);
      decide(board, store, Decision.Kind.TOGETHER, List.of("r-0-0"), List.of("r-0-1"), today);
      decide(board, store, Decision.Kind.APART, List.of("r-6-0"), List.of("r-12-1"), today);
      decide(board, store, Decision.Kind.UNDO, List.of("2"), List.of(), today);
      store.addWatch(watch(board.view().story("r-9-0", ReadMarks.none()).id()));
      // What was decided about woke; it falls asleep again.
      board.regroup(today.plusSeconds(86_400L * 20));
      board.regroup(today.plusSeconds(86_400L * 40));
      add(board, 100, today.plusSeconds(86_400L * 100));
      board.regroup(today.plusSeconds(86_400L * 100 + 60));
      Clock clock = Clock.fixed(today.plusSeconds(86_400L * 101), ZoneOffset.UTC);
      Retention retention =
          new Retention(store, board, index, clock, DAYS, (what, note) -> notes.add(note));
      int before = store.lines().size();
      int removed = retention.run();

      left = ids(store);
      assertThat(left).hasSize(before - removed);
      assertThat(left).contains("r-0-0", "r-0-1", "r-9-0", "r-100-0");
      assertThat(left).doesNotContain("r-3-0", "r-6-0", "r-12-0", "r-60-0");
      assertThat(store.captures("r-3-0")).isEmpty();
      assertThat(store.captures("r-0-0")).hasSize(1);
      assertThat(index.search(SearchQuery.of(""), 0, 100).total()).isEqualTo(left.size() - 3);
      assertThat(board.view().story("r-3-0", ReadMarks.none())).isNull();
      assertThat(notes).singleElement().asString().startsWith(removed + " reports of ");
      assertThat(retention.run()).isZero();
      store.backup(folder.resolve("copy.db"));
      assertThat(stories(board)).containsAll(left);
    }
    assertWorks(folder.resolve("desk"), left);
    Files.delete(folder.resolve("desk/stories.kept"));
    assertWorks(folder.resolve("desk"), left);
    try (Store restored = Store.open(folder.resolve("restored"))) {
      restored.restore(folder.resolve("copy.db"));
    }
    assertWorks(folder.resolve("restored"), left);
  }

  @Test
  void theStoryOfTheLastFetchStaysWhole() {
    try (Store store = Store.open(folder.resolve("desk"));
        ReportIndex index = ReportIndex.open(store.folder())) {
      StoryBoard board = new StoryBoard(store);
      add(board, 0, AT);
      add(board, 3, AT.plusSeconds(86_400L * 3));
      add(board, 100, AT.plusSeconds(86_400L * 100));
      board.regroup(AT.plusSeconds(86_400L * 100 + 60));
      board.revise("r-0-0", MadeUpReport.of(new Random(1), "r-0-0", 1, AT).page(), null, null);
      index(store, index);
      Clock clock = Clock.fixed(AT.plusSeconds(86_400L * 101), ZoneOffset.UTC);
      Retention retention = new Retention(store, board, index, clock, DAYS, (what, note) -> {});

      assertThat(retention.run()).isEqualTo(3);
      assertThat(ids(store)).contains("r-0-0", "r-0-1", "r-0-2").doesNotContain("r-3-0");
      assertThat(stories(board)).isEqualTo(ids(store));
      assertThat(index.search(SearchQuery.of(""), 0, 100).total()).isEqualTo(6);
    }
  }

  @Test
  void whatAKillLeftInTheIndexLeavesItAtTheNextStart() throws Exception {
    try (Store store = Store.open(folder.resolve("desk"));
        ReportIndex index = ReportIndex.open(store.folder())) {
      StoryBoard board = new StoryBoard(store);
      add(board, 0, AT);
      add(board, 3, AT.plusSeconds(86_400L * 3));
      index(store, index);
      assertThat(store.remove(List.of("r-0-0", "r-0-1"))).hasSize(2);
      assertThat(index.search(SearchQuery.of(""), 0, 100).total()).isEqualTo(6);
    }
    try (Store store = Store.open(folder.resolve("desk"))) {
      ReportIndex index = ReportIndex.open(store.folder());
      StoryBoard board = new StoryBoard(store);
      ReportShelf shelf = new ReportShelf(store, Synoptic.pipeline());
      try (Indexer indexer = new Indexer(store, board, shelf, index)) {
        indexer.begin();
        for (int tries = 0; tries < 600 && !indexer.isUpToDate(); tries++) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(index.search(SearchQuery.of(""), 0, 100).total()).isEqualTo(4);
      }
    }
  }

  private static void assertWorks(Path desk, Set<String> left) {
    try (Store store = Store.open(desk)) {
      StoryBoard board = new StoryBoard(store);
      board.catchUp();
      assertThat(ids(store)).isEqualTo(left);
      assertThat(stories(board)).isEqualTo(left);
      left.forEach(report -> assertThat(store.captures(report)).hasSize(1));
    }
  }

  private static Set<String> ids(Store store) {
    return new TreeSet<>(store.lines().stream().map(ReportLine::id).toList());
  }

  private static Set<String> stories(StoryBoard board) {
    Set<String> ids = new TreeSet<>();
    for (StoryLine story : board.view().all(ReadMarks.none())) {
      story.reports().forEach(line -> ids.add(line.id()));
    }
    return ids;
  }

  private static void add(StoryBoard board, int day, Instant at) {
    List<NewReport> reports = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      reports.add(MadeUpReport.of(new Random(day), "r-" + day + "-" + i, day, at.plusSeconds(i)));
    }
    board.add(at.plusSeconds(9), reports, List.of());
  }

  private static void index(Store store, ReportIndex index) {
    index.position(store::after);
    List<ReportIndex.IndexedReport> all = new ArrayList<>();
    store.lines().forEach(line -> all.add(new ReportIndex.IndexedReport(line, "words")));
    index.add(all, store.after(store.lastCapture() - 1, 1).get(0));
  }

  private static void decide(
      StoryBoard board,
      Store store,
      Decision.Kind kind,
      List<String> reports,
      List<String> others,
      Instant at) {
    board.add(
        at,
        List.of(),
        List.of(new Decision(store.nextDecision(), kind, reports, others, "Ada", at, "")));
  }

  private static Watch watch(String story) {
    return new Watch(
        0, AT, 0, Watch.Kind.STORY, story, "Fire", "t", Watch.Channel.FEED, null, null);
  }
}
