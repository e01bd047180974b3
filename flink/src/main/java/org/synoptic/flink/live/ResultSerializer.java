package org.synoptic.flink.live;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.synoptic.flink.record.ResultRow;

/** A result as a message: its id the key, its revision a header, its JSON the value. */
final class ResultSerializer implements KafkaRecordSerializationSchema<ResultRow> {

  private static final long serialVersionUID = 1;

  private final String topic;

  ResultSerializer(String topic) {
    this.topic = topic;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      ResultRow row, KafkaSinkContext context, Long timestamp) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, null, row.at(), bytes(row.id()), bytes(row.json()));
    message.headers().add("revision", bytes(Long.toString(row.revision())));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
