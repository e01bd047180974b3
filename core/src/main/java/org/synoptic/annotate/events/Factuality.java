package org.synoptic.annotate.events;

import org.synoptic.model.Modality;

/** How sure a clause is told, and whether as being so or not. */
record Factuality(Modality modality, boolean negative) {

  static final Factuality PLAIN = new Factuality(Modality.HAPPENED, false);

  Factuality negated() {
    return new Factuality(modality, !negative);
  }

  /** This clause's own sureness under that of what governs it. */
  Factuality under(Modality outer) {
    return new Factuality(weaker(modality, outer), negative);
  }

  private static Modality weaker(Modality inner, Modality outer) {
    if (inner == Modality.HAPPENED || outer == Modality.HYPOTHETICAL) {
      return outer;
    }
    boolean plain = outer == Modality.HAPPENED || outer == Modality.ALLEGED;
    return plain || inner != Modality.PLANNED ? inner : outer;
  }
}
