package org.synoptic.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in JSON-LD, in whichever of its shapes: a text, {@code {"@value": text}}, a list of these,
 * or {@code {"@list": […]}}.
 */
public final class LinkedData {

  private static final int MOST = 50;
  private static final String[] WRAPS = {"@value", "@list", "@set"};

  private LinkedData() {}

  /** The texts of a value that are not blank, in order; those of objects with fields are none. */
  public static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : each(value)) {
      if (each.isTextual() && !each.asText().isBlank()) {
        texts.add(each.asText().strip());
      }
    }
    return texts;
  }

  /** The first of them, or null. */
  public static @Nullable String text(JsonNode value) {
    List<String> texts = texts(value);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** The values in {@code value}, unwrapped: texts, numbers, objects with fields. */
  public static List<JsonNode> each(JsonNode value) {
    List<JsonNode> each = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(value);
    for (int seen = 0; !open.isEmpty() && seen < MOST * MOST && each.size() < MOST; seen++) {
      JsonNode node = open.pop();
      JsonNode inside = inside(node);
      if (inside != null) {
        open.push(inside);
      } else if (node.isArray()) {
        for (int i = Math.min(node.size(), MOST) - 1; i >= 0; i--) {
          open.push(node.path(i));
        }
      } else if (!node.isMissingNode() && !node.isNull()) {
        each.add(node);
      }
    }
    return each;
  }

  private static @Nullable JsonNode inside(JsonNode node) {
    for (String wrap : WRAPS) {
      if (node.has(wrap)) {
        return node.path(wrap);
      }
    }
    return null;
  }

  /** The names of a person or body: given as text, under {@code name}, or in their parts. */
  public static List<String> names(JsonNode one) {
    if (one.isTextual()) {
      return texts(one);
    }
    List<String> names = texts(one.path("name"));
    if (!names.isEmpty()) {
      return names;
    }
    String given = text(one.path("givenName"));
    String family = text(one.path("familyName"));
    return given == null || family == null ? List.of() : List.of(given + " " + family);
  }

  /** True when {@code one} says that it is an organisation. */
  public static boolean isOrganisation(JsonNode one) {
    return texts(one.path("@type")).stream().anyMatch(type -> type.contains("Organization"));
  }
}
