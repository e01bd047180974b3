package org.synoptic.annotate.quotes.cue;

import java.util.Set;
import org.synoptic.model.Quote;

/**
 * What a verb, noun or adjective does as a cue.
 *
 * @param act whether it reports an utterance or an attitude
 * @param frames how its content can depend on it; the letters of the resource file {@code cues.txt}
 * @param prepositions the prepositions that can introduce its content
 */
public record Cue(Quote.Act act, Set<String> frames, Set<String> prepositions) {

  /** Whether its content can have this form. */
  public boolean takes(String frame) {
    return frames.contains(frame);
  }
}
