package org.synoptic.annotate.when;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * UTC offsets of the zones of {@code words.txt}: "Z", "+01:00", or "@Europe/London" for a zone
 * whose offset depends on the date.
 */
final class TimeZones {

  private TimeZones() {}

  /**
   * The offset of a zone.
   *
   * @param local local date and time, ISO 8601
   */
  static String offset(String zone, String local) {
    return zone.startsWith("@")
        ? ZoneId.of(zone.substring(1)).getRules().getOffset(LocalDateTime.parse(local)).getId()
        : zone;
  }
}
