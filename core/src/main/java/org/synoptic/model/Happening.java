package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening in the terms of PLOVER: who did what to whom, by all claims of a story that tell
 * it.
 *
 * @param id unique in the comparison
 * @param type PLOVER event type
 * @param mode PLOVER mode; null when none fits
 * @param cameo CAMEO code; null when none fits
 * @param when TIMEX3 value of its day; null when no report gives one
 * @param actors who acts, each with the fullest name that a report gives
 * @param recipients at whom it is directed
 * @param place where; null when no report says
 * @param polarity whether it is told as so or as not so
 * @param modality whether it is asserted, planned, alleged, denied or hypothetical
 * @param origins how many independent origins tell it, 1 or more
 * @param claims ids of the claims that tell it
 * @param values the figures, dates and names in which its claims can differ, each once
 * @param passages all words that tell it
 */
public record Happening(
    String id,
    String type,
    @Nullable String mode,
    @Nullable String cameo,
    @Nullable String when,
    List<Event.Participant> actors,
    List<Event.Participant> recipients,
    @Nullable String place,
    Event.Polarity polarity,
    Modality modality,
    int origins,
    List<String> claims,
    List<String> values,
    List<Passage> passages) {

  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claims = List.copyOf(claims);
    values = List.copyOf(values);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a happening without a passage: " + type);
    }
  }
}
