package org.synoptic.gather.source;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/** One entry of a feed, a news message or a document with several articles. */
public sealed interface SourceEntry {

  /**
   * A report.
   *
   * @param outlet name of the outlet, or null where the source gives none
   * @param text an HTML page or plain text, according to {@code type}
   */
  record Report(
      @Nullable String url,
      @Nullable String outlet,
      SourceMetadata metadata,
      MediaType type,
      String text)
      implements SourceEntry {

    /** The same report, marked as incomplete. */
    public Report partial(String why) {
      return new Report(url, outlet, metadata.partial(why), type, text);
    }
  }

  /** An entry without a report, and a sentence that says why. */
  record None(Skipped.Why why, String sentence) implements SourceEntry {}
}
