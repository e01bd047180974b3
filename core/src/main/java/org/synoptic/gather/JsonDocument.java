package org.synoptic.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
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
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * One article as an object, or several: as an array, which is read one by one, under a field that
 * lists them, or as one of the {@link JsonArticles#KINDS} has them.
 */
final class JsonDocument extends OpenPageSource {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(GatherLimits.JSON_DEPTH)
                  .maxStringLength(GatherLimits.PAGE_BYTES)
                  .build())
          .build();

  /** For a document of one value. */
  private static final ObjectMapper WHOLE =
      new ObjectMapper(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** For values in a document. */
  private static final ObjectMapper PART = new ObjectMapper(FACTORY.copy());

  private static final String[] LISTS = {"articles", "items", "results", "documents"};

  private final JsonArticles articles;
  private final TruncationAwareInput source;
  private final BoundedInput in;
  private final Deque<Gathered> waiting = new ArrayDeque<>();
  private @Nullable JsonParser parser;
  private int number;
  private boolean ended;

  JsonDocument(String path, String stem, SourceOpener opened, TruncationAwareInput in) {
    super(path, in);
    this.articles = new JsonArticles(opened, stem, tally());
    this.source = in;
    this.in = new BoundedInput(in, GatherLimits.DOCUMENT_BYTES);
  }

  /** An object, or a clear error. */
  static JsonNode parse(byte[] content) throws IOException {
    JsonNode node = WHOLE.readTree(content);
    if (!node.isObject()) {
      throw new IOException("not a JSON object");
    }
    return node;
  }

  static String reason(IOException e) {
    if (e instanceof JsonProcessingException broken) {
      var at = broken.getLocation();
      String line = at == null || at.getLineNr() < 2 ? "" : "line " + at.getLineNr() + ", ";
      String where = at == null ? "" : " at " + line + "column " + at.getColumnNr();
      return broken instanceof StreamConstraintsException
          ? "JSON beyond the limits" + where + ": " + beyond(broken)
          : "broken JSON" + where + ": " + broken.getOriginalMessage();
    }
    return e.getMessage() == null ? "broken JSON" : e.getMessage();
  }

  /** Which limit it was, in our words. */
  private static String beyond(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    return message != null && message.contains("depth")
        ? "it is nested more than " + GatherLimits.JSON_DEPTH + " deep"
        : "a name, text or number in it is too long";
  }

  @Override
  @Nullable String cut() {
    return source.sentence();
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    try {
      while (waiting.isEmpty() && !ended) {
        in.allow();
        read();
      }
      return waiting.poll();
    } catch (JsonProcessingException broken) {
      ended = true;
      if (cut() != null) {
        return null;
      }
      String where = number == 0 ? path() : path() + "#" + (number + 1);
      return SourceOpener.missed(where, Skipped.Why.BROKEN, reason(broken));
    }
  }

  /** Reads on to the end of the document, or to the end of the next element of its array. */
  private void read() throws IOException {
    if (parser == null) {
      parser = PART.createParser(in);
      open(parser);
    } else if (parser.nextToken() == JsonToken.END_ARRAY) {
      end(parser);
    } else if (parser.currentToken() == null) {
      throw new IOException("the list is not closed");
    } else {
      element(parser.readValueAsTree());
    }
  }

  private void open(JsonParser document) throws IOException {
    JsonToken first = document.nextToken();
    if (first == null) {
      waiting.add(SourceOpener.missed(path(), Skipped.Why.EMPTY, "it holds nothing"));
      ended = true;
    } else if (first != JsonToken.START_ARRAY) {
      JsonTree tree = new JsonTree(document);
      JsonNode root = tree.value();
      if (tree.broken() == null) {
        end(document);
        whole(root);
      } else {
        begun(root, tree.broken());
      }
    }
  }

  private void whole(JsonNode root) {
    JsonNode list = list(root);
    if (list == null) {
      waiting.addAll(articles.of(root, path()));
    } else {
      list.forEach(this::element);
    }
  }

  /** Of a document that breaks off, the whole elements of its list. */
  private void begun(JsonNode root, JsonEOFException broken) throws JsonEOFException {
    if (Stream.of(LISTS).allMatch(name -> root.path(name).isEmpty())) {
      throw broken;
    }
    ended = true;
    whole(root);
    if (cut() == null) {
      waiting.add(SourceOpener.missed(path(), Skipped.Why.BROKEN, reason(broken)));
    }
  }

  /** Nothing may follow. */
  private void end(JsonParser document) throws IOException {
    ended = true;
    if (document.nextToken() != null) {
      waiting.add(
          SourceOpener.missed(path(), Skipped.Why.BROKEN, "more follows the end of the JSON"));
    }
  }

  private void element(JsonNode node) {
    number++;
    waiting.addAll(articles.of(node, path() + "#" + number, number));
  }

  private static @Nullable JsonNode list(JsonNode root) {
    if (JsonArticles.isOfAKind(root) || root.hasNonNull("text") || root.hasNonNull("body")) {
      return null;
    }
    for (String name : LISTS) {
      if (root.path(name).isArray()) {
        return root.path(name);
      }
    }
    return null;
  }
}
