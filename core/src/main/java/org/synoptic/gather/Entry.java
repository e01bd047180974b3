package org.synoptic.gather;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;
import org.synoptic.model.Told;

/** One thing that a feed, a message or a document of several articles holds. */
public sealed interface Entry {

  /**
   * A report.
   *
   * @param outlet its name, where the source gives it
   * @param text a page of HTML, or plain text
   */
  record Report(
      @Nullable String url, @Nullable String outlet, Told told, MediaType type, String text)
      implements Entry {

    /** The same, not whole. */
    Report partial(String why) {
      return new Report(url, outlet, told.partial(why), type, text);
    }
  }

  /** No report, and a sentence that says why. */
  record None(Skipped.Why why, String sentence) implements Entry {}
}
