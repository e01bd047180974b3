package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.annotate.atlas.Sectors;
import org.synoptic.model.Entity;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * Country and sector of a participant: what is known of the one that is named, otherwise what the
 * words about the noun say ("[Burmese] [troops]", "the [government] of [Sudan]").
 */
final class ActorAffiliation {

  private static final Set<String> NAMES =
      Set.of(NameLabels.GPE, NameLabels.NORP, NameLabels.LOC, NameLabels.ORG);
  private static final Set<String> LINKS = Set.of("of", "in", "from");

  /** What stands for a country where there is none. */
  private static final Set<String> WORLD = Set.of("UNO", "EUR", "IGO", "NGO", "IMG");

  private static final Set<String> FORMER = EventWords.of("former");
  private static final int DEEPEST = 4;

  private final Function<Span, @Nullable Entity> entities;

  /**
   * @param entities the entity that a word belongs to
   */
  ActorAffiliation(Function<Span, @Nullable Entity> entities) {
    this.entities = entities;
  }

  /** The participant with what can be said of it. */
  Participant of(ParsedSentence parse, int head, Participant participant, @Nullable Entity entity) {
    String country = entity == null ? null : entity.country();
    String sector = entity == null ? null : entity.sector();
    if (country == null) {
      country = country(parse, head, 0);
    }
    if (isEthnic(parse, head)) {
      country = behind(parse, head, 0);
    }
    if (sector == null && !(entity != null && entity.kind() == Entity.Kind.PLACE)) {
      sector = PersonNouns.areOfState(parse, head) ? "CVL" : sector(parse, head, entity, 0);
    }
    if ("GOV".equals(sector) && isFormer(parse, head)) {
      sector = "ELI";
    }
    boolean ofTheWorld = country != null && WORLD.contains(country);
    boolean office = "GOV".equals(sector) && (entity == null || entity.sector() == null);
    return new Participant(
        participant.span(),
        participant.name(),
        participant.entityId(),
        country,
        ofTheWorld && office ? null : sector);
  }

  /** What the noun says, otherwise the one it is a part of: "a group of [diplomats]". */
  private @Nullable String sector(
      ParsedSentence parse, int head, @Nullable Entity entity, int depth) {
    boolean body = entity != null && entity.kind() == Entity.Kind.ORGANISATION;
    String own = body ? Sectors.ofName(words(parse, head)) : Sectors.of(words(parse, head));
    boolean inName = entity != null && entity.span().covers(parse.span(head));
    if (own != null || depth > 1 || inName) {
      return own;
    }
    String members = ofMembers(parse, head);
    if (members != null) {
      return members;
    }
    for (int preposition : parse.children(head, Relations.PREP)) {
      int object = parse.child(preposition, Relations.POBJ);
      if (parse.lemma(preposition).equals("of") && object >= 0) {
        return sector(parse, object, null, depth + 1);
      }
    }
    return null;
  }

  /** "[Hamas] leaders", "the [Taliban] faction": what the body is whose they are. */
  private @Nullable String ofMembers(ParsedSentence parse, int head) {
    for (int child : parse.children(head, Relations.PRENOMINALS)) {
      Entity owner = child < head ? entities.apply(parse.span(child)) : null;
      if (owner != null && owner.kind() == Entity.Kind.ORGANISATION && owner.sector() != null) {
        return owner.sector();
      }
    }
    return null;
  }

  /** The phrase's words in their base form, the noun last. */
  private static List<String> words(ParsedSentence parse, int head) {
    List<String> words = new ArrayList<>();
    for (int child : parse.children(head, Relations.PRENOMINALS)) {
      if (child < head && !parse.relation(child).equals(Relations.POSS)) {
        parse.subtree(child).forEach(w -> words.add(parse.lemma(w)));
      }
    }
    words.add(parse.lemma(head));
    return words;
  }

  /** The state named before the noun, otherwise behind "of", "in" or "from". */
  private @Nullable String country(ParsedSentence parse, int head, int depth) {
    String own = named(parse, head);
    if (own != null || depth > DEEPEST) {
      return own;
    }
    for (int child : parse.children(head, Relations.PRENOMINALS)) {
      String country = child < head ? country(parse, child, depth + 1) : null;
      if (country != null) {
        return country;
      }
    }
    return behind(parse, head, depth);
  }

  /** "Of Sudan"; "based in Beirut". */
  private @Nullable String behind(ParsedSentence parse, int head, int depth) {
    List<Integer> prepositions = new ArrayList<>(parse.children(head, Relations.PREP));
    parse
        .children(head, Set.of(Relations.ACL, Relations.RELCL))
        .forEach(c -> prepositions.addAll(parse.children(c, Relations.PREP)));
    for (int preposition : prepositions) {
      for (int object :
          LINKS.contains(parse.lemma(preposition))
              ? parse.children(preposition, Relations.POBJ)
              : List.<Integer>of()) {
        String country = country(parse, object, depth + 1);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /** "The [former] vice president". */
  private static boolean isFormer(ParsedSentence parse, int head) {
    return parse.children(head).stream().anyMatch(c -> c < head && FORMER.contains(parse.lemma(c)));
  }

  /** "Ethnic Albanians": tells their kin and no state. */
  private static boolean isEthnic(ParsedSentence parse, int head) {
    return parse.children(head).stream().anyMatch(c -> parse.lemma(c).equals("ethnic"));
  }

  /** The state that the word itself names: "Latvian", "Kabul". */
  static @Nullable String stateNamed(ParsedSentence parse, int word) {
    String printed = parse.span(word).in(parse.body());
    boolean known = NAMES.contains(parse.name(word));
    if (known) {
      return Atlas.country(printed);
    }
    AtlasEntry nation = Character.isUpperCase(printed.charAt(0)) ? Atlas.nation(printed) : null;
    return nation == null || Atlas.all(printed).size() > 2 ? null : Atlas.country(printed);
  }

  private @Nullable String named(ParsedSentence parse, int word) {
    if (!NAMES.contains(parse.name(word))) {
      return stateNamed(parse, word);
    }
    Entity entity = entities.apply(parse.span(word));
    if (entity != null && entity.country() != null) {
      return entity.country();
    }
    return stateNamed(parse, word);
  }
}
