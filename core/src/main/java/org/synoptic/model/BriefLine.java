package org.synoptic.model;

import java.util.List;

/**
 * A sentence of the brief, with no name, number, date or quote that its passages do not license.
 */
public record BriefLine(String text, Standing standing, List<Passage> passages) {

  public BriefLine {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a brief line cites: " + text);
    }
  }
}
