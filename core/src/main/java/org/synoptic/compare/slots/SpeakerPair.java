package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who gives which of several values. */
final class SpeakerPair {

  private SpeakerPair() {}

  /** "the police and the organisers" where each value has a speaker of its own; otherwise "". */
  static String of(List<SlotReading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (SlotReading reading : readings) {
      String counter = reading.counter();
      if (counter == null || !keys.add(reading.counterKey())) {
        return "";
      }
      names.add(counter);
    }
    return String.join(" and ", names);
  }
}
