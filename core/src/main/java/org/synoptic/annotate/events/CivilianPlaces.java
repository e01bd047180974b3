package org.synoptic.annotate.events;

import java.util.Set;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.model.Event.Participant;
import org.synoptic.syntax.ParsedSentence;

/**
 * A town that is shelled, sealed off or fed is its people: PLOVER's {@code CVL}. As an actor a town
 * is its council, and a capital may be the state.
 */
final class CivilianPlaces {

  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE", "AID", "THREATEN");
  private static final Set<String> NOUNS = EventWords.of("towns");
  private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "around");

  private CivilianPlaces() {}

  static Participant of(ParsedSentence parse, Participant recipient, String type) {
    boolean people =
        recipient.sector() == null
            && SUFFERED.contains(type)
            && (recipient.entityId() == null ? isTown(recipient) : isCity(parse, recipient));
    return people
        ? new Participant(
            recipient.span(), recipient.name(), recipient.entityId(), recipient.country(), "CVL")
        : recipient;
  }

  private static boolean isTown(Participant recipient) {
    for (String word : recipient.name().split(" ")) {
      if (NOUNS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCity(ParsedSentence parse, Participant recipient) {
    AtlasEntry place = Atlas.place(recipient.name());
    if (place == null
        || place.sort() == AtlasEntry.Sort.STATE
        || place.sort() == AtlasEntry.Sort.REGION) {
      return false;
    }
    return place.sort() == AtlasEntry.Sort.CITY
        || WHERE.contains(parse.word(first(parse, recipient) - 1));
  }

  private static int first(ParsedSentence parse, Participant recipient) {
    int i = 0;
    while (i < parse.size() && parse.span(i).start() < recipient.span().start()) {
      i++;
    }
    return i;
  }
}
