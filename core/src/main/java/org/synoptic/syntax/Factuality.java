package org.synoptic.syntax;

import org.synoptic.model.Modality;

/**
 * The modality and the polarity of a clause.
 *
 * @param negative whether it says that something is not so
 */
public record Factuality(Modality modality, boolean negative) {

  static final Factuality PLAIN = new Factuality(Modality.HAPPENED, false);

  Factuality negated() {
    return new Factuality(modality, !negative);
  }

  /** This clause's factuality below a governor with the modality {@code outer}. */
  public Factuality under(Modality outer) {
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
