package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, will, might or did not: who did what to whom, where and when.
 *
 * @param span the clause that tells it
 * @param trigger the word or words that stand for it
 * @param lemma the trigger's base form: "visit" for both "will visit" and "his visit"
 * @param type PLOVER event type, or {@code NONE} where none fits
 * @param mode PLOVER mode, null where none fits
 * @param cameo CAMEO code, null where none fits
 * @param when the date that places it in time, null when the text gives none
 * @param quote index of the {@link Quote} that tells it in the article's layer, -1 when the outlet
 *     says it in its own voice
 */
public record Event(
    Span span,
    Span trigger,
    String lemma,
    String type,
    @Nullable String mode,
    @Nullable String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Participant place,
    @Nullable Timex when,
    Polarity polarity,
    Modality modality,
    int quote) {

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * Somebody or something that takes part.
   *
   * @param country the country it acts for or belongs to, ISO 3166 alpha-3, null when the text does
   *     not tell
   * @param sector what kind of actor it is, PLOVER's codes ({@code GOV}, {@code MIL}, {@code REB},
   *     {@code CVL} …), null when the text does not tell
   */
  public record Participant(
      Span span,
      String name,
      @Nullable String entityId,
      @Nullable String country,
      @Nullable String sector) {

    /** A participant of whom only the name is known. */
    public Participant(Span span, String name, @Nullable String entityId) {
      this(span, name, entityId, null, null);
    }
  }

  /** Whether it is told as being so or as not being so. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }
}
