package org.synoptic.flink.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.LogReplay;
import org.synoptic.flink.live.LogTicks;
import org.synoptic.flink.live.News;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.StoryAccount;
import org.synoptic.flink.live.TopicReader;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.store.PostgresServer;

/** Flink with two task managers, Kafka and PostgreSQL, each a process of its own. */
class LiveClusterTest {

  private static final LiveSettings SETTINGS =
      new LiveSettings(Duration.ofSeconds(1), 4, Duration.ofSeconds(2));

  /** Longer than a round: the tick of the next page groups everything anew, whatever came late. */
  private static final Duration ROUND = Duration.ofSeconds(5);

  /** Kills of a run, half of them of a task manager and half of the broker, in any order. */
  private static final int KILLS = Integer.getInteger("synoptic.cluster.kills", 2);

  /** Which kills come, and when. */
  private static final Random RANDOM = new Random(Long.getLong("synoptic.cluster.seed", 17));

  /** Longest time from one kill to the next: some come before the job has gone on, some after. */
  private static final int MOST_MILLIS_BETWEEN = 16_000;

  /** Pages that come from one kill to the next, on average. */
  private static final int PAGES_BETWEEN = 6;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 1800, unit = TimeUnit.SECONDS)
  void nothingIsLostOrDoubledWhereMachinesAndTheBrokerAreKilled() throws Exception {
    if (!PostgresServer.isThere()) {
      System.err.println(
          "SKIPPED: no PostgreSQL in /usr/lib/postgresql, so the cluster is not tested");
    }
    Assumptions.assumeTrue(PostgresServer.isThere(), "no PostgreSQL");
    try (Broker broker = new Broker(folder);
        Postgres postgres = new Postgres(folder);
        Standalone cluster = new Standalone(folder, 2)) {
      JobClient job = submitted(broker, postgres, cluster);
      try {
        run(broker, postgres, cluster);
      } catch (AssertionError e) {
        throw new AssertionError(cluster.troubles(job.getJobID().toString()), e);
      }
      job.cancel().get(20, TimeUnit.SECONDS);
    }
  }

  private static void run(Broker broker, Postgres postgres, Standalone cluster) throws Exception {
    List<PageRow> pages = News.pages(Math.max(48, KILLS * PAGES_BETWEEN));
    int last = pages.size() - 1;
    PageFeed feed = new PageFeed(broker.servers(), MOST_MILLIS_BETWEEN / 2 / PAGES_BETWEEN);
    CompletableFuture<Void> sent = feed.started(pages.subList(0, last));
    await("the first stories", () -> count(postgres, "stories") > 0);
    feed.decide(
        "{\"kind\":\"together\",\"reports\":[\"%s\"],\"others\":[\"%s\"],\"author\":\"ana\"}"
            .formatted(
                TopicReader.report(PageFeed.address(pages.get(0))),
                TopicReader.report(PageFeed.address(pages.get(1)))));
    for (boolean ofBroker : kinds()) {
      Thread.sleep(RANDOM.nextInt(MOST_MILLIS_BETWEEN));
      if (ofBroker) {
        broker.restart();
      } else {
        cluster.replaceWorker(RANDOM.nextInt());
      }
    }
    System.out.println("stream: kills " + KILLS + ", pages still to send " + !sent.isDone());
    sent.get(600, TimeUnit.SECONDS);
    await("the articles", () -> count(postgres, "articles") == last - 1);
    Thread.sleep(ROUND.toMillis());
    feed.send(pages.subList(last, pages.size()));
    await("all articles", () -> count(postgres, "articles") == last);
    List<PageRow> log = TopicReader.read(broker.servers(), "pages", pages.size());
    assertSame(log, broker, postgres);
  }

  private static List<Boolean> kinds() {
    List<Boolean> ofBroker = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      ofBroker.add(i % 2 == 1);
    }
    Collections.shuffle(ofBroker, RANDOM);
    return ofBroker;
  }

  /** The results of the log are those of one process that nobody kills. */
  private static void assertSame(List<PageRow> log, Broker broker, Postgres postgres)
      throws Exception {
    List<DecisionRow> decisions = TopicReader.decisions(broker.servers());
    assertThat(decisions).hasSize(1);
    LogTicks ticks = new LogTicks(log, decisions, SETTINGS, PageReader.ofProcess());
    LogReplay expected = new LogReplay(ticks);
    Set<Map.Entry<String, String>> accounts = expected.accounts(ticks::article).entrySet();
    Map<String, List<String>> stories = expected.afterTicks().lastEntry().getValue();
    await("the last stories", () -> stories(postgres).equals(told(stories)));
    await("their comparisons", () -> comparisons(postgres).entrySet().containsAll(accounts));
    assertThat(count(postgres, "skipped")).isEqualTo(1);
    Set<String> articles = ask(postgres, "SELECT id FROM articles").keySet();
    assertThat(articles)
        .hasSize(log.size() - 1)
        .isSubsetOf(log.stream().map(PageRow::id).collect(Collectors.toSet()));
    assertThat(ask(postgres, "SELECT id FROM articles GROUP BY id HAVING count(*) > 1")).isEmpty();
    Map<String, Set<String>> told = TopicReader.values(broker.servers(), "articles");
    assertThat(told.keySet()).isEqualTo(articles);
    assertThat(told.values())
        .as("each article the same each time")
        .allMatch(all -> all.size() == 1);
    System.out.println(
        "stream: ticks %d, stories %d, articles told again %d, seconds from a tick to its rows %s"
            .formatted(
                expected.afterTicks().size(),
                stories.size(),
                TopicReader.count(broker.servers(), "articles") - articles.size(),
                lateness(postgres)));
  }

  private static JobClient submitted(Broker broker, Postgres postgres, Standalone cluster)
      throws Exception {
    KafkaLog kafka = new KafkaLog(broker.servers(), "");
    kafka.create();
    PostgresTables tables = new PostgresTables(postgres.url(), "postgres", "");
    tables.create();
    StreamExecutionEnvironment environment = cluster.environment(2);
    new LiveJob(SETTINGS, PageReader.ofProcess(), StoryAccount.ofProcess())
        .in(environment, kafka, kafka, List.of(kafka, tables));
    return environment.executeAsync("live");
  }

  private static void await(String what, BooleanSupplier there) throws InterruptedException {
    for (long tries = 0; !there.getAsBoolean(); tries++) {
      assertThat(tries).as("waiting for " + what).isLessThan(900);
      Thread.sleep(200);
    }
  }

  private static Map<String, String> ask(Postgres postgres, String query) {
    try {
      return postgres.ask(query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The median and the 95th percentile. */
  private static Map<String, String> lateness(Postgres postgres) {
    return ask(
        postgres,
        "SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM written - at)),"
            + " percentile_disc(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM written - at))"
            + " FROM stories");
  }

  private static int count(Postgres postgres, String table) {
    return ask(postgres, "SELECT id FROM " + table).size();
  }

  /** The reports of each story that stands, as its last revision tells them. */
  private static Map<String, String> stories(Postgres postgres) {
    Map<String, String> stories =
        ask(
            postgres,
            "SELECT DISTINCT ON (id) id, content->>'reports' FROM stories ORDER BY id, revision"
                + " DESC");
    stories.values().removeIf("[]"::equals);
    return stories;
  }

  private static Map<String, String> told(Map<String, List<String>> stories) {
    Map<String, String> told = new TreeMap<>();
    stories.forEach(
        (id, reports) ->
            told.put(id, "[\"" + String.join("\",\"", new TreeSet<>(reports)) + "\"]"));
    return told;
  }

  private static Map<String, String> comparisons(Postgres postgres) {
    return ask(
        postgres,
        "SELECT DISTINCT ON (id) id, content::text FROM comparisons ORDER BY id, revision DESC");
  }
}
