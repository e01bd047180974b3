package org.synoptic.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** One article as an object, or several as an array or under {@code "articles"}. */
final class JsonDocument {

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limits.JSON_DEPTH)
                          .maxStringLength(Limits.PAGE_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonDocument() {}

  static Stream<Gathered> pages(String path, String stem, Opened opened, InputStream in)
      throws IOException {
    try (in) {
      byte[] content = in.readNBytes(Limits.PAGE_BYTES + 1);
      if (content.length > Limits.PAGE_BYTES) {
        return Stream.of(Opened.tooLarge(path));
      }
      return articles(path, stem, opened, content).stream();
    }
  }

  /** An object, or a clear error. */
  static JsonNode parse(byte[] content) throws IOException {
    JsonNode node = JSON.readTree(content);
    if (!node.isObject()) {
      throw new IOException("not a JSON object");
    }
    return node;
  }

  /** The article's own id where it has one. */
  static String id(JsonNode article, String otherwise) {
    JsonNode id = article.path("id");
    return id.isValueNode() && !id.isNull() && !id.asText().isBlank() ? id.asText() : otherwise;
  }

  static String reason(IOException e) {
    if (e instanceof JsonProcessingException broken) {
      var at = broken.getLocation();
      String where = at == null ? "" : " at column " + at.getColumnNr();
      return "broken JSON" + where + ": " + broken.getOriginalMessage();
    }
    return e.getMessage() == null ? "broken JSON" : e.getMessage();
  }

  private static List<Gathered> articles(String path, String stem, Opened opened, byte[] content) {
    List<Gathered> found = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(content)) {
      JsonNode root = JSON.readTree(parser);
      if (root == null || root.isMissingNode()) {
        return List.of(Opened.missed(path, Skipped.Why.EMPTY, "it holds nothing"));
      }
      JsonNode list = root.isArray() ? root : root.path("articles");
      if (!list.isArray()) {
        return List.of(article(path, stem, opened, root));
      }
      int number = 0;
      for (JsonNode article : list) {
        number++;
        found.add(article(path + "#" + number, stem + "-" + number, opened, article));
      }
    } catch (IOException e) {
      found.add(Opened.missed(path, Skipped.Why.BROKEN, reason(e)));
    }
    return found;
  }

  private static Gathered article(String path, String name, Opened opened, JsonNode article)
      throws IOException {
    if (!article.isObject()) {
      return Opened.missed(path, Skipped.Why.BROKEN, "not a JSON object");
    }
    return opened.found(path, id(article, name), MediaType.JSON, JSON.writeValueAsBytes(article));
  }
}
