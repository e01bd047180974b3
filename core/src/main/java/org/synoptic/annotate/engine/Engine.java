package org.synoptic.annotate.engine;

import java.util.List;
import org.synoptic.model.Sentence;

/** Cuts a text into sentences and words, and tags and parses them. Safe to share by threads. */
public interface Engine {

  /**
   * The sentences of {@code text} in order. A sentence never runs over a blank line; every span
   * points into {@code text}.
   */
  List<Sentence> parse(String text);
}
