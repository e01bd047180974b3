package org.synoptic.flink.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;

/** Reads a topic from its start. */
public final class TopicReader {

  private static final int QUIET_POLLS = 10;

  private TopicReader() {}

  /** The pages of a topic, as the job reads them. */
  public static List<PageRow> read(String servers, String topic, int count) {
    List<PageRow> pages = new ArrayList<>();
    ListCollector<PageRow> out = new ListCollector<>(pages);
    messages(servers, topic).forEach(message -> new PageDeserializer().deserialize(message, out));
    if (pages.size() != count) {
      throw new IllegalStateException(pages.size() + " pages, not " + count);
    }
    return pages;
  }

  /** The decisions, as the job reads them. */
  public static List<DecisionRow> decisions(String servers) {
    List<DecisionRow> decisions = new ArrayList<>();
    ListCollector<DecisionRow> out = new ListCollector<>(decisions);
    messages(servers, "decisions")
        .forEach(message -> new DecisionDeserializer().deserialize(message, out));
    return decisions;
  }

  /** The id of the report of an address. */
  public static String report(String address) {
    return PageDeserializer.id(address.getBytes(StandardCharsets.UTF_8));
  }

  /** How many messages there are. */
  public static int count(String servers, String topic) {
    return messages(servers, topic).size();
  }

  /** The different values under each key. */
  public static Map<String, Set<String>> values(String servers, String topic) {
    Map<String, Set<String>> values = new TreeMap<>();
    messages(servers, topic)
        .forEach(
            message ->
                values
                    .computeIfAbsent(text(message.key()), key -> new TreeSet<>())
                    .add(text(message.value())));
    return values;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<ConsumerRecord<byte[], byte[]>> messages(String servers, String topic) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", servers);
    List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(part -> new TopicPartition(topic, part.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int quiet = 0; quiet < QUIET_POLLS; quiet++) {
        int before = messages.size();
        consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
        quiet = messages.size() > before ? 0 : quiet;
      }
    }
    return messages;
  }
}
