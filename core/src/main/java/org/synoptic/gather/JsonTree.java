package org.synoptic.gather;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON with what stands in it before the text breaks off: fields that are whole,
 * elements of lists that are whole. The parser bounds how deep it is.
 */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private @Nullable JsonEOFException broken;

  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** Where the text broke off, or null when the value is whole. */
  @Nullable JsonEOFException broken() {
    return broken;
  }

  /** The value that opens at the parser's token. */
  JsonNode value() throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT
        ? object()
        : token == JsonToken.START_ARRAY ? array() : parser.readValueAsTree();
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (next() && parser.currentToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (next()) {
        JsonNode value = part();
        object.set(name, value);
      }
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (next() && parser.currentToken() != JsonToken.END_ARRAY) {
      JsonNode element = part();
      if (broken == null) {
        array.add(element);
      }
    }
    return array;
  }

  /** A value inside another: where its own text breaks off, nothing. */
  private JsonNode part() throws IOException {
    try {
      return value();
    } catch (JsonEOFException end) {
      broken = end;
      return NODES.missingNode();
    }
  }

  private boolean next() throws IOException {
    try {
      return broken == null && parser.nextToken() != null;
    } catch (JsonEOFException end) {
      broken = end;
      return false;
    }
  }
}
