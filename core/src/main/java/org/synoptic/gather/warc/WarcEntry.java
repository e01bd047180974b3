package org.synoptic.gather.warc;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;

/** What an archive holds that a reader has to hear of. */
public sealed interface WarcEntry {

  /**
   * A page.
   *
   * @param number of the record in the archive, from 1
   * @param date of the capture, ISO 8601, as it stands in the record
   * @param mediaType with its charset where the answer gave one
   * @param partial why it is not the whole page, or null
   */
  record Capture(
      int number,
      @Nullable String url,
      @Nullable String date,
      String mediaType,
      byte[] content,
      @Nullable String partial)
      implements WarcEntry {}

  /** A record that cannot be taken, and a sentence that says where and why. */
  record Bad(int number, Skipped.Why why, String sentence) implements WarcEntry {}
}
