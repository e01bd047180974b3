package org.synoptic.flink.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.PageReader;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.StoryAccount;

/**
 * Starts Kafka, PostgreSQL and Flink on this machine, with the live job, until a key is pressed.
 */
final class Laptop {

  private Laptop() {}

  public static void main(String[] words) throws Exception {
    if (!Postgres.isThere()) {
      System.err.println("PostgreSQL is missing; Debian and Ubuntu: apt-get install postgresql");
      return;
    }
    Path folder = Files.createTempDirectory("synoptic-stream-");
    try (Broker broker = new Broker(folder);
        Postgres postgres = new Postgres(folder);
        Standalone cluster = new Standalone(folder, 2)) {
      KafkaLog kafka = new KafkaLog(broker.servers(), "");
      kafka.create();
      PostgresTables tables = new PostgresTables(postgres.url(), "postgres", "");
      tables.create();
      StreamExecutionEnvironment environment = cluster.environment(2);
      new LiveJob(LiveSettings.USUAL, PageReader.ofProcess(), StoryAccount.ofProcess())
          .in(environment, kafka, kafka, List.of(kafka, tables));
      environment.executeAsync("live");
      System.out.println("pages go to    the topic \"pages\" of " + broker.servers());
      System.out.println("results are in " + postgres.url() + " (user postgres)");
      System.out.println("Flink is at    " + cluster.address());
      System.out.println("logs are in    " + folder);
      System.out.println("Enter ends all.");
      System.in.read();
    }
  }
}
