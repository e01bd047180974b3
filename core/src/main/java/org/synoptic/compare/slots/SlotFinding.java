package org.synoptic.compare.slots;

import java.util.List;
import org.synoptic.model.Difference;

/**
 * A slot that reports fill differently.
 *
 * @param slot its name
 * @param about the slot for a reader: "number of dead"
 * @param readings in the order of their time
 * @param note why it is of this kind
 */
record SlotFinding(
    Difference.Kind kind, String slot, String about, List<SlotReading> readings, String note) {

  SlotFinding {
    readings = List.copyOf(readings);
  }

  /** Whether each value of the other finding is one of this one's too. */
  boolean tells(SlotFinding other) {
    return other.readings.stream()
        .allMatch(
            one ->
                readings.stream()
                    .anyMatch(
                        two ->
                            one.report() == two.report()
                                && one.figure().span().overlaps(two.figure().span())));
  }
}
