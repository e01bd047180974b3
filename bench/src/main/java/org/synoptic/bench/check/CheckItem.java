package org.synoptic.bench.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** A draft and the texts that it is checked against. */
public record CheckItem(String id, String draft, List<String> reports) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public CheckItem {
    reports = List.copyOf(reports);
  }

  /**
   * Reads a line {@code {"id","draft","reports":["…"]}}.
   *
   * @throws IllegalArgumentException when it is none; the message is one clause
   */
  public static CheckItem of(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("it is no JSON object");
    }
    JsonNode id = node.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new IllegalArgumentException("\"id\" is missing");
    }
    if (!node.path("draft").isTextual()) {
      throw new IllegalArgumentException("\"draft\" is missing or no text");
    }
    List<String> reports = new ArrayList<>();
    for (JsonNode report : node.path("reports")) {
      if (!report.isTextual()) {
        throw new IllegalArgumentException("\"reports\" holds something that is no text");
      }
      reports.add(report.asText());
    }
    if (!node.path("reports").isArray() || reports.isEmpty()) {
      throw new IllegalArgumentException("\"reports\" is missing or empty");
    }
    return new CheckItem(id.asText(), node.path("draft").asText(), reports);
  }
}
