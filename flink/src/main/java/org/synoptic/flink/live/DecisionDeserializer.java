package org.synoptic.flink.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.synoptic.cluster.online.Decision;
import org.synoptic.flink.record.DecisionRow;

/**
 * Takes a message for a person's decision. Its number is its offset and one.
 *
 * <pre>
 *   {"kind": "not this one", "reports": ["r-…"], "others": ["s-r-…"], "author": "ana", "reason": ""}
 *   {"kind": "undo", "reports": ["4"], "author": "ana"}
 * </pre>
 */
final class DecisionDeserializer implements KafkaRecordDeserializationSchema<DecisionRow> {

  private static final long serialVersionUID = 1;

  /** Ids on each side of a decision at most. Set by hand. */
  private static final int MOST_IDS = 1000;

  /** Letters of an id, an author or a reason at most. Set by hand. */
  private static final int MOST_CHARS = 1000;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<DecisionRow> out) {
    long number = message.offset() + 1;
    DecisionRow row;
    try {
      if (message.partition() > 0) {
        throw new IllegalArgumentException("the topic of decisions has one partition, the first");
      }
      row = row(number, message.timestamp(), JSON.readTree(message.value()));
    } catch (JsonProcessingException e) {
      row = faulty(number, message.timestamp(), e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException e) {
      row = faulty(number, message.timestamp(), String.valueOf(e.getMessage()));
    }
    out.collect(row);
  }

  /** What stands in place of a decision that cannot be read. */
  static DecisionRow faulty(long number, long at, String why) {
    return new DecisionRow(number, "", List.of(), List.of(), "", at, why);
  }

  private static DecisionRow row(long number, long at, JsonNode json) {
    Decision.Kind kind = kind(text(json, "kind"));
    List<String> reports = ids(json, "reports");
    List<String> others = ids(json, "others");
    if (reports.isEmpty() || others.isEmpty() != (kind == Decision.Kind.UNDO)) {
      throw new IllegalArgumentException(
          "\"reports\" and \"others\" have ids; of \"undo\", \"reports\" alone has numbers");
    }
    return new DecisionRow(
        number, kind.name(), reports, others, text(json, "author"), at, text(json, "reason"));
  }

  private static Decision.Kind kind(String name) {
    for (Decision.Kind kind : Decision.Kind.values()) {
      boolean ofStories = kind.groups() || kind == Decision.Kind.UNDO;
      if (ofStories && kind.name().equals(name.toUpperCase(Locale.ROOT).replace(' ', '_'))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "\"kind\" is \"together\", \"apart\", \"not this one\" or \"undo\"");
  }

  private static List<String> ids(JsonNode json, String field) {
    List<String> ids = new ArrayList<>();
    for (JsonNode id : json.path(field)) {
      ids.add(within(id.asText()));
    }
    if (ids.size() > MOST_IDS) {
      throw new IllegalArgumentException("more than " + MOST_IDS + " ids in \"" + field + "\"");
    }
    return ids;
  }

  private static String text(JsonNode json, String field) {
    return within(json.path(field).asText(""));
  }

  private static String within(String text) {
    if (text.length() > MOST_CHARS) {
      throw new IllegalArgumentException("a text of more than " + MOST_CHARS + " letters");
    }
    return text;
  }

  @Override
  public TypeInformation<DecisionRow> getProducedType() {
    return TypeInformation.of(DecisionRow.class);
  }
}
