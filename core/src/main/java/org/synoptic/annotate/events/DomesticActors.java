package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.model.Entity;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * Gives domestic actors of one sentence the country in which they act: "Police arrested ten in
 * [Lagos]", "[Malian] rebels rejected President Keita's offer".
 *
 * <p>It does so only when the sentence names exactly one country, and names it as the place or as
 * the affiliation of an agent. A country that acts itself or is the object says nothing about the
 * others: in "President Ruiz threatened Iran" Ruiz is not Iranian, and police who arrest Poles need
 * not be Polish.
 */
final class DomesticActors {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around", "throughout");
  private static final Set<String> BELONGS = Set.of("of", "in", "from");

  /** Sectors that act in their own country unless the text says otherwise. */
  private static final Set<String> AT_HOME =
      Set.of(
          "REB", "OPP", "COP", "LEG", "JUD", "PTY", "PRM", "UAF", "LAB", "EDU", "AGR", "CRM", "CVL",
          "MED");

  /** Sectors that deal with the government of their own country, and seldom with another. */
  private static final Set<String> UNDER_IT = Set.of("REB", "OPP", "PTY", "PRM", "LEG", "JUD");

  /** Sectors that may be foreign; they count as domestic for {@link #DONE_AT_HOME}. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "ELI");

  private static final Set<String> DONE_AT_HOME =
      Set.of("COERCE", "CONCEDE", "REJECT", "PROTEST", "REQUEST", "THREATEN", "RETREAT");

  /** How a sentence names its one country. */
  private enum Hint {
    /** As the place: "in Lagos". */
    PLACE,
    /** As the affiliation of people: "Malian rebels". */
    PEOPLE,
    /** As the affiliation of a government: "the Malian minister". */
    GOVERNMENT
  }

  private final ParsedSentence parse;
  private final Function<Span, @Nullable Entity> entities;
  private final Set<Hint> hints = new HashSet<>();
  private final @Nullable String country;

  /**
   * @param entities gives the entity that covers a span, null for none
   */
  DomesticActors(ParsedSentence parse, Function<Span, @Nullable Entity> entities) {
    this.parse = parse;
    this.entities = entities;
    this.country = onlyCountry();
  }

  /**
   * The participants; domestic ones without a country get that of the sentence.
   *
   * @param type PLOVER event type
   */
  List<Participant> withCountry(List<Participant> participants, String type) {
    List<Participant> completed = new ArrayList<>();
    for (Participant participant : participants) {
      boolean domestic = participant.country() == null && isAtHome(participant.sector(), type);
      completed.add(domestic ? withCountryOf(participant) : participant);
    }
    return completed;
  }

  private Participant withCountryOf(Participant participant) {
    return new Participant(
        participant.span(),
        participant.name(),
        participant.entityId(),
        country,
        participant.sector());
  }

  private boolean isAtHome(@Nullable String sector, String type) {
    if (country == null || sector == null) {
      return false;
    }
    boolean hinted = hints.contains(Hint.PLACE) || hints.contains(Hint.PEOPLE);
    boolean official = OFFICIAL.contains(sector) && DONE_AT_HOME.contains(type);
    return hinted && (AT_HOME.contains(sector) || official)
        || hints.contains(Hint.GOVERNMENT) && UNDER_IT.contains(sector);
  }

  /** The only country of the sentence; null for none, for two, and for one that is no hint. */
  private @Nullable String onlyCountry() {
    String onlyOne = null;
    for (int i = 0; i < parse.size(); i++) {
      String mentioned = countryAt(i);
      if (mentioned == null) {
        continue;
      }
      Hint hint = hint(i);
      if (hint == null || onlyOne != null && !onlyOne.equals(mentioned)) {
        return null;
      }
      hints.add(hint);
      onlyOne = mentioned;
    }
    return onlyOne;
  }

  private @Nullable String countryAt(int i) {
    Entity entity = entities.apply(parse.span(i));
    if (entity != null && entity.form() == Entity.Form.NAME) {
      boolean last =
          !parse.span(i).overlaps(new Span(entity.span().end() - 1, entity.span().end()));
      return last || entity.kind() == Entity.Kind.PERSON ? null : entity.country();
    }
    return ActorAffiliation.countryNamedBy(parse, i);
  }

  /** How word {@code i} names a country, null when that says nothing about the agents. */
  private @Nullable Hint hint(int i) {
    Entity entity = entities.apply(parse.span(i));
    if (PersonNouns.isNationality(parse, i)) {
      return parse.relation(i).equals(Relations.NSUBJ) ? Hint.PEOPLE : null;
    }
    int head = parse.head(i);
    if (Relations.PRENOMINALS.contains(parse.relation(i)) && parse.isNoun(head)) {
      return hintOf(head);
    }
    String preposition = parse.lemma(head);
    boolean object = parse.relation(i).equals(Relations.POBJ);
    int governor = object ? parse.head(head) : -1;
    if (object && BELONGS.contains(preposition) && parse.isNoun(governor)) {
      Hint ofGovernor = hintOf(governor);
      return ofGovernor == null && preposition.equals("in") ? Hint.PLACE : ofGovernor;
    }
    boolean inPlace = entity != null && entity.kind() == Entity.Kind.PLACE;
    return object && inPlace && WHERE.contains(preposition) ? Hint.PLACE : null;
  }

  /** True when the noun is in the subject or the passive agent of its clause. */
  private boolean isAgent(int noun) {
    int at = noun;
    for (int steps = 0; at >= 0 && steps < parse.size(); steps++) {
      String relation = parse.relation(at);
      if (relation.equals(Relations.NSUBJ) || relation.equals(Relations.AGENT)) {
        return true;
      }
      at = parse.isVerb(at) ? -1 : parse.head(at);
    }
    return false;
  }

  /** What a country that modifies an agent says, null for other nouns: "a [Chilean] reporter". */
  private @Nullable Hint hintOf(int noun) {
    String sector = Sectors.of(List.of(parse.lemma(noun)));
    if (sector == null || sector.equals("MIL") || !isAgent(noun)) {
      return null;
    }
    return sector.equals("GOV") ? Hint.GOVERNMENT : Hint.PEOPLE;
  }
}
