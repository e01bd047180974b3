package org.synoptic.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;

/** Pages as they are given, read from end to end. */
final class Extracted {

  /** When all of them were gathered. */
  private static final Instant GATHERED = Instant.parse("2024-01-01T00:00:00Z");

  private Extracted() {}

  static Reading of(String mediaType, String content) {
    return new Extractor(new Extractor.Options(null, false)).extract(page(mediaType, content));
  }

  static Page page(String mediaType, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Page("id", "path", null, null, GATHERED, mediaType, bytes);
  }
}
