package org.synoptic.annotate.who.roles;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.who.entity.ActorCodes;
import org.synoptic.annotate.who.mention.Office;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PersonGender;

/**
 * A noun phrase that names an office: "the UK Foreign Secretary".
 *
 * @param sentence index of the sentence
 * @param from index of the first word, including the article
 * @param name index of the first word after the article
 * @param head index of the noun
 * @param to index of the word after the last
 * @param determiner "the", "a", "poss" (a possessive or other determiner), or empty
 * @param modifiers the other words that say which office, in lower case, without the country
 * @param nation the country, {@code ""} if none is named
 * @param body the sector of the company, club or other organisation to which the office belongs;
 *     {@code ""} if it belongs to a state or none is named
 * @param former whether a word such as "former" or "acting" stands in or before it
 * @param proper whether all its words are capitalised
 */
record RolePhrase(
    int sentence,
    int from,
    int name,
    int head,
    int to,
    OfficeLexicon.Post post,
    String determiner,
    Set<String> modifiers,
    String nation,
    String body,
    boolean former,
    boolean proper) {

  RolePhrase {
    modifiers = Set.copyOf(modifiers);
  }

  /** The office that a verb states: "who chairs the committee". */
  static RolePhrase held(String noun, Set<String> modifiers, int sentence, int i) {
    OfficeLexicon.Post post =
        new OfficeLexicon.Post(noun, OfficeLexicon.Kind.OFFICE, PersonGender.UNKNOWN, null);
    return new RolePhrase(sentence, i, i, i, i + 1, post, "", modifiers, "", "", false, false);
  }

  /**
   * Whether it refers to a definite person: it has "the", or is a capitalised office without a
   * determiner.
   */
  boolean definite() {
    return determiner.equals("the")
        || determiner.isEmpty() && proper && post.kind() == OfficeLexicon.Kind.OFFICE;
  }

  boolean indefinite() {
    return determiner.equals("a");
  }

  /**
   * The codes that the role gives its holder. A former holder of a government office has PLOVER's
   * {@code ELI}.
   */
  ActorCodes codes() {
    String country = nation.isEmpty() ? null : Atlas.country(nation);
    if (!body.isEmpty()) {
      return new ActorCodes(country, body);
    }
    boolean state = country != null || OfficeLexicon.isPolitical(post.noun());
    String sector = state ? post.sector() : null;
    return new ActorCodes(country, former && "GOV".equals(sector) ? "ELI" : sector);
  }

  /** The office, while the state is not known. */
  Office office() {
    String sector = post.sector();
    boolean unmodified = modifiers.isEmpty() && to == head + 1 && !former;
    return new Office(
        former && "GOV".equals(sector) ? "ELI" : sector,
        unmodified && OfficeLexicon.isFirst(post.noun()));
  }

  /**
   * Whether this role, later in the article, can refer to the holder of {@code held}: same noun, no
   * other nation, no further modifier.
   */
  boolean matches(RolePhrase held) {
    boolean sameNation = nation.isEmpty() || held.nation.isEmpty() || nation.equals(held.nation);
    Set<String> further = new HashSet<>(modifiers);
    further.removeAll(held.modifiers);
    return post.noun().equals(held.post.noun()) && sameNation && further.isEmpty();
  }
}
