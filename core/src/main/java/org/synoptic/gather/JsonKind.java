package org.synoptic.gather;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A format of JSON that carries reports. */
public interface JsonKind {

  /** True when this object is of the format. */
  boolean fits(JsonNode object);

  /** What the object holds, in its order. */
  List<SourceEntry> entries(JsonNode object);
}
