package org.synoptic.flink.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.flink.Local;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.ResultRow;

class LiveJobTest {

  /** A second's pages make a tick, each fourth tick may split, a story rests five seconds. */
  private static final LiveSettings SETTINGS =
      new LiveSettings(Duration.ofSeconds(1), 4, Duration.ofSeconds(5));

  private static final int FAST = 100_000;

  /** Kills of a run. */
  private static final int KILLS = Integer.getInteger("synoptic.kills", 40);

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final LogTicks LOG =
      new LogTicks(Fixture.PAGES, Fixture.DECISIONS, SETTINGS, Fixture.reader());

  /** What the command line's class makes of the same log. */
  private static final LogReplay EXPECTED = new LogReplay(LOG);

  private static final Map<String, String> ACCOUNTS = EXPECTED.accounts(LOG::article);

  @TempDir private Path folder;

  @BeforeEach
  void nothingHasCome() {
    Fixture.forget();
  }

  private static void run(int parallelism, Configuration settings) throws Exception {
    run(parallelism, settings, Fixture.source(FAST));
  }

  private static void run(int parallelism, Configuration settings, PageStream pages)
      throws Exception {
    try (var environment = Local.environment(parallelism, settings)) {
      LiveJob job = new LiveJob(SETTINGS, Fixture.reader(), Fixture.account());
      job.in(environment, pages, Fixture.people(), List.of(Fixture.sink()));
      environment.execute("live");
    }
  }

  /** The stories after each tick, as the revisions tell them one after another. */
  private static NavigableMap<Long, Map<String, List<String>>> told() throws Exception {
    List<ResultRow> rows = new ArrayList<>(Fixture.results(ResultKind.STORIES).values());
    rows.sort(Comparator.comparing(ResultRow::revision).thenComparing(ResultRow::id));
    TreeMap<Long, Map<String, List<String>>> told = new TreeMap<>();
    Map<String, List<String>> now = new TreeMap<>();
    for (ResultRow row : rows) {
      List<String> reports = new ArrayList<>();
      JsonNode json = JSON.readTree(row.json());
      json.get("reports").forEach(report -> reports.add(report.asText()));
      now.put(row.id(), reports);
      if (reports.isEmpty()) {
        assertThat(json.get("into").asText()).startsWith("s-");
        now.remove(row.id());
      }
      told.put(row.revision(), new TreeMap<>(now));
    }
    return told;
  }

  private static void assertSame() throws Exception {
    assertThat(EXPECTED.afterTicks()).hasSizeGreaterThan(12);
    assertThat(EXPECTED.afterTicks().lastEntry().getValue().values())
        .hasSizeLessThan(30)
        .anyMatch(reports -> reports.size() > 2);
    assertThat(told()).isEqualTo(EXPECTED.afterTicks());
    assertThat(Fixture.results(ResultKind.ARTICLES)).hasSize(Fixture.PAGES.size() - 1);
    assertThat(Fixture.results(ResultKind.SKIPPED)).hasSize(2);
    assertThat(Fixture.changed()).isEmpty();
    Map<String, ResultRow> last = new TreeMap<>();
    Fixture.results(ResultKind.COMPARISONS)
        .values()
        .forEach(row -> last.merge(row.id(), row, (a, b) -> a.revision() > b.revision() ? a : b));
    ACCOUNTS.forEach((story, account) -> assertThat(last.get(story).json()).isEqualTo(account));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void givesTheStoriesOfTheCommandLineAfterEveryTick(int parallelism) throws Exception {
    run(parallelism, new Configuration());
    assertSame();
  }

  @Test
  void stateOnDiskGivesTheSame() throws Exception {
    Configuration settings = new Configuration();
    settings.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    run(2, settings);
    assertSame();
  }

  @Test
  void theDeskGivesTheSameStoriesAndComparisonsFromItsStore() {
    DeskReplay desk = new DeskReplay(LOG, folder);
    assertThat(desk.afterTicks()).isEqualTo(EXPECTED.afterTicks());
    assertThat(desk.accounts()).isEqualTo(ACCOUNTS);
  }

  @Test
  void whatPeopleDecideChangesTheStories() {
    LogTicks log = new LogTicks(Fixture.PAGES, List.of(), SETTINGS, Fixture.reader());
    Map<String, List<String>> without = new LogReplay(log).afterTicks().lastEntry().getValue();
    Map<String, List<String>> with = EXPECTED.afterTicks().lastEntry().getValue();
    assertThat(with).isNotEqualTo(without);
    DecisionRow together = Fixture.DECISIONS.get(1);
    assertThat(with.values())
        .anyMatch(
            reports ->
                reports.contains(together.reports().get(0))
                    && reports.contains(together.others().get(0)));
  }

  private Configuration restarting() {
    Configuration settings = new Configuration();
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(10));
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1000);
    return settings;
  }

  @Test
  void killsLoseNothingAndDoubleNothing() throws Exception {
    Fixture.KILLS.set(KILLS);
    run(2, restarting());
    assertThat(Fixture.KILLS).hasValueLessThanOrEqualTo(0);
    assertThat(Fixture.READ).hasValueGreaterThan(Fixture.PAGES.size());
    assertSame();
  }

  @Test
  void goesOnFromASavepointWithTwiceTheSlots() throws Exception {
    String savepoint;
    try (var environment = Local.environment(2, restarting())) {
      LiveJob job = new LiveJob(SETTINGS, Fixture.reader(), Fixture.account());
      job.in(environment, Fixture.source(20), Fixture.people(), List.of(Fixture.sink()));
      JobClient client = environment.executeAsync("live");
      while (Fixture.READ.get() < Fixture.PAGES.size() / 2) {
        Thread.sleep(20);
      }
      savepoint =
          client
              .stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
              .get();
    }
    assertThat(Fixture.results(ResultKind.ARTICLES)).hasSizeLessThan(Fixture.PAGES.size() - 1);
    Configuration settings = new Configuration();
    settings.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    run(4, settings);
    assertSame();
  }

  @Test
  void aPageThatComesAfterItsTickFallsIntoTheNext() throws Exception {
    String late = Fixture.PAGES.get(0).id();
    run(1, new Configuration(), Fixture.late());
    assertThat(Fixture.results(ResultKind.ARTICLES)).hasSize(Fixture.PAGES.size() - 1);
    NavigableMap<Long, Map<String, List<String>>> told = told();
    assertThat(EXPECTED.afterTicks().firstEntry().getValue().toString()).contains(late);
    assertThat(told.firstEntry().getValue().toString()).doesNotContain(late);
    assertThat(told.lastEntry().getValue().toString()).contains(late);
  }
}
