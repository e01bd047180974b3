package org.synoptic.app.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Corrections;

/** What people corrected, as it lies in a bundle. */
final class CorrectionsJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CorrectionsJson() {}

  static byte[] write(Corrections corrections) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(corrections);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("corrections cannot be written as JSON", e);
    }
  }

  /** Null for what are no corrections. */
  static @Nullable Corrections read(byte[] json) {
    try {
      return MAPPER.readValue(json, Corrections.class);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
