package org.synoptic.annotate.engine;

import java.util.List;
import org.synoptic.model.Sentence;

/**
 * Splits a text into sentences and tokens, tags and parses them. Implementations must be safe for
 * use by several threads.
 */
public interface Engine {

  /**
   * The sentences of {@code text} in order. No sentence extends over a blank line; every span
   * points into {@code text}.
   */
  List<Sentence> parse(String text);
}
