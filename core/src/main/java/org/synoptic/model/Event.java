package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event: who did what to whom, where and when.
 *
 * @param span the clause that reports the event
 * @param trigger the word or words that name the event
 * @param lemma the trigger's base form: "visit" for "will visit" and for "his visit"
 * @param type PLOVER event type, or {@link #NO_TYPE} when none fits
 * @param mode PLOVER mode; null when none fits
 * @param cameo CAMEO code; null when none fits
 * @param actors who acts
 * @param recipients at whom the action is directed
 * @param place where it happens; null when the text does not say
 * @param when the expression of time that dates the event; null when the text gives none
 * @param polarity whether the text says that it is so or that it is not so
 * @param modality whether it is asserted, planned, alleged, denied or hypothetical
 * @param quote index of the {@link Quote} that reports the event, in the article's quote layer;
 *     {@link #NO_QUOTE} when the outlet asserts the event itself
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

  /** The {@link #type} of an event that no PLOVER type fits. */
  public static final String NO_TYPE = "NONE";

  /** The {@link #quote} of an event that the outlet asserts itself. */
  public static final int NO_QUOTE = -1;

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * A participant of an event.
   *
   * @param name the fullest name that the article gives
   * @param entityId the {@link Entity#id}; null when the participant is no recognised entity
   * @param country the country that it acts for or belongs to, as ISO 3166-1 alpha-3 or PLOVER's
   *     code; null when not known
   * @param sector PLOVER's sector code ({@code GOV}, {@code MIL}, {@code REB}, {@code CVL} …); null
   *     when not known
   */
  public record Participant(
      Span span,
      String name,
      @Nullable String entityId,
      @Nullable String country,
      @Nullable String sector) {

    /** Makes a participant whose country and sector are not known. */
    public Participant(Span span, String name, @Nullable String entityId) {
      this(span, name, entityId, null, null);
    }
  }

  /** Whether the text affirms or negates the event. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }
}
