package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline, by the time of the event and not of the report.
 *
 * @param from first day or instant, ISO 8601; null when the text's date stays relative
 * @param until last day or instant, inclusive
 * @param when TIMEX3 value
 * @param what the clause or sentence that tells it, worded as a claim's text; the speaker stands
 *     before direct speech
 */
public record TimelineEntry(
    @Nullable String from,
    @Nullable String until,
    String when,
    String what,
    Modality modality,
    List<Passage> passages) {

  public TimelineEntry {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a moment rests on words: " + what);
    }
  }
}
