package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline. Entries are ordered by the time of the event, not of the report.
 *
 * @param from first day or instant in ISO 8601; null when the date stays relative
 * @param until last day or instant in ISO 8601, inclusive; null when not known
 * @param when TIMEX3 value
 * @param what the clause or sentence that reports the event, worded like {@link Claim#text}; the
 *     speaker's name stands before direct speech
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
      throw new IllegalArgumentException("a timeline entry without a passage: " + what);
    }
  }
}
