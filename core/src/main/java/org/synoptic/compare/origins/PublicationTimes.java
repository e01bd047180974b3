package org.synoptic.compare.origins;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Compares times of publication, of which some are only days. */
final class PublicationTimes {

  private PublicationTimes() {}

  /** Whether both are instants, and the first is the earlier one. */
  static boolean before(String a, String b) {
    try {
      return OffsetDateTime.parse(a).isBefore(OffsetDateTime.parse(b));
    } catch (DateTimeException e) {
      return false; // a day is not before the same day
    }
  }
}
