package org.synoptic.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** Tells whether a body is only the beginning of a report. */
final class Partials {

  /**
   * Words up to which a body beside a paywall is taken as its teaser; real teasers have 30 to 200.
   */
  private static final int TEASER_WORDS = 250;

  private static final Pattern BREAKS_OFF =
      Pattern.compile("(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.|&hellip;)\\]|\\[\\+\\d+ chars\\])$");

  private Partials() {}

  /** Why {@code body} is not the whole report, or null when nothing says so. */
  static @Nullable String of(String body, List<Removed> removed, boolean forSubscribers) {
    if (Shape.words(body) > TEASER_WORDS) {
      return null;
    }
    if (BREAKS_OFF.matcher(body).find()) {
      return "the text breaks off with dots";
    }
    if (forSubscribers) {
      return "the page says that it is not free, and this is short";
    }
    boolean paywall = removed.stream().anyMatch(cut -> cut.why() == Removed.Why.PAYWALL);
    return paywall ? "a paywall stood on the page, and this is short" : null;
  }
}
