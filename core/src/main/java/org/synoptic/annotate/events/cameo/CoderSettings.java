package org.synoptic.annotate.events.cameo;

/**
 * Settings of the CAMEO coder, with the meanings and defaults of PETRARCH's configuration.
 *
 * @param requireDyad leave out events in which source or target has no code
 * @param newActorLength words that a noun phrase without a code may have to become an actor under
 *     its own name, in quotation marks; 0 for never
 * @param initial which clauses before the first comma are cut
 * @param internal which clauses between two commas are cut
 * @param terminal which clauses after the last comma are cut
 */
public record CoderSettings(
    boolean requireDyad, int newActorLength, Clause initial, Clause internal, Clause terminal) {

  /**
   * The clauses to cut, by length.
   *
   * @param min fewest words, inclusive
   * @param max most words, inclusive; 0 to cut none
   */
  public record Clause(int min, int max) {

    boolean takes(int words) {
      return max > 0 && words >= min && words <= max;
    }
  }

  /** The defaults of PETRARCH. */
  public static final CoderSettings DEFAULT =
      new CoderSettings(true, 0, new Clause(0, 0), new Clause(2, 8), new Clause(2, 8));
}
