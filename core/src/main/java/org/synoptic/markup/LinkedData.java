package org.synoptic.markup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values in JSON-LD, which can be written in several ways: as a text, as {@code {"@value":
 * text}}, as a list of these, or as {@code {"@list": […]}}.
 */
public final class LinkedData {

  /** Values that are read of one list. Set by hand, against hostile input. */
  private static final int MAX_VALUES = 50;

  private static final String[] WRAPPERS = {"@value", "@list", "@set"};

  private LinkedData() {}

  /** The texts in {@code value} that are not blank, in order. Objects with fields give no text. */
  public static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : values(value)) {
      if (each.isTextual() && !each.asText().isBlank()) {
        texts.add(each.asText().strip());
      }
    }
    return texts;
  }

  /** The first of {@link #texts}, or null. */
  public static @Nullable String text(JsonNode value) {
    List<String> texts = texts(value);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /**
   * The texts, numbers and objects in {@code value}, without the lists and wrappers around them.
   */
  public static List<JsonNode> values(JsonNode value) {
    List<JsonNode> found = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(value);
    for (int visited = 0;
        !open.isEmpty() && visited < MAX_VALUES * MAX_VALUES && found.size() < MAX_VALUES;
        visited++) {
      JsonNode node = open.pop();
      JsonNode unwrapped = unwrapped(node);
      if (unwrapped != null) {
        open.push(unwrapped);
      } else if (node.isArray()) {
        for (int i = Math.min(node.size(), MAX_VALUES) - 1; i >= 0; i--) {
          open.push(node.path(i));
        }
      } else if (!node.isMissingNode() && !node.isNull()) {
        found.add(node);
      }
    }
    return found;
  }

  private static @Nullable JsonNode unwrapped(JsonNode node) {
    for (String wrap : WRAPPERS) {
      if (node.has(wrap)) {
        return node.path(wrap);
      }
    }
    return null;
  }

  /**
   * The names of a person or organisation, given as text, under {@code name}, or as given and
   * family name.
   */
  public static List<String> names(JsonNode entity) {
    if (entity.isTextual()) {
      return texts(entity);
    }
    List<String> names = texts(entity.path("name"));
    if (!names.isEmpty()) {
      return names;
    }
    String given = text(entity.path("givenName"));
    String family = text(entity.path("familyName"));
    return given == null || family == null ? List.of() : List.of(given + " " + family);
  }

  /** True when the type of {@code entity} is an organisation. */
  public static boolean isOrganisation(JsonNode entity) {
    return texts(entity.path("@type")).stream().anyMatch(type -> type.contains("Organization"));
  }
}
