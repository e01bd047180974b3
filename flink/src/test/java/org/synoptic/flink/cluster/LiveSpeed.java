package org.synoptic.flink.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.News;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.StoryAccount;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.PageRow;

/**
 * Measures how many pages a second the live job takes on this machine, and then, with half as many,
 * the time from a page in the log to its story in PostgreSQL.
 *
 * <pre>
 *   LiveSpeed [PAGES]
 * </pre>
 */
final class LiveSpeed {

  /** As usual, but a story is compared at most each half minute and a slow tick comes each hour. */
  private static final LiveSettings SETTINGS =
      new LiveSettings(Duration.ofSeconds(1), 3600, Duration.ofSeconds(30));

  /** Of each report the time from its arrival until a row says in which story it is. */
  private static final String LATENESS =
      "WITH late AS (SELECT a.id, extract(epoch FROM min(s.written) - a.at) AS seconds FROM"
          + " articles a JOIN stories s ON s.content->'reports' IS NOT NULL AND"
          + " s.content::jsonb->'reports' ? a.id WHERE a.at >= '%s' GROUP BY a.id, a.at) SELECT"
          + " 'median ' || round(percentile_disc(0.5) WITHIN GROUP (ORDER BY seconds)::numeric, 2),"
          + " '95 %% ' || round(percentile_disc(0.95) WITHIN GROUP (ORDER BY seconds)::numeric, 2)"
          + " || ' s, of ' || count(*) || ' reports' FROM late";

  private LiveSpeed() {}

  public static void main(String[] words) throws Exception {
    List<PageRow> pages = News.pages(2 * (words.length > 0 ? Integer.parseInt(words[0]) : 400));
    Path folder = Files.createTempDirectory("synoptic-speed-");
    try (Broker broker = new Broker(folder);
        Postgres postgres = new Postgres(folder);
        Standalone cluster = new Standalone(folder, 2)) {
      KafkaLog kafka = new KafkaLog(broker.servers(), "");
      kafka.create();
      PostgresTables tables = new PostgresTables(postgres.url(), "postgres", "");
      tables.create();
      StreamExecutionEnvironment environment = cluster.environment(2);
      new LiveJob(SETTINGS, PageReader.ofProcess(), StoryAccount.ofProcess())
          .in(environment, kafka, kafka, List.of(kafka, tables));
      environment.executeAsync("live");
      int half = pages.size() / 2;
      new PageFeed(broker.servers(), 0).send(pages.subList(0, 40));
      awaitArticles(postgres, 40);
      long start = System.nanoTime();
      new PageFeed(broker.servers(), 0).send(pages.subList(40, half));
      awaitArticles(postgres, half);
      double rate = (half - 40) * 1e9 / (System.nanoTime() - start);
      System.out.printf(Locale.ROOT, "throughput: %.1f pages a second, two task managers%n", rate);
      Thread.sleep(40_000);
      String from = first(postgres.ask("SELECT now()"));
      new PageFeed(broker.servers(), Math.round(2000 / rate)).send(pages.subList(half, half * 2));
      awaitArticles(postgres, half * 2 - 2);
      Thread.sleep(10_000);
      System.out.println(
          "from a page in the log to its story's row, at half of it: "
              + postgres.ask(LATENESS.formatted(from)));
    }
  }

  private static String first(Map<String, String> answer) {
    return answer.keySet().iterator().next();
  }

  private static void awaitArticles(Postgres postgres, int count) throws Exception {
    for (int tries = 0; Integer.parseInt(articles(postgres)) < count; tries++) {
      if (tries > 6000) {
        throw new IllegalStateException(articles(postgres) + " articles, not " + count);
      }
      Thread.sleep(100);
    }
  }

  private static String articles(Postgres postgres) throws Exception {
    return first(postgres.ask("SELECT count(DISTINCT id) FROM articles"));
  }
}
