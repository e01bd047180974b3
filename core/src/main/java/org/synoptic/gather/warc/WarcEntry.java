package org.synoptic.gather.warc;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;

/** What reading a record gives: a page or a report of a broken record. */
public sealed interface WarcEntry {

  /**
   * A page.
   *
   * @param number of the record in the archive, from 1
   * @param date of the capture as the record writes it, ISO 8601
   * @param mediaType with its charset where the response gave one
   * @param partial why the page is incomplete, or null
   */
  record Capture(
      int number,
      @Nullable String url,
      @Nullable String date,
      String mediaType,
      byte[] content,
      @Nullable String partial)
      implements WarcEntry {}

  /** A record that cannot be read, and a sentence that says where it stands and why. */
  record Bad(int number, Skipped.Why why, String sentence) implements WarcEntry {}
}
