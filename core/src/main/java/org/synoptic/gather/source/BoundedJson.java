package org.synoptic.gather.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How foreign JSON is parsed: within {@link GatherLimits}. */
public final class BoundedJson {

  private BoundedJson() {}

  /** A new factory of parsers. */
  public static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(GatherLimits.JSON_DEPTH)
                .maxStringLength(GatherLimits.PAGE_BYTES)
                .build())
        .build();
  }
}
