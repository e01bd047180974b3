package org.synoptic.flink.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Uuid;

/** A broker of Kafka without ZooKeeper, in a process of its own. */
final class Broker implements AutoCloseable {

  private static final String SETTINGS =
      """
      process.roles=broker,controller
      node.id=1
      listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
      advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
      controller.quorum.voters=1@127.0.0.1:%2$d
      controller.listener.names=CONTROLLER
      listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
      log.dirs=%3$s
      num.partitions=2
      offsets.topic.replication.factor=1
      offsets.topic.num.partitions=1
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      group.initial.rebalance.delay.ms=0
      log.message.timestamp.type=LogAppendTime
      """;

  private final Path folder;
  private final Path settings;
  private final int port;
  private OwnProcess process;

  Broker(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = OwnProcess.freePort();
    this.settings = folder.resolve("server.properties");
    Path logs = folder.resolve("kafka");
    Files.writeString(settings, SETTINGS.formatted(port, OwnProcess.freePort(), logs));
    List<String> words =
        List.of("format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString());
    OwnProcess.java("format", folder, List.of("-Xmx128m"), "kafka.tools.StorageTool", words)
        .awaitEnd();
    this.process = started();
  }

  private OwnProcess started() throws IOException, InterruptedException {
    OwnProcess broker =
        OwnProcess.java(
            "kafka", folder, List.of("-Xmx256m"), "kafka.Kafka", List.of(settings.toString()));
    broker.awaitPort(port);
    return broker;
  }

  String servers() {
    return "127.0.0.1:" + port;
  }

  /** Ends it at once and starts it again. */
  void restart() throws IOException, InterruptedException {
    process.kill();
    process = started();
  }

  @Override
  public void close() {
    process.close();
  }
}
