package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.synoptic.cluster.online.Decision;

/** The decisions of a log that hold: those that nobody undid. */
final class HeldDecisions {

  private final TreeMap<Long, Decision> held = new TreeMap<>();

  /** Returns the decisions that hold from now on, or no longer. */
  List<Decision> add(Decision decision) {
    if (decision.kind() != Decision.Kind.UNDO) {
      held.put(decision.number(), decision);
      return List.of(decision);
    }
    List<Decision> undone = new ArrayList<>();
    for (String number : decision.reports()) {
      Decision one = number.matches("\\d{1,18}") ? held.remove(Long.parseLong(number)) : null;
      if (one != null) {
        undone.add(one);
      }
    }
    return undone;
  }

  /** Those of a kind, the oldest first. */
  List<Decision> of(Decision.Kind kind) {
    return held.values().stream().filter(one -> one.kind() == kind).toList();
  }
}
