package org.synoptic.syntax;

import org.synoptic.model.Modality;

/**
 * How sure a clause is told, and whether as being so or not.
 *
 * @param negative whether it says that something is not so
 */
public record Factuality(Modality modality, boolean negative) {

  public static final Factuality PLAIN = new Factuality(Modality.HAPPENED, false);

  public Factuality negated() {
    return new Factuality(modality, !negative);
  }

  /** This clause's own sureness under that of what governs it. */
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
