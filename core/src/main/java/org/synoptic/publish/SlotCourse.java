package org.synoptic.publish;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.synoptic.model.Difference;

/**
 * The values of a slot as one line: "73 … → 250 … → 267 …", with "|" where none replaces another.
 */
final class SlotCourse {

  private final ComparisonView view;
  private final UnaryOperator<String> value;
  private final UnaryOperator<String> citations;

  /**
   * @param value writes a value
   * @param citations writes the letters of the reports that give it
   */
  SlotCourse(ComparisonView view, UnaryOperator<String> value, UnaryOperator<String> citations) {
    this.view = view;
    this.value = value;
    this.citations = citations;
  }

  String of(Difference slot) {
    boolean updated = slot.kind() == Difference.Kind.UPDATED;
    return slot.values().stream()
        .map(this::step)
        .collect(Collectors.joining(updated ? " → " : " | "));
  }

  private String step(Difference.Value one) {
    String source = source(one);
    return value.apply(one.value())
        + (source.isEmpty() ? "" : " (" + source + ")")
        + " "
        + citations.apply(view.citations(one.passages()));
  }

  /** Who says it, and when: "the police, 10 March 2026"; empty where neither is known. */
  static String source(Difference.Value one) {
    String speaker = one.speaker() == null ? "" : one.speaker();
    String when = one.asOf() == null ? "" : ReadableDates.dayAndTime(one.asOf());
    return speaker.isEmpty() || when.isEmpty() ? speaker + when : speaker + ", " + when;
  }
}
