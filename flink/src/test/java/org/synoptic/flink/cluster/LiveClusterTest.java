package org.synoptic.flink.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.flink.PageReader;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.LogReplay;
import org.synoptic.flink.live.News;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.StoryAccount;
import org.synoptic.flink.live.TopicReader;
import org.synoptic.flink.record.PageRow;

/** Flink with two task managers, Kafka and PostgreSQL, each a process of its own. */
class LiveClusterTest {

  private static final LiveSettings SETTINGS =
      new LiveSettings(Duration.ofSeconds(1), 4, Duration.ofSeconds(2));

  /** Longer than a round: the tick of the next page groups everything anew, whatever came late. */
  private static final Duration ROUND = Duration.ofSeconds(5);

  private static final int PARTITIONS = 2;

  /** Kills of a run, in turn of a task manager and of the broker. */
  private static final int KILLS = Integer.getInteger("synoptic.cluster.kills", 2);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 900, unit = TimeUnit.SECONDS)
  void nothingIsLostOrDoubledWhereAMachineAndTheBrokerAreKilled() throws Exception {
    if (!Postgres.isThere()) {
      System.err.println(
          "SKIPPED: no PostgreSQL in /usr/lib/postgresql, so the cluster is not tested");
    }
    Assumptions.assumeTrue(Postgres.isThere(), "no PostgreSQL");
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
    List<PageRow> pages = News.pages();
    int last = pages.size() - 1;
    for (int i = 0; i <= KILLS; i++) {
      int until = last * (i + 1) / (KILLS + 1);
      send(broker, pages.subList(last * i / (KILLS + 1), until));
      int articles = until < last ? until : last - 1;
      await("articles after kill " + i, () -> count(postgres, "articles") == articles);
      if (i == 0) {
        await("the first stories", () -> count(postgres, "stories") > 0);
        System.out.println(
            "stream: seconds from a tick's end to its stories' rows " + lateness(postgres));
      }
      if (i < KILLS && i % 2 == 0) {
        cluster.replaceWorker();
      } else if (i < KILLS) {
        broker.restart();
      }
    }
    Thread.sleep(ROUND.toMillis());
    send(broker, pages.subList(last, pages.size()));
    await("all articles", () -> count(postgres, "articles") == pages.size() - 1);

    List<PageRow> log = TopicReader.read(broker.servers(), "pages", pages.size());
    LogReplay expected = new LogReplay(log, SETTINGS, PageReader.ofProcess());
    Map<String, List<String>> stories = expected.afterTicks().lastEntry().getValue();
    await("the last stories", () -> stories(postgres).equals(told(stories)));
    await(
        "their comparisons",
        () -> comparisons(postgres).entrySet().containsAll(expected.accounts().entrySet()));
    assertThat(count(postgres, "skipped")).isEqualTo(1);
    assertThat(ask(postgres, "SELECT id FROM articles").keySet())
        .hasSize(pages.size() - 1)
        .isSubsetOf(log.stream().map(PageRow::id).collect(Collectors.toSet()));
    assertThat(TopicReader.keys(broker.servers(), "articles"))
        .isEqualTo(ask(postgres, "SELECT id FROM articles").keySet());
    System.out.println(
        "stream: ticks " + expected.afterTicks().size() + ", stories " + stories.size());
  }

  private static JobClient submitted(Broker broker, Postgres postgres, Standalone cluster)
      throws Exception {
    makeTopic(broker);
    KafkaLog kafka = new KafkaLog(broker.servers(), "");
    PostgresTables tables = new PostgresTables(postgres.url(), "postgres", "");
    tables.create();
    StreamExecutionEnvironment environment = cluster.environment(2);
    new LiveJob(SETTINGS, PageReader.ofProcess(), StoryAccount.ofProcess())
        .in(environment, kafka, List.of(kafka, tables));
    return environment.executeAsync("live");
  }

  private static void makeTopic(Broker broker) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.servers()))) {
      admin.createTopics(List.of(new NewTopic("pages", PARTITIONS, (short) 1))).all().get();
    }
  }

  private static void send(Broker broker, List<PageRow> pages) throws Exception {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker.servers());
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (PageRow page : pages) {
        byte[] address = ("https://news.example/" + page.id()).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>("pages", address, page.content())).get();
        Thread.sleep(100);
      }
    }
  }

  private static void await(String what, BooleanSupplier there) throws InterruptedException {
    for (long tries = 0; !there.getAsBoolean(); tries++) {
      assertThat(tries).as("waiting for " + what).isLessThan(400);
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
