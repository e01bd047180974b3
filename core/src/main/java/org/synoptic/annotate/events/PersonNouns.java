package org.synoptic.annotate.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Says whether a word denotes an actor, armed people, a weapon, or something abstract that cannot
 * act. The nouns are in {@code people.tsv}.
 */
final class PersonNouns {

  private static final Set<String> NAMES =
      Set.of(NameLabels.PERSON, NameLabels.ORG, NameLabels.NORP, NameLabels.GPE);
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "who");

  private static final WordList LIST =
      WordList.of(PersonNouns.class, "people.tsv")
          .columns(
              Column.value("noun"),
              Column.value("kind").of("person", "armed", "weapon", "abstract"));

  private final Map<String, String> kinds = new HashMap<>();

  PersonNouns() {
    LIST.rows().forEach(row -> kinds.put(row.get("noun"), row.get("kind")));
  }

  /** True for a person, group, organisation or state: a name, a pronoun or a noun of the list. */
  boolean denotesActor(ParsedSentence parse, int i) {
    String kind = kinds.getOrDefault(parse.lemma(i), "");
    if (parse.lemma(i).endsWith("man") || parse.lemma(i).endsWith("men")) {
      return true;
    }
    return NAMES.contains(parse.name(i))
        || PRONOUNS.contains(parse.lemma(i))
        || kind.equals("person")
        || kind.equals("armed");
  }

  /** True for people of a country and not the country: "100 Palestinians", "young Algerians". */
  static boolean isNationality(ParsedSentence parse, int i) {
    String text = parse.span(i).in(parse.body());
    boolean definite =
        parse.children(i, Relations.DET).stream().anyMatch(d -> parse.lemma(d).equals("the"));
    boolean counted = parse.has(i, Relations.NMOD);
    boolean plural = Tags.isPluralNoun(parse.tag(i));
    return plural
        && (counted || !definite)
        && Atlas.all(text).stream().anyMatch(e -> e.sort() == AtlasEntry.Sort.PEOPLE);
  }

  /** True for a noun for armed people: "soldier". */
  boolean isArmed(ParsedSentence parse, int i) {
    return "armed".equals(kinds.get(parse.lemma(i)));
  }

  /** True for a noun for a weapon or a way to attack: "bomb", "airstrike". */
  boolean isWeapon(ParsedSentence parse, int i) {
    return "weapon".equals(kinds.get(parse.lemma(i)));
  }

  /** True for a noun that looks like an actor and is none. */
  boolean isAbstract(ParsedSentence parse, int i) {
    return "abstract".equals(kinds.get(parse.lemma(i)));
  }
}
