package org.synoptic.annotate.who;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.atlas.Atlas;

/**
 * "the UK Foreign Secretary": a noun for a post and what belongs to it.
 *
 * @param from first word, the article included
 * @param name first word without article
 * @param head the noun
 * @param to the word after the last
 * @param determiner "the", "a", "poss" (a possessive), or empty
 * @param modifiers the other words that say which post, lower case, without the country
 * @param nation the country, {@code ""} when none is given
 * @param body the sector of the company, club or other body of no state whose post it is, {@code
 *     ""} when none is named
 * @param proper whether it is written as a name is
 */
record RolePhrase(
    int s,
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

  /** A post that is told by a verb: "who chairs the committee". */
  static RolePhrase held(String noun, Set<String> modifiers, int s, int i) {
    OfficeLexicon.Post post =
        new OfficeLexicon.Post(noun, OfficeLexicon.Kind.OFFICE, PersonGender.UNSAID, null);
    return new RolePhrase(s, i, i, i, i + 1, post, "", modifiers, "", "", false, false);
  }

  /** Whether it stands for somebody known. */
  boolean definite() {
    return determiner.equals("the")
        || determiner.isEmpty() && proper && post.kind() == OfficeLexicon.Kind.OFFICE;
  }

  boolean indefinite() {
    return determiner.equals("a");
  }

  /** What the post tells of its holder; one who held it has PLOVER's {@code ELI}. */
  ActorCodes codes() {
    String country = nation.isEmpty() ? null : Atlas.country(nation);
    if (!body.isEmpty()) {
      return new ActorCodes(country, body);
    }
    boolean state = country != null || OfficeLexicon.isPolitical(post.noun());
    String sector = state ? post.sector() : null;
    return new ActorCodes(country, former && "GOV".equals(sector) ? "ELI" : sector);
  }

  /** The post as long as it is not known whose. */
  Office office() {
    String sector = post.sector();
    boolean plain = modifiers.isEmpty() && to == head + 1 && !former;
    return new Office(
        former && "GOV".equals(sector) ? "ELI" : sector,
        plain && OfficeLexicon.isFirst(post.noun()));
  }

  /** Whether this, said later, can mean the post that {@code held} tells. */
  boolean matches(RolePhrase held) {
    boolean sameNation = nation.isEmpty() || held.nation.isEmpty() || nation.equals(held.nation);
    Set<String> more = new HashSet<>(modifiers);
    more.removeAll(held.modifiers);
    return post.noun().equals(held.post.noun()) && sameNation && more.isEmpty();
  }
}
