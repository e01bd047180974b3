package org.synoptic.gather.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A JSON format that carries reports. */
public interface JsonKind {

  /** True when {@code object} is in this format. */
  boolean fits(JsonNode object);

  /** The entries that {@code object} contains, in document order. */
  List<SourceEntry> entries(JsonNode object);
}
