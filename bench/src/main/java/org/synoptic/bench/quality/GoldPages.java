package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;

/** Reads the pages of a gold set. */
final class GoldPages {

  /** The date of gathering, later than every page: a page cannot be older than its own dates. */
  private static final Instant GATHERED = Instant.parse("2026-01-01T00:00:00Z");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldPages() {}

  static JsonNode gold(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  /** Returns the page in a gzipped file. */
  static Page page(Path file, @Nullable String url) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      String name = String.valueOf(file.getFileName());
      return new Page(name, name, url, null, GATHERED, "text/html", stream.readAllBytes());
    }
  }

  static String body(Reading reading) {
    return reading instanceof Article article ? article.body() : "";
  }
}
