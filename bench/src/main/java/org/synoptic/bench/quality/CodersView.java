package org.synoptic.bench.quality;

import java.util.Set;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;

/** An event as a coder of PLOVER puts it down, who has types and no modalities. */
final class CodersView {

  private static final Set<String> COOPERATIVE = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");
  private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");
  private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT");

  private CodersView() {}

  /**
   * The type, {@code ""} for what is not coded: what might be, is denied or did not happen, unless
   * not doing it is a refusal.
   */
  static String typeOf(Event event) {
    Modality modality = event.modality();
    if (event.type().equals("NONE")
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
    if (planned && helpful) {
      return "AGREE";
    }
    return planned && HOSTILE.contains(event.type()) ? "THREATEN" : event.type();
  }
}
