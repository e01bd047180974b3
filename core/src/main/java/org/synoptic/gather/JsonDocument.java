package org.synoptic.gather;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.BoundedJson;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * A JSON document: one article as an object, or several articles in an array, in a field that lists
 * them, or in one of the formats of {@link JsonArticles#KINDS}. The elements of an array are read
 * one by one.
 */
final class JsonDocument extends OpenPageSource {

  /** Reads a document that is one value. */
  private static final ObjectMapper WHOLE =
      new ObjectMapper(BoundedJson.factory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Reads single values within a document. */
  private static final ObjectMapper PART = new ObjectMapper(BoundedJson.factory());

  private static final String[] LIST_FIELDS = {"articles", "items", "results", "documents"};

  private final JsonArticles articles;
  private final TruncationAwareInput input;
  private final BoundedInput in;
  private final Deque<Gathered> waiting = new ArrayDeque<>();
  private @Nullable JsonParser parser;
  private int number;
  private boolean ended;

  JsonDocument(String path, String stem, PageFactory pageFactory, TruncationAwareInput in) {
    super(path, in);
    this.articles = new JsonArticles(pageFactory, stem, tally());
    this.input = in;
    this.in = new BoundedInput(in, GatherLimits.DOCUMENT_BYTES);
  }

  /**
   * The object in {@code content}.
   *
   * @throws IOException when the content is not one JSON object; the message says why
   */
  static JsonNode parse(byte[] content) throws IOException {
    JsonNode node = WHOLE.readTree(content);
    if (!node.isObject()) {
      throw new IOException("not a JSON object");
    }
    return node;
  }

  /** A sentence that says where the JSON is broken and why. */
  static String reason(IOException e) {
    if (e instanceof JsonProcessingException broken) {
      var at = broken.getLocation();
      String line = at == null || at.getLineNr() < 2 ? "" : "line " + at.getLineNr() + ", ";
      String where = at == null ? "" : " at " + line + "column " + at.getColumnNr();
      return broken instanceof StreamConstraintsException
          ? "JSON beyond the limits" + where + ": " + exceededLimit(broken)
          : "broken JSON" + where + ": " + broken.getOriginalMessage();
    }
    return e.getMessage() == null ? "broken JSON" : e.getMessage();
  }

  /** Names the limit that the document exceeds. */
  private static String exceededLimit(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    return message != null && message.contains("depth")
        ? "it is nested more than " + GatherLimits.JSON_DEPTH + " deep"
        : "a name, text or number in it is too long";
  }

  @Override
  @Nullable String truncation() {
    return input.truncation();
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    try {
      while (waiting.isEmpty() && !ended) {
        in.renew();
        read();
      }
      return waiting.poll();
    } catch (JsonProcessingException broken) {
      ended = true;
      if (truncation() != null) {
        return null;
      }
      String where = number == 0 ? path() : path() + "#" + (number + 1);
      return Misses.of(where, Skipped.Why.BROKEN, reason(broken));
    }
  }

  /** Reads to the end of the document, or to the end of the next element of its array. */
  private void read() throws IOException {
    if (parser == null) {
      parser = PART.createParser(in);
      start(parser);
    } else if (parser.nextToken() == JsonToken.END_ARRAY) {
      expectEnd(parser);
    } else if (parser.currentToken() == null) {
      throw new IOException("the list is not closed");
    } else {
      element(parser.readValueAsTree());
    }
  }

  private void start(JsonParser document) throws IOException {
    JsonToken first = document.nextToken();
    if (first == null) {
      waiting.add(Misses.of(path(), Skipped.Why.EMPTY, "it holds nothing"));
      ended = true;
    } else if (first != JsonToken.START_ARRAY) {
      JsonTree tree = new JsonTree(document);
      JsonNode root = tree.readValue();
      if (tree.cutOff() == null) {
        expectEnd(document);
        complete(root);
      } else {
        truncated(root, tree.cutOff());
      }
    }
  }

  private void complete(JsonNode root) {
    JsonNode listOf = listOf(root);
    if (listOf == null) {
      waiting.addAll(articles.of(root, path()));
    } else {
      listOf.forEach(this::element);
    }
  }

  /** Takes the complete elements of the list of a document that is cut off. */
  private void truncated(JsonNode root, JsonEOFException broken) throws JsonEOFException {
    if (Stream.of(LIST_FIELDS).allMatch(field -> root.path(field).isEmpty())) {
      throw broken;
    }
    ended = true;
    complete(root);
    if (truncation() == null) {
      waiting.add(Misses.of(path(), Skipped.Why.BROKEN, reason(broken)));
    }
  }

  /** Reports whatever follows the end of the document. */
  private void expectEnd(JsonParser document) throws IOException {
    ended = true;
    if (document.nextToken() != null) {
      waiting.add(Misses.of(path(), Skipped.Why.BROKEN, "more follows the end of the JSON"));
    }
  }

  private void element(JsonNode node) {
    number++;
    waiting.addAll(articles.of(node, path() + "#" + number, number));
  }

  private static @Nullable JsonNode listOf(JsonNode root) {
    if (JsonArticles.isKnownFormat(root) || root.hasNonNull("text") || root.hasNonNull("body")) {
      return null;
    }
    for (String field : LIST_FIELDS) {
      if (root.path(field).isArray()) {
        return root.path(field);
      }
    }
    return null;
  }
}
