package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.store.NewReport;
import org.synoptic.store.Store;
import org.synoptic.store.StoreException;

/** Stories that were kept are those that the log gives, then and after whatever comes later. */
class KeptBoardTest {

  private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void whatWasKeptGoesOnAsTheWholeLogDoes() throws IOException {
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      for (int day = 0; day < 12; day++) {
        grow(board, day);
      }
      board.keep();
      grow(board, 12);
    }
    copyWithoutKept(folder.resolve("a"), folder.resolve("b"));
    try (Store kept = Store.open(folder.resolve("a"));
        Store whole = Store.open(folder.resolve("b"))) {
      assertThat(KeptBoard.open(kept)).isNotNull();
      assertThat(KeptBoard.open(whole)).isNull();
      StoryBoard fromKept = new StoryBoard(kept);
      StoryBoard fromLog = new StoryBoard(whole);
      for (int day = 13; day < 25; day++) {
        grow(fromKept, day);
        grow(fromLog, day);
        assertThat(told(fromKept)).as("day " + day).isEqualTo(told(fromLog));
      }
      assertThat(told(fromLog)).hasSizeGreaterThan(10);
      assertThat(fromLog.view().all(ReadMarks.none())).anyMatch(StoryLine::asleep);
      assertThat(fromLog.view().all(ReadMarks.none()))
          .anyMatch(story -> story.reports().size() > 2);
    }
  }

  @Test
  void howThingsStoodIsToldAsTheLogTellsItWithoutReadingIt() {
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      for (int day = 0; day < 40; day++) {
        grow(board, day);
      }
      // A decision about stories that sleep wakes them.
      board.add(
          AT.plusSeconds(86_400L * 39 + 82),
          List.of(),
          List.of(together("r-2-2", "r-3-3", AT.plusSeconds(86_400L * 39 + 82))));
      board.keep();
    }
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      Set<StoryChange.Kind> kinds = new TreeSet<>();
      for (int day = 0; day < 40; day++) {
        Instant then = AT.plusSeconds(86_400L * day + 85);
        StoryView log = new StoryBoard(store, then).view();
        StoriesAt earlier = board.at(then);
        assertThat(earlier).isInstanceOf(EarlierStories.class);
        for (StoryLine story : board.view().all(ReadMarks.none())) {
          for (String id : ids(story)) {
            assertThat(earlier.story(id, ReadMarks.upTo(3)))
                .as(id + " on day " + day)
                .isEqualTo(log.story(id, ReadMarks.upTo(3)));
            assertThat(earlier.storyIdOf(id)).isEqualTo(log.storyIdOf(id));
          }
          assertThat(earlier.history(story.id())).isEqualTo(log.history(story.id()));
          earlier.history(story.id()).forEach(change -> kinds.add(change.kind()));
        }
        assertThat(earlier.held(Decision.Kind.TOGETHER))
            .isEqualTo(log.held(Decision.Kind.TOGETHER));
      }
      assertThat(kinds).containsExactly(StoryChange.Kind.values());
    }
  }

  private static List<String> ids(StoryLine story) {
    List<String> ids = new ArrayList<>(List.of(story.id()));
    story.reports().forEach(report -> ids.addAll(List.of(report.id(), "s-" + report.id())));
    return ids;
  }

  @Test
  void whatWasKeptIsShownAtOnceAsItWas() {
    List<String> before;
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      for (int day = 0; day < 5; day++) {
        grow(board, day);
      }
      before = told(board);
      board.keep();
    }
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryView view = new StoryView();
      store.lines().forEach(view::put);
      store.arrivals(view::came);
      KeptBoard kept = KeptBoard.open(store);
      assertThat(kept.read()).isTrue();
      kept.show(view);
      assertThat(told(view)).isEqualTo(before).isNotEmpty();
      StoryBoard again = new StoryBoard(store);
      again.catchUp();
      assertThat(told(again)).isEqualTo(before);
    }
  }

  @Test
  void afterMuchHasComeTheStoriesAreKeptWithoutAnEnd() {
    Path file = folder.resolve("a/stories.kept");
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      grow(board, 0);
      board.keepInTime();
      assertThat(file).doesNotExist();
      for (int i = 0; i < 500; i++) {
        board.add(AT.plusSeconds(100 + i), List.of(), List.of());
      }
      board.keepInTime();
      assertThat(file).exists();
      assertThat(KeptBoard.open(store).tick()).isEqualTo(board.view().lastTick());
      board.add(AT.plusSeconds(900), List.of(), List.of());
      board.keepInTime();
      assertThat(KeptBoard.open(store).tick()).isEqualTo(board.view().lastTick() - 1);
    }
  }

  @Test
  void whatIsDamagedOrOfAnotherLogIsLeftAside() throws IOException {
    List<String> before;
    Path file = folder.resolve("a/stories.kept");
    try (Store store = Store.open(folder.resolve("a"))) {
      StoryBoard board = new StoryBoard(store);
      grow(board, 0);
      before = told(board);
      board.keep();
    }
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged =
          i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (i % 2 == 1) {
        damaged[random.nextInt(64)] ^= 0x55;
      }
      Files.write(file, damaged);
      try (Store store = Store.open(folder.resolve("a"))) {
        StoryBoard board = new StoryBoard(store);
        board.catchUp();
        assertThat(told(board)).isEqualTo(before);
      }
    }
    Files.createDirectories(folder.resolve("other"));
    Files.write(folder.resolve("other/stories.kept"), whole);
    try (Store other = Store.open(folder.resolve("other"))) {
      other.append(AT.plusSeconds(77), false, List.of(), List.of());
      assertThat(KeptBoard.open(other)).isNull();
    }
  }

  @Test
  void aLogThatCannotBeReadOnIsToldAndWhatWasKeptStays() throws Exception {
    Path desk = folder.resolve("a");
    try (Store store = Store.open(desk)) {
      StoryBoard board = new StoryBoard(store);
      grow(board, 0);
      board.keep();
      board.regroup(AT.plusSeconds(90));
    }
    byte[] kept = Files.readAllBytes(desk.resolve("stories.kept"));
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + desk.resolve("desk.db"));
        Statement statement = file.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE tick SET at = 'never' WHERE number = 2")).isOne();
    }
    try (Store store = Store.open(desk)) {
      StoryBoard board = new StoryBoard(store);
      assertThatThrownBy(() -> board.regroup(AT.plusSeconds(99)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("start the desk again");
      board.keep();
      assertThat(desk.resolve("stories.kept")).hasBinaryContent(kept);
    }
  }

  private static List<String> told(StoryBoard board) {
    return told(board.view());
  }

  private static List<String> told(StoryView view) {
    List<String> told = new ArrayList<>();
    for (StoryLine story : view.all(ReadMarks.upTo(3))) {
      told.add(story + " " + view.history(story.id()));
    }
    return told;
  }

  /** A day's reports, a decision now and then, and the whole window anew every fourth day. */
  private static void grow(StoryBoard board, int day) {
    Instant at = AT.plusSeconds(86_400L * day);
    List<NewReport> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reports.add(
          MadeUpReport.of(
              new Random((day * 31L + i) * 0x9E3779B97F4A7C15L),
              "r-" + day + "-" + i,
              day,
              at.plusSeconds(i)));
    }
    board.add(at.plusSeconds(60), reports, List.of());
    if (day % 5 == 2) {
      Decision decision = together("r-" + day + "-0", "r-" + day + "-1", at);
      board.add(at.plusSeconds(70), List.of(), List.of(decision));
    }
    if (day % 4 == 3) {
      board.regroup(at.plusSeconds(80));
    }
  }

  private static Decision together(String report, String other, Instant at) {
    return new Decision(
        0, Decision.Kind.TOGETHER, List.of(report), List.of(other), "Ada", at, "the same");
  }

  private static void copyWithoutKept(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().startsWith("desk.db")) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }
}
