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
 * Whether a noun names people, people under arms, weapons, or nothing that can act: {@code
 * people.tsv}.
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

  boolean areNamedBy(ParsedSentence parse, int i) {
    String kind = kinds.getOrDefault(parse.lemma(i), "");
    if (parse.lemma(i).endsWith("man") || parse.lemma(i).endsWith("men")) {
      return true;
    }
    return NAMES.contains(parse.name(i))
        || PRONOUNS.contains(parse.lemma(i))
        || kind.equals("person")
        || kind.equals("armed");
  }

  /** "100 Palestinians", "young Algerians": people of a state, and not the state. */
  static boolean areOfState(ParsedSentence parse, int i) {
    String printed = parse.span(i).in(parse.body());
    boolean the =
        parse.children(i, Relations.DET).stream().anyMatch(d -> parse.lemma(d).equals("the"));
    boolean counted = parse.has(i, Relations.NMOD);
    boolean many = Tags.isPluralNoun(parse.tag(i));
    return many
        && (counted || !the)
        && Atlas.all(printed).stream().anyMatch(e -> e.sort() == AtlasEntry.Sort.PEOPLE);
  }

  boolean bearArms(ParsedSentence parse, int i) {
    return "armed".equals(kinds.get(parse.lemma(i)));
  }

  boolean areWeapons(ParsedSentence parse, int i) {
    return "weapon".equals(kinds.get(parse.lemma(i)));
  }

  boolean cannotAct(ParsedSentence parse, int i) {
    return "abstract".equals(kinds.get(parse.lemma(i)));
  }
}
