package org.synoptic.annotate.when;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** Offsets of the zones of {@code words.txt}: "Z", "+01:00", or "@Europe/London" by the day. */
final class TimeZones {

  private TimeZones() {}

  static String offset(String zone, String local) {
    return zone.startsWith("@")
        ? ZoneId.of(zone.substring(1)).getRules().getOffset(LocalDateTime.parse(local)).getId()
        : zone;
  }
}
