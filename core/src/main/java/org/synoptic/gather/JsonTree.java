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
 * Reads a JSON value up to the point where the text is cut off: the fields and list elements that
 * are complete. The parser bounds the depth.
 */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private @Nullable JsonEOFException cutOff;

  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** The cut, or null when the value is complete. */
  @Nullable JsonEOFException cutOff() {
    return cutOff;
  }

  /** The value that begins at the parser's current token. */
  JsonNode readValue() throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.START_OBJECT
        ? readObject()
        : token == JsonToken.START_ARRAY ? readArray() : parser.readValueAsTree();
  }

  private ObjectNode readObject() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (advance() && parser.currentToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (advance()) {
        JsonNode readValue = readPart();
        object.set(name, readValue);
      }
    }
    return object;
  }

  private ArrayNode readArray() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (advance() && parser.currentToken() != JsonToken.END_ARRAY) {
      JsonNode element = readPart();
      if (cutOff == null) {
        array.add(element);
      }
    }
    return array;
  }

  /** A value inside another one; missing where its text is cut off. */
  private JsonNode readPart() throws IOException {
    try {
      return readValue();
    } catch (JsonEOFException end) {
      cutOff = end;
      return NODES.missingNode();
    }
  }

  private boolean advance() throws IOException {
    try {
      return cutOff == null && parser.nextToken() != null;
    } catch (JsonEOFException end) {
      cutOff = end;
      return false;
    }
  }
}
