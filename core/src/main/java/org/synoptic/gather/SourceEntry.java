package org.synoptic.gather;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/** One thing that a feed, a message or a document of several articles holds. */
public sealed interface SourceEntry {

  /**
   * A report.
   *
   * @param outlet its name, where the source gives it
   * @param text a page of HTML, or plain text
   */
  record Report(
      @Nullable String url,
      @Nullable String outlet,
      SourceMetadata told,
      MediaType type,
      String text)
      implements SourceEntry {

    /** The same, not whole. */
    Report partial(String why) {
      return new Report(url, outlet, told.partial(why), type, text);
    }
  }

  /** No report, and a sentence that says why. */
  record None(Skipped.Why why, String sentence) implements SourceEntry {}
}
