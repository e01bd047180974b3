package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gives which of several values. */
final class SpeakerPair {

  private SpeakerPair() {}

  /** "the police and the organisers" where each value has a speaker of its own; otherwise "". */
  static String of(List<SlotReading> readings) {
    Map<Double, SlotReading> byValue = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      SlotReading first = byValue.putIfAbsent(reading.figure().low(), reading);
      boolean others = first != null && !first.counterKey().equals(reading.counterKey());
      if (reading.counter() == null || others) {
        return "";
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (SlotReading reading : byValue.values()) {
      if (!keys.add(reading.counterKey())) {
        return "";
      }
      names.add(String.valueOf(reading.counter()));
    }
    return String.join(" and ", names);
  }
}
