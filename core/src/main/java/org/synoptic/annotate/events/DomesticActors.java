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
 * The state of those who act at home: "Police arrested ten in [Lagos]", "[Malian] rebels rejected
 * President Keita's offer".
 *
 * <p>Only where the sentence names one state and no other, and names it as the place or as whose
 * somebody is. A state that acts itself, or is acted on, says nothing of the others: in "President
 * Ruiz threatened Iran" Ruiz is no Iranian, and police who arrest Poles need not be Polish.
 */
final class DomesticActors {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around", "throughout");
  private static final Set<String> BELONGS = Set.of("of", "in", "from");

  /** Who is found at home unless the text says otherwise. */
  private static final Set<String> AT_HOME =
      Set.of(
          "REB", "OPP", "COP", "LEG", "JUD", "PTY", "PRM", "UAF", "LAB", "EDU", "AGR", "CRM", "CVL",
          "MED");

  /** Who deals with the government of the state, and seldom with another's. */
  private static final Set<String> UNDER_IT = Set.of("REB", "OPP", "PTY", "PRM", "LEG", "JUD");

  /** Who may as well be somebody else's, and is taken as the state's for what is done at home. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "ELI");

  private static final Set<String> DONE_AT_HOME =
      Set.of("COERCE", "CONCEDE", "REJECT", "PROTEST", "REQUEST", "THREATEN", "RETREAT");

  /** How a sentence names its one state. */
  private enum Hint {
    PLACE,
    PEOPLE,
    GOVERNMENT
  }

  private final ParsedSentence parse;
  private final Function<Span, @Nullable Entity> entities;
  private final Set<Hint> hints = new HashSet<>();
  private final @Nullable String state;

  /**
   * @param entities the entity that a word belongs to
   */
  DomesticActors(ParsedSentence parse, Function<Span, @Nullable Entity> entities) {
    this.parse = parse;
    this.entities = entities;
    this.state = onlyState();
  }

  /** The participants, each with the state where it acts if it has none. */
  List<Participant> place(List<Participant> participants, String type) {
    List<Participant> placed = new ArrayList<>();
    for (Participant participant : participants) {
      boolean here = participant.country() == null && isAtHome(participant.sector(), type);
      placed.add(here ? in(participant) : participant);
    }
    return placed;
  }

  private Participant in(Participant participant) {
    return new Participant(
        participant.span(),
        participant.name(),
        participant.entityId(),
        state,
        participant.sector());
  }

  private boolean isAtHome(@Nullable String sector, String type) {
    if (state == null || sector == null) {
      return false;
    }
    boolean named = hints.contains(Hint.PLACE) || hints.contains(Hint.PEOPLE);
    boolean official = OFFICIAL.contains(sector) && DONE_AT_HOME.contains(type);
    return named && (AT_HOME.contains(sector) || official)
        || hints.contains(Hint.GOVERNMENT) && UNDER_IT.contains(sector);
  }

  /** The one state that the sentence names, and only in ways that tell where it all happens. */
  private @Nullable String onlyState() {
    String only = null;
    for (int i = 0; i < parse.size(); i++) {
      String named = stateAt(i);
      if (named == null) {
        continue;
      }
      Hint hint = hint(i);
      if (hint == null || only != null && !only.equals(named)) {
        return null;
      }
      hints.add(hint);
      only = named;
    }
    return only;
  }

  private @Nullable String stateAt(int i) {
    Entity entity = entities.apply(parse.span(i));
    if (entity != null && entity.form() == Entity.Form.NAME) {
      boolean last =
          !parse.span(i).overlaps(new Span(entity.span().end() - 1, entity.span().end()));
      return last || entity.kind() == Entity.Kind.PERSON ? null : entity.country();
    }
    return ActorAffiliation.stateNamed(parse, i);
  }

  private @Nullable Hint hint(int i) {
    Entity entity = entities.apply(parse.span(i));
    if (PersonNouns.areOfState(parse, i)) {
      return parse.relation(i).equals(Relations.NSUBJ) ? Hint.PEOPLE : null;
    }
    int head = parse.head(i);
    if (Relations.PRENOMINALS.contains(parse.relation(i)) && parse.isNoun(head)) {
      return owner(head);
    }
    String preposition = parse.lemma(head);
    boolean object = parse.relation(i).equals(Relations.POBJ);
    int holder = object ? parse.head(head) : -1;
    if (object && BELONGS.contains(preposition) && parse.isNoun(holder)) {
      Hint owner = owner(holder);
      return owner == null && preposition.equals("in") ? Hint.PLACE : owner;
    }
    boolean place = entity != null && entity.kind() == Entity.Kind.PLACE;
    return object && place && WHERE.contains(preposition) ? Hint.PLACE : null;
  }

  private boolean acts(int noun) {
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

  /** What it tells to be the noun's state, of those who act: "gunmen shot a [Chilean] reporter". */
  private @Nullable Hint owner(int noun) {
    String sector = Sectors.of(List.of(parse.lemma(noun)));
    if (sector == null || sector.equals("MIL") || !acts(noun)) {
      return null;
    }
    return sector.equals("GOV") ? Hint.GOVERNMENT : Hint.PEOPLE;
  }
}
