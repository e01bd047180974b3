package org.synoptic.flink.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.synoptic.flink.record.PageRow;

/** Sends pages into the topic of the live job, one after another, each when the broker has it. */
final class PageFeed {

  private static final String PAGES = "pages";
  private static final String DECISIONS = "decisions";

  private final String servers;
  private final long pause;

  /**
   * @param servers addresses of brokers
   * @param pause after each page, in milliseconds
   */
  PageFeed(String servers, long pause) {
    this.servers = servers;
    this.pause = pause;
  }

  /** Sends pages in a thread of its own. */
  CompletableFuture<Void> started(List<PageRow> pages) {
    return CompletableFuture.runAsync(() -> send(pages));
  }

  void send(List<PageRow> pages) {
    List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
    for (PageRow page : pages) {
      byte[] address = address(page).getBytes(StandardCharsets.UTF_8);
      messages.add(new ProducerRecord<>(PAGES, address, page.content()));
    }
    sendAll(messages);
  }

  /** The address under which a page is sent. */
  static String address(PageRow page) {
    return "https://news.example/" + page.id();
  }

  /** Sends a decision. */
  void decide(String json) {
    sendAll(List.of(new ProducerRecord<>(DECISIONS, json.getBytes(StandardCharsets.UTF_8))));
  }

  /** Sends the pages of a file: each line of JSON Lines, any other whole. Returns how many. */
  int send(Path file) throws IOException {
    List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
    if (file.toString().endsWith(".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        messages.add(new ProducerRecord<>(PAGES, line.getBytes(StandardCharsets.UTF_8)));
      }
    } else {
      messages.add(new ProducerRecord<>(PAGES, Files.readAllBytes(file)));
    }
    sendAll(messages);
    return messages.size();
  }

  private void sendAll(List<ProducerRecord<byte[], byte[]>> messages) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", servers);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (ProducerRecord<byte[], byte[]> message : messages) {
        producer.send(message).get();
        Thread.sleep(pause);
      }
    } catch (Exception e) {
      throw new IllegalStateException("a page cannot be sent", e);
    }
  }
}
