package org.synoptic.annotate.events;

import org.synoptic.model.Modality;

/** How sure a clause is told, and whether as being so or not. */
record Sureness(Modality modality, boolean negative) {

  static final Sureness PLAIN = new Sureness(Modality.HAPPENED, false);

  Sureness negated() {
    return new Sureness(modality, !negative);
  }

  /** This clause's own sureness under that of what governs it. */
  Sureness under(Modality outer) {
    return new Sureness(weaker(modality, outer), negative);
  }

  private static Modality weaker(Modality inner, Modality outer) {
    if (inner == Modality.HAPPENED || outer == Modality.HYPOTHETICAL) {
      return outer;
    }
    boolean plain = outer == Modality.HAPPENED || outer == Modality.ALLEGED;
    return plain || inner != Modality.PLANNED ? inner : outer;
  }
}
