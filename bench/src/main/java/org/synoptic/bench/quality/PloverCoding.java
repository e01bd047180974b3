package org.synoptic.bench.quality;

import java.util.Set;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;

/**
 * Converts events to PLOVER's types, which include what is planned or refused. An intent to help,
 * to meet or to yield is AGREE, as CAMEO's codes 031 to 039 are in the manual's conversion table.
 */
final class PloverCoding {

  private static final Set<String> COOPERATIVE = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");
  private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");
  private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT");

  private PloverCoding() {}

  /**
   * Returns the type that a coder of PLOVER gives. It is empty for what is not coded: a
   * possibility, a denial, or an event that did not happen, unless that is a refusal.
   */
  static String typeOf(Event event) {
    Modality modality = event.modality();
    if (event.type().equals(Event.NO_TYPE)
        || modality == Modality.HYPOTHETICAL
        || modality == Modality.DENIED) {
      return "";
    }
    boolean planned = modality == Modality.PLANNED;
    boolean helpful = COOPERATIVE.contains(event.type());
    if (event.polarity() == Event.Polarity.NEGATIVE) {
      boolean refused = planned && (helpful || YIELDING.contains(event.type()));
      return refused || event.type().equals("AGREE") ? "REJECT" : "";
    }
    if (planned && (helpful || YIELDING.contains(event.type()))) {
      return "AGREE";
    }
    return planned && HOSTILE.contains(event.type()) ? "THREATEN" : event.type();
  }
}
