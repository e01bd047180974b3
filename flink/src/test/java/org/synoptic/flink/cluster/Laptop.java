package org.synoptic.flink.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.live.KafkaLog;
import org.synoptic.flink.live.LiveJob;
import org.synoptic.flink.live.LiveSettings;
import org.synoptic.flink.live.PostgresTables;
import org.synoptic.flink.live.StoryAccount;
import org.synoptic.flink.page.PageReader;
import org.synoptic.store.PostgresServer;

/**
 * Starts Kafka, PostgreSQL and Flink on this machine, with the live job. Each line that is typed
 * then is the name of a file whose pages are sent; an empty one ends all.
 */
final class Laptop {

  private Laptop() {}

  public static void main(String[] words) throws Exception {
    if (!PostgresServer.isThere()) {
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
      System.out.println("results are in " + postgres.url() + " (user postgres); to look at them:");
      System.out.println("               " + postgres.client());
      System.out.println("Flink is at    " + cluster.address());
      System.out.println("logs are in    " + folder);
      System.out.println("A file's name and Enter sends its pages; Enter alone ends all.");
      sendFiles(new PageFeed(broker.servers(), 0));
    }
  }

  private static void sendFiles(PageFeed feed) throws IOException {
    BufferedReader typed =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    for (String name = typed.readLine(); name != null; name = typed.readLine()) {
      if (name.isBlank()) {
        return;
      }
      try {
        System.out.println(feed.send(Path.of(name.strip())) + " pages sent");
      } catch (IOException | InvalidPathException e) {
        System.out.println("not sent: " + e);
      }
    }
  }
}
