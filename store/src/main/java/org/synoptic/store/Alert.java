package org.synoptic.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told to a watch.
 *
 * @param thing by which it is known not to be told twice
 * @param sentence the fact
 * @param initial whether it was so already when the watch began
 * @param next when it is sent, or sent again; null when that is over, or nothing is sent
 * @param tries how often it was sent
 * @param failure why the last try failed; null when it did not
 */
public record Alert(
    long number,
    long watch,
    String thing,
    Instant at,
    String report,
    String story,
    String sentence,
    boolean initial,
    @Nullable Instant next,
    int tries,
    @Nullable String failure) {

  Alert numbered(long now) {
    return new Alert(now, watch, thing, at, report, story, sentence, initial, next, tries, failure);
  }

  /** To be sent at another time, without a try. */
  public Alert later(Instant when) {
    return new Alert(
        number, watch, thing, at, report, story, sentence, initial, when, tries, failure);
  }

  /** After a try to send it. */
  public Alert tried(@Nullable Instant again, @Nullable String why) {
    return new Alert(
        number, watch, thing, at, report, story, sentence, initial, again, tries + 1, why);
  }
}
