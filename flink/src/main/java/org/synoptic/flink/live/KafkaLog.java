package org.synoptic.flink.live;

import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.record.PageRow;
import org.synoptic.flink.record.ResultRow;

/**
 * Topics of Kafka at both ends. The topic {@code pages} must stamp messages itself ({@code
 * message.timestamp.type=LogAppendTime}), for ticks go by the time of arrival.
 */
public final class KafkaLog implements PageStream, ResultSink {

  private static final String PAGES = "pages";

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
   * From the start of the log, for stories are made of all of it, or from where a savepoint was.
   */
  @Override
  public DataStream<PageRow> in(StreamExecutionEnvironment environment) {
    KafkaSource<PageRow> source =
        KafkaSource.<PageRow>builder()
            .setBootstrapServers(servers)
            .setTopics(prefix + PAGES)
            .setGroupId(prefix + "synoptic")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new PageDeserializer())
            .build();
    return environment.fromSource(source, ArrivalClock.strategy(), PAGES).uid(PAGES);
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
