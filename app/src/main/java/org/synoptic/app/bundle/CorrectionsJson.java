package org.synoptic.app.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Corrections;

/** Writes and reads the file of a bundle that holds what people corrected. */
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

  /** Reads the corrections; null if the bytes hold none. */
  static @Nullable Corrections read(byte[] json) {
    try {
      return MAPPER.readValue(json, Corrections.class);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
