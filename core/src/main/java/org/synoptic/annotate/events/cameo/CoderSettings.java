package org.synoptic.annotate.events.cameo;

/**
 * How the coder of dictionaries works, with the meanings and the defaults of the field's own
 * coders.
 *
 * @param needsBoth leave out events of which one side has no code at all
 * @param newActors how many words a noun phrase that no dictionary knows may have to stand for
 *     itself in quotation marks; 0 for never
 * @param initial what is cut before the first comma
 * @param internal what is cut between two commas
 * @param terminal what is cut behind the last comma
 */
public record CoderSettings(
    boolean needsBoth, int newActors, Clause initial, Clause internal, Clause terminal) {

  /** A clause of so many words is cut; none is when {@code most} is 0. */
  public record Clause(int least, int most) {

    boolean takes(int words) {
      return most > 0 && words >= least && words <= most;
    }
  }

  public static final CoderSettings USUAL =
      new CoderSettings(true, 0, new Clause(0, 0), new Clause(2, 8), new Clause(2, 8));
}
