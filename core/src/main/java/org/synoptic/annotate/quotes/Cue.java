package org.synoptic.annotate.quotes;

import java.util.Set;
import org.synoptic.model.Quote;

/**
 * A word that ascribes something to somebody.
 *
 * @param frames how its content can hang on it; the letters of the resource file {@code cues.txt}
 * @param prepositions those that lead to its content
 */
record Cue(Quote.Act act, Set<String> frames, Set<String> prepositions) {

  boolean takes(String frame) {
    return frames.contains(frame);
  }
}
