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
 * Adds country and sector to a participant. A recognised entity may bring them; otherwise they come
 * from the words of the noun phrase: "[Burmese] [troops]", "the [government] of [Sudan]".
 */
final class ActorAffiliation {

  private static final Set<String> NAMES =
      Set.of(NameLabels.GPE, NameLabels.NORP, NameLabels.LOC, NameLabels.ORG);
  private static final Set<String> LINKS = Set.of("of", "in", "from");

  /** Codes that take the place of a country: the United Nations, the European Union and others. */
  private static final Set<String> WORLD = Set.of("UNO", "EUR", "IGO", "NGO", "IMG");

  private static final Set<String> FORMER = EventWords.of("former");

  /**
   * Modifiers and phrases below a noun that are searched for a country, level by level. Set by
   * hand.
   */
  private static final int MAX_DEPTH = 4;

  /** Phrases with "of" below a noun that are searched for a sector. Set by hand. */
  private static final int MAX_SECTOR_DEPTH = 2;

  /** An unlabelled word with more readings in the atlas than this names no country. Set by hand. */
  private static final int MAX_READINGS = 2;

  private final Function<Span, @Nullable Entity> entities;

  /**
   * @param entities gives the entity that covers a span, null for none
   */
  ActorAffiliation(Function<Span, @Nullable Entity> entities) {
    this.entities = entities;
  }

  /**
   * The participant with country and sector, each null when nothing gives it.
   *
   * @param head index of the head of the noun phrase
   * @param entity the entity that the participant names, null for none
   */
  Participant of(ParsedSentence parse, int head, Participant participant, @Nullable Entity entity) {
    String country = entity == null ? null : entity.country();
    String sector = entity == null ? null : entity.sector();
    if (country == null) {
      country = country(parse, head, 0);
    }
    if (isEthnic(parse, head)) {
      country = countryAfter(parse, head, 0);
    }
    if (sector == null && !(entity != null && entity.kind() == Entity.Kind.PLACE)) {
      sector = PersonNouns.isNationality(parse, head) ? "CVL" : sector(parse, head, entity, 0);
    }
    if ("GOV".equals(sector) && isFormer(parse, head)) {
      sector = "ELI";
    }
    boolean international = country != null && WORLD.contains(country);
    boolean unspecific = "GOV".equals(sector) && (entity == null || entity.sector() == null);
    return new Participant(
        participant.span(),
        participant.name(),
        participant.entityId(),
        country,
        international && unspecific ? null : sector);
  }

  /** The sector of the noun, or of the noun after "of": "a group of [diplomats]". */
  private @Nullable String sector(
      ParsedSentence parse, int head, @Nullable Entity entity, int depth) {
    boolean organisation = entity != null && entity.kind() == Entity.Kind.ORGANISATION;
    String ofWords =
        organisation ? Sectors.ofName(words(parse, head)) : Sectors.of(words(parse, head));
    boolean inName = entity != null && entity.span().covers(parse.span(head));
    if (ofWords != null || depth >= MAX_SECTOR_DEPTH || inName) {
      return ofWords;
    }
    String modifierSector = sectorOfModifier(parse, head);
    if (modifierSector != null) {
      return modifierSector;
    }
    for (int preposition : parse.children(head, Relations.PREP)) {
      int object = parse.child(preposition, Relations.POBJ);
      if (parse.lemma(preposition).equals("of") && object >= 0) {
        return sector(parse, object, null, depth + 1);
      }
    }
    return null;
  }

  /** The sector of an organisation before the noun: "[Hamas] leaders", "the [Taliban] faction". */
  private @Nullable String sectorOfModifier(ParsedSentence parse, int head) {
    for (int child : parse.children(head, Relations.PRENOMINALS)) {
      Entity modifier = child < head ? entities.apply(parse.span(child)) : null;
      if (modifier != null
          && modifier.kind() == Entity.Kind.ORGANISATION
          && modifier.sector() != null) {
        return modifier.sector();
      }
    }
    return null;
  }

  /** The lemmas of the noun and of the modifiers before it, the noun last. */
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

  /** The country named by the noun or before it, otherwise after "of", "in" or "from". */
  private @Nullable String country(ParsedSentence parse, int head, int depth) {
    String ofHead = countryOf(parse, head);
    if (ofHead != null || depth > MAX_DEPTH) {
      return ofHead;
    }
    for (int child : parse.children(head, Relations.PRENOMINALS)) {
      String country = child < head ? country(parse, child, depth + 1) : null;
      if (country != null) {
        return country;
      }
    }
    return countryAfter(parse, head, depth);
  }

  /** The country after a preposition: "of Sudan", "based in Beirut". */
  private @Nullable String countryAfter(ParsedSentence parse, int head, int depth) {
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

  /** True for "the [former] vice president". */
  private static boolean isFormer(ParsedSentence parse, int head) {
    return parse.children(head).stream().anyMatch(c -> c < head && FORMER.contains(parse.lemma(c)));
  }

  /** True for "ethnic Albanians", whose country is not Albania. */
  private static boolean isEthnic(ParsedSentence parse, int head) {
    return parse.children(head).stream().anyMatch(c -> parse.lemma(c).equals("ethnic"));
  }

  /** The country that the word itself names ("Latvian", "Kabul"), null for none. */
  static @Nullable String countryNamedBy(ParsedSentence parse, int word) {
    String text = parse.span(word).in(parse.body());
    boolean labelled = NAMES.contains(parse.name(word));
    if (labelled) {
      return Atlas.country(text);
    }
    AtlasEntry nation = Character.isUpperCase(text.charAt(0)) ? Atlas.nation(text) : null;
    return nation == null || Atlas.all(text).size() > MAX_READINGS ? null : Atlas.country(text);
  }

  /** The country of the entity at the word, otherwise that which the word names. */
  private @Nullable String countryOf(ParsedSentence parse, int word) {
    if (!NAMES.contains(parse.name(word))) {
      return countryNamedBy(parse, word);
    }
    Entity entity = entities.apply(parse.span(word));
    if (entity != null && entity.country() != null) {
      return entity.country();
    }
    return countryNamedBy(parse, word);
  }
}
