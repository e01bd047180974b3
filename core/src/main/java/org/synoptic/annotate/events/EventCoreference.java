package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Modality;

/**
 * Event coreference within an article: a noun that refers to an event that a verb reported before,
 * "will visit Moscow ... his visit". The noun gets the participants, place and modality that it
 * lacks from the verb's event.
 */
final class EventCoreference {

  /** Events of one lemma that are kept; an article with more is a list. Set by hand. */
  private static final int MAX_EVENTS_PER_LEMMA = 100;

  /** The events of verbs so far, by lemma. */
  private final Map<String, List<Event>> verbal = new HashMap<>();

  /**
   * The event, completed from its antecedent; a verb's event is remembered and returned as it is.
   *
   * @param nominal true when the trigger is a noun
   * @param definite true when that noun may refer to an earlier event
   */
  Event complete(Event event, boolean nominal, boolean definite) {
    Event earlier = nominal ? antecedent(event, definite) : null;
    if (earlier == null) {
      if (!nominal) {
        List<Event> earlierOnes = verbal.computeIfAbsent(event.lemma(), l -> new ArrayList<>());
        if (earlierOnes.size() < MAX_EVENTS_PER_LEMMA) {
          earlierOnes.add(event);
        }
      }
      return event;
    }
    boolean underspecified = event.modality() == Modality.HAPPENED && event.when() == null;
    Modality modality = underspecified ? earlier.modality() : event.modality();
    return withParticipants(
        event,
        event.actors().isEmpty() ? earlier.actors() : event.actors(),
        event.recipients().isEmpty() ? earlier.recipients() : event.recipients(),
        event.place() == null ? earlier.place() : event.place(),
        modality);
  }

  /** A copy of the event with other participants, place and modality. */
  static Event withParticipants(
      Event event,
      List<Participant> actors,
      List<Participant> recipients,
      @Nullable Participant place,
      Modality modality) {
    return new Event(
        event.span(),
        event.trigger(),
        event.lemma(),
        event.type(),
        event.mode(),
        event.cameo(),
        actors,
        recipients,
        place,
        event.when(),
        event.polarity(),
        modality,
        event.quote());
  }

  /** The first compatible event of a verb; null for none, or when candidates have other actors. */
  private @Nullable Event antecedent(Event event, boolean definite) {
    if (!definite) {
      return null;
    }
    Event found = null;
    for (Event earlier : verbal.getOrDefault(event.lemma(), List.of())) {
      boolean fits =
          earlier.polarity() == Event.Polarity.POSITIVE
              && earlier.modality() != Modality.HYPOTHETICAL
              && compatible(earlier.actors(), event.actors(), true)
              && compatible(earlier.recipients(), event.recipients(), false);
      if (fits && found != null && !compatible(found.actors(), earlier.actors(), true)) {
        return null;
      }
      found = fits && found == null ? earlier : found;
    }
    return found;
  }

  /** True when one side is empty or both have a participant in common. */
  private static boolean compatible(
      List<Participant> one, List<Participant> other, boolean persons) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> isSame(a, b, persons)));
  }

  /** The same entity; without entities the same name, for persons the same last word. */
  private static boolean isSame(Participant one, Participant other, boolean persons) {
    if (one.entityId() != null || other.entityId() != null) {
      return one.entityId() != null && one.entityId().equals(other.entityId());
    }
    return persons
        ? lastWord(one).equals(lastWord(other))
        : one.name().equalsIgnoreCase(other.name());
  }

  private static String lastWord(Participant participant) {
    return participant.name().substring(participant.name().lastIndexOf(' ') + 1);
  }
}
