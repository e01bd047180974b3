package org.synoptic.flink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.synoptic.flink.record.PageRow;

class PageDeserializerTest {

  private final List<PageRow> pages = new ArrayList<>();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private PageRow page(String key, String value) {
    ConsumerRecord<byte[], byte[]> message =
        new ConsumerRecord<>("pages", 2, 7, key == null ? null : bytes(key), bytes(value));
    message.headers().add("outlet", bytes("The North News"));
    new PageDeserializer().deserialize(message, new ListCollector<>(pages));
    return pages.isEmpty() ? null : pages.get(pages.size() - 1);
  }

  @Test
  void theAddressIsTheKeyAndMakesTheId() {
    PageRow first = page("https://a.example/1", "{\"text\":\"one\"}");
    PageRow again = page("https://a.example/1", "{\"text\":\"changed\"}");
    assertThat(first.id()).isEqualTo(again.id()).matches("r-[0-9a-f]{20}");
    assertThat(first.url()).isEqualTo("https://a.example/1");
    assertThat(first.path()).isEqualTo("pages-2#7");
    assertThat(first.outletId()).isEqualTo("the-north-news");
  }

  @Test
  void withoutAnAddressTheContentMakesTheId() {
    assertThat(page(null, "one").id()).isEqualTo(page(null, "one").id());
    assertThat(page(null, "one").id()).isNotEqualTo(page(null, "two").id());
  }

  @Test
  void theFirstCharacterTellsTheKind() {
    assertThat(page(null, " \n{}").mediaType()).isEqualTo("application/json");
    assertThat(page(null, "<html>").mediaType()).isEqualTo("text/html");
    assertThat(page(null, "A fire").mediaType()).isEqualTo("text/plain");
  }

  @Test
  void anEmptyMessageIsNoPage() {
    assertThat(page("https://a.example/1", "")).isNull();
    assertThat(page("https://a.example/1", "A")).isNotNull();
  }
}
