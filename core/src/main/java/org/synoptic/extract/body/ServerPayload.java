package org.synoptic.extract.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.synoptic.extract.blocks.ExtractionLimits;

/**
 * Reads what a page of React Server Components pushes to the browser: strings in many scripts that
 * together are rows of JSON and of plain text. The result is one list of named strings, the text of
 * a paragraph element as one, that {@link ScriptText} can search. Nothing is executed.
 */
final class ServerPayload {

  static final String PUSH = "__next_f.push(";

  private static final JsonMapper MAPPER = JsonMapper.builder(ExtractionLimits.json()).build();

  /** Elements whose text is one paragraph. */
  private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "h4", "li", "blockquote");

  private static final int LONGEST_ID = 8;

  private final StringBuilder strings = new StringBuilder();

  private ServerPayload() {}

  /** The strings in what {@code scripts} push, {@code "name":"text"}, one a line. */
  static String of(List<String> scripts) {
    StringBuilder pushed = new StringBuilder();
    scripts.forEach(script -> collect(script, pushed));
    ServerPayload payload = new ServerPayload();
    payload.rows(pushed.toString());
    return payload.strings.toString();
  }

  private static void collect(String script, StringBuilder pushed) {
    char[] chars = script.toCharArray();
    int at = script.indexOf(PUSH);
    while (at >= 0) {
      int from = at + PUSH.length();
      at = script.indexOf(PUSH, from + collect(chars, from, pushed));
    }
  }

  /** Appends the text of {@code [1,"text"]}. Gives the number of chars that were parsed. */
  private static int collect(char[] chars, int from, StringBuilder pushed) {
    try (JsonParser parser = MAPPER.createParser(chars, from, chars.length - from)) {
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      if (list && parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        String text = parser.nextTextValue();
        pushed.append(text == null ? "" : text);
      }
      return (int) parser.currentLocation().getCharOffset();
    } catch (IOException broken) {
      // What is not written as the framework writes it holds nothing for us.
      return 0;
    }
  }

  private void rows(String pushed) {
    int at = 0;
    while (at < pushed.length()) {
      int colon = near(pushed, ':', at);
      boolean named = colon >= 0;
      int comma = named && pushed.startsWith("T", colon + 1) ? near(pushed, ',', colon + 2) : -1;
      int bytes = comma < 0 ? -1 : hex(pushed, colon + 2, comma);
      if (bytes >= 0) {
        at = textEnd(pushed, comma + 1, bytes);
        add("text", pushed.substring(comma + 1, at));
      } else {
        int newline = pushed.indexOf('\n', at);
        int end = newline < 0 ? pushed.length() : newline;
        json(named ? pushed.substring(colon + 1, end) : "");
        at = end + 1;
      }
    }
  }

  /**
   * Index of {@code sign} if it follows within the length of a row's id, in the same row; else -1.
   */
  private static int near(String text, char sign, int from) {
    int most = Math.min(text.length(), from + LONGEST_ID + 1);
    int at = from;
    while (at < most && text.charAt(at) != sign && text.charAt(at) != '\n') {
      at++;
    }
    return at < most && text.charAt(at) == sign ? at : -1;
  }

  private static int hex(String text, int from, int to) {
    try {
      return Integer.parseInt(text, from, to, 16);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /** Index after {@code bytes} bytes of UTF-8 from {@code from} on. */
  private static int textEnd(String text, int from, int bytes) {
    int at = from;
    int left = bytes;
    while (at < text.length() && left > 0) {
      char c = text.charAt(at++);
      left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return at;
  }

  private void json(String row) {
    if (!row.startsWith("[") && !row.startsWith("{")) {
      return;
    }
    try {
      take("", MAPPER.readTree(row));
    } catch (JsonProcessingException broken) {
      // The other rows are read.
    }
  }

  private void take(String name, JsonNode node) {
    if (node.isTextual()) {
      add(name, node.asText());
    } else if (PARAGRAPHS.contains(tag(node))) {
      StringBuilder words = new StringBuilder();
      flatten(node.path(3).path("children"), words);
      add("paragraph", words.toString());
    } else if (node.isArray()) {
      node.forEach(each -> take(name, each));
    } else {
      node.properties().forEach(field -> take(field.getKey(), field.getValue()));
    }
  }

  /** The tag of an element: "p" of {@code ["$","p",key,{…}]}; empty for anything else. */
  private static String tag(JsonNode node) {
    boolean element = node.isArray() && node.size() > 3 && node.path(0).asText("").equals("$");
    return element ? node.path(1).asText("") : "";
  }

  private static void flatten(JsonNode node, StringBuilder words) {
    if (node.isTextual()) {
      words.append(node.asText());
    } else if (!tag(node).isEmpty()) {
      flatten(node.path(3).path("children"), words);
    } else if (node.isArray()) {
      node.forEach(each -> flatten(each, words));
    }
  }

  private void add(String name, String text) {
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    strings.append('"').append(encoder.quoteAsString(name)).append("\":\"");
    strings.append(encoder.quoteAsString(text)).append("\"\n");
  }
}
