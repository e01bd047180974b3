package org.synoptic.flink.live;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.synoptic.flink.record.PageRow;
import org.synoptic.text.Sha256;
import org.synoptic.text.Slug;

/**
 * Takes a message for a page, whatever it holds: the value is the page, the key its address. The
 * headers {@code content-type} and {@code outlet} say more.
 */
final class PageDeserializer implements KafkaRecordDeserializationSchema<PageRow> {

  private static final long serialVersionUID = 1;

  /** Hexadecimal digits of a report's id: 80 bits, as the desk's. */
  private static final int ID_LENGTH = 20;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<PageRow> out) {
    byte[] content = message.value();
    if (content == null || content.length == 0) {
      return;
    }
    String url = message.key() == null ? null : text(message.key());
    String outlet = header(message, "outlet");
    String type = header(message, "content-type");
    out.collect(
        new PageRow(
            id(url == null ? content : message.key()),
            message.topic() + "-" + message.partition() + "#" + message.offset(),
            url,
            outlet == null ? null : Slug.of(outlet),
            outlet,
            message.timestamp(),
            type == null ? sniffed(content) : type,
            content));
  }

  /** The same for every fetch of one address, and without an address for the same content. */
  static String id(byte[] key) {
    return "r-" + Sha256.hex(key).substring(0, ID_LENGTH);
  }

  private static String sniffed(byte[] content) {
    for (byte one : content) {
      if (!Character.isWhitespace(one)) {
        return one == '{' ? "application/json" : one == '<' ? "text/html" : "text/plain";
      }
    }
    return "text/plain";
  }

  private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null ? null : text(header.value());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public TypeInformation<PageRow> getProducedType() {
    return TypeInformation.of(PageRow.class);
  }
}
