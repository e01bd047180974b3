package org.synoptic.flink;

import static org.apache.flink.configuration.RestartStrategyOptions.RESTART_STRATEGY;
import static org.apache.flink.configuration.RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS;
import static org.apache.flink.configuration.RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.corpus.CorpusJob;
import org.synoptic.flink.corpus.ResultFormat;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.ResultSink;
import org.synoptic.flink.live.StoryAccount;
import org.synoptic.flink.page.PageReader;

/**
 * The jobs, as {@code flink run} starts them.
 *
 * <pre>
 *   flink run synoptic-flink.jar annotate --in s3://corpus/2031 --out s3://corpus/annotated
 *   flink run synoptic-flink.jar live --kafka broker:9092 --postgres jdbc:postgresql://db/news
 * </pre>
 */
public final class Jobs {

  /** Size of a file from which it is cut into shares: some minutes' work. Set by hand. */
  private static final int MEGABYTES_OF_PART = 16;

  /** Time between two checkpoints where the cluster says nothing. Set by hand. */
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

  /** How often a corpus goes on after a fault, where the cluster says nothing. Set by hand. */
  private static final int TRIES = 100;

  private static final Configuration TRIED_AGAIN =
      new Configuration()
          .set(RESTART_STRATEGY, "fixed-delay")
          .set(RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, TRIES)
          .set(RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofSeconds(5));

  private static final Set<String> LIVE_OPTIONS =
      Set.of("kafka", "prefix", "postgres", "user", "tick-ms", "slow-every", "pause-ms");

  /** The variable of the environment that has the password of the database. */
  private static final String PASSWORD = "SYNOPTIC_POSTGRES_PASSWORD";

  private Jobs() {}

  /**
   * @throws IllegalArgumentException when the words are not those of a job; the message says why
   */
  public static void main(String[] words) throws Exception {
    List<String> all = Arrays.asList(words);
    String job = all.isEmpty() ? "" : all.get(0);
    List<String> options = all.subList(Math.min(1, all.size()), all.size());
    switch (job) {
      case "annotate" -> annotate(new Arguments(options, Set.of("in", "out", "format", "part-mb")));
      case "live" -> live(new Arguments(options, LIVE_OPTIONS));
      default ->
          throw new IllegalArgumentException("no job \"" + job + "\"; there are annotate, live");
    }
  }

  private static void annotate(Arguments arguments) throws Exception {
    arguments.required("in");
    CorpusJob job =
        new CorpusJob(
            arguments.all("in"),
            arguments.required("out"),
            ResultFormat.of(arguments.all("format")),
            arguments.or("part-mb", MEGABYTES_OF_PART));
    StreamExecutionEnvironment environment = environment();
    if (environment.getConfiguration().getOptional(RESTART_STRATEGY).isEmpty()) {
      environment.configure(TRIED_AGAIN);
    }
    job.in(environment, PageReader.ofProcess()).print();
    environment.execute("synoptic annotate");
  }

  private static void live(Arguments arguments) throws Exception {
    KafkaLog kafka = new KafkaLog(arguments.required("kafka"), arguments.or("prefix", ""));
    kafka.create();
    List<ResultSink> sinks = new ArrayList<>(List.of(kafka));
    for (String url : arguments.all("postgres")) {
      String password = System.getenv().getOrDefault(PASSWORD, "");
      PostgresTables tables = new PostgresTables(url, arguments.or("user", "postgres"), password);
      tables.create();
      sinks.add(tables);
    }
    StreamExecutionEnvironment environment = environment();
    if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
      environment.enableCheckpointing(BETWEEN_CHECKPOINTS.toMillis());
    }
    new LiveJob(settings(arguments), PageReader.ofProcess(), StoryAccount.ofProcess())
        .in(environment, kafka, kafka, sinks);
    environment.execute("synoptic live");
  }

  private static LiveSettings settings(Arguments arguments) {
    LiveSettings usual = LiveSettings.USUAL;
    return new LiveSettings(
        Duration.ofMillis(arguments.or("tick-ms", (int) usual.tick().toMillis())),
        arguments.or("slow-every", usual.fastTicks()),
        Duration.ofMillis(arguments.or("pause-ms", (int) usual.pause().toMillis())));
  }

  /** An environment that refuses types which have no serializer of their own. */
  private static StreamExecutionEnvironment environment() {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    return StreamExecutionEnvironment.getExecutionEnvironment(settings);
  }
}
