package org.synoptic.annotate.events;

import java.util.Set;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.model.Event.Participant;
import org.synoptic.syntax.ParsedSentence;

/**
 * Gives the sector {@code CVL} (PLOVER: civilians) to a town that is attacked, coerced, threatened
 * or helped. Only recipients are changed: as an actor a town is its council, and a capital may
 * stand for its government.
 */
final class CivilianPlaces {

  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE", "AID", "THREATEN");
  private static final Set<String> NOUNS = EventWords.of("towns");
  private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "around");

  private CivilianPlaces() {}

  /**
   * The recipient, as civilians when it is a town and the type is one that affects residents.
   *
   * @param type PLOVER event type
   */
  static Participant of(ParsedSentence parse, Participant recipient, String type) {
    boolean civilian =
        recipient.sector() == null
            && SUFFERED.contains(type)
            && (recipient.entityId() == null ? isTown(recipient) : isCity(parse, recipient));
    return civilian
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

  /** True for a city of the atlas; another place counts when "in", "at" or "near" is before it. */
  private static boolean isCity(ParsedSentence parse, Participant recipient) {
    AtlasEntry place = Atlas.place(recipient.name());
    if (place == null
        || place.sort() == AtlasEntry.Sort.STATE
        || place.sort() == AtlasEntry.Sort.REGION) {
      return false;
    }
    return place.sort() == AtlasEntry.Sort.CITY
        || WHERE.contains(parse.word(firstToken(parse, recipient) - 1));
  }

  private static int firstToken(ParsedSentence parse, Participant recipient) {
    int i = 0;
    while (i < parse.size() && parse.span(i).start() < recipient.span().start()) {
      i++;
    }
    return i;
  }
}
