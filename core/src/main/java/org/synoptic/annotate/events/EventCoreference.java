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
 * Nouns that take up what a verb told before: "will visit Moscow ... his visit", which is then as
 * planned as the first, and by and to the same.
 */
final class EventCoreference {

  /** As many of one lemma as are looked through: an article that has more is a list. */
  private static final int MOST = 100;

  private final Map<String, List<Event>> told = new HashMap<>();

  /** The event, completed from the one it takes up. */
  Event complete(Event event, boolean nominal, boolean definite) {
    Event earlier = nominal ? takenUp(event, definite) : null;
    if (earlier == null) {
      if (!nominal) {
        List<Event> same = told.computeIfAbsent(event.lemma(), l -> new ArrayList<>());
        if (same.size() < MOST) {
          same.add(event);
        }
      }
      return event;
    }
    boolean open = event.modality() == Modality.HAPPENED && event.when() == null;
    Modality modality = open ? earlier.modality() : event.modality();
    return with(
        event,
        event.actors().isEmpty() ? earlier.actors() : event.actors(),
        event.recipients().isEmpty() ? earlier.recipients() : event.recipients(),
        event.place() == null ? earlier.place() : event.place(),
        modality);
  }

  static Event with(
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

  private @Nullable Event takenUp(Event event, boolean definite) {
    if (!definite) {
      return null;
    }
    Event found = null;
    for (Event earlier : told.getOrDefault(event.lemma(), List.of())) {
      boolean same =
          earlier.polarity() == Event.Polarity.POSITIVE
              && earlier.modality() != Modality.HYPOTHETICAL
              && agree(earlier.actors(), event.actors(), true)
              && agree(earlier.recipients(), event.recipients(), false);
      if (same && found != null && !agree(found.actors(), earlier.actors(), true)) {
        return null;
      }
      found = same && found == null ? earlier : found;
    }
    return found;
  }

  private static boolean agree(List<Participant> one, List<Participant> other, boolean people) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> isSame(a, b, people)));
  }

  /** The same entity; of unknown ones the same words, for people the same surname. */
  private static boolean isSame(Participant one, Participant other, boolean people) {
    if (one.entityId() != null || other.entityId() != null) {
      return one.entityId() != null && one.entityId().equals(other.entityId());
    }
    return people
        ? lastWord(one).equals(lastWord(other))
        : one.name().equalsIgnoreCase(other.name());
  }

  private static String lastWord(Participant participant) {
    return participant.name().substring(participant.name().lastIndexOf(' ') + 1);
  }
}
