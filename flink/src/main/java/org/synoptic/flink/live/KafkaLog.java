package org.synoptic.flink.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.ResultRow;

/**
 * Topics of Kafka at both ends. The topics {@code pages} and {@code decisions} must stamp messages
 * themselves ({@code message.timestamp.type=LogAppendTime}), for ticks go by the time of arrival.
 */
public final class KafkaLog implements PageStream, DecisionStream, ResultSink {

  private static final String PAGES = "pages";
  private static final String DECISIONS = "decisions";

  private final String servers;
  private final String prefix;

  /**
   * @param servers addresses of brokers, with commas
   * @param prefix of the names of all topics; may be empty
   */
  public KafkaLog(String servers, String prefix) {
    this.servers = servers;
    this.prefix = prefix;
  }

  /**
   * Makes the topics that are not there.
   *
   * @throws IllegalArgumentException when one that the job reads does not stamp messages itself
   */
  public void create() throws ExecutionException, InterruptedException {
    Map<String, Optional<Integer>> read =
        Map.of(prefix + PAGES, Optional.empty(), prefix + DECISIONS, Optional.of(1));
    List<String> written =
        Stream.of(ResultKind.values()).map(kind -> prefix + kind.place()).toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      new LogTopics(admin).make(read, written);
    }
  }

  /**
   * From the start of the log, for stories are made of all of it, or from where a savepoint was.
   */
  @Override
  public DataStream<PageRow> in(StreamExecutionEnvironment environment) {
    return environment
        .fromSource(
            source(PAGES, new PageDeserializer()),
            ArrivalClock.strategy((page, before) -> page.arrived(), Duration.ZERO),
            PAGES)
        .uid(PAGES);
  }

  /** From the start of the log, in one place, for the order of decisions matters. */
  @Override
  public DataStream<DecisionRow> decisions(StreamExecutionEnvironment environment) {
    return environment
        .fromSource(
            source(DECISIONS, new DecisionDeserializer()),
            ArrivalClock.strategy((row, before) -> DecisionStream.place(row), LATER),
            DECISIONS)
        .uid(DECISIONS)
        .setParallelism(1);
  }

  private <T> KafkaSource<T> source(String topic, KafkaRecordDeserializationSchema<T> messages) {
    return KafkaSource.<T>builder()
        .setBootstrapServers(servers)
        .setTopics(prefix + topic)
        .setGroupId(prefix + "synoptic")
        .setStartingOffsets(OffsetsInitializer.earliest())
        .setDeserializer(messages)
        .build();
  }

  @Override
  public void write(ResultKind kind, DataStream<ResultRow> results) {
    String topic = prefix + kind.place();
    results
        .sinkTo(
            KafkaSink.<ResultRow>builder()
                .setBootstrapServers(servers)
                .setRecordSerializer(new ResultSerializer(topic))
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .build())
        .name("kafka " + kind.place())
        .uid("kafka-" + kind.place());
  }
}
