package org.synoptic.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Where a word stands: the word that it belongs to, and how.
 *
 * @param governor the stem of the word that it belongs to, over a preposition
 * @param relation its relation to that, or the preposition
 */
record Slot(String governor, String relation) {

  private static final String MODIFIER = "modifier";

  private static final Set<String> MODIFIERS =
      Set.of(Relations.COMPOUND, Relations.NMOD, Relations.POSS, Relations.QMOD);

  private static final String PLACE = "where";

  /** Prepositions that tell where something is. */
  private static final Set<String> PLACES = Set.of("in", "at", "inside", "within");

  private static final String SUFFERS = "suffers";

  /** The subject of a passive is what an object is in the active. */
  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.NSUBJPASS);

  /** Words that are passed over in search of the next word with a meaning. Set by hand. */
  private static final int MOST_STEPS = 3;

  /** The slot of a word; null at the top of the sentence. */
  static @Nullable Slot of(ParsedSentence parse, int word) {
    int head = parse.head(word);
    if (head < 0) {
      return null;
    }
    if (parse.relation(word).equals(Relations.POBJ)) {
      int above = parse.head(head);
      return above < 0
          ? null
          : new Slot(TermStem.of(parse.lemma(above)), preposition(parse.lemma(head)));
    }
    return new Slot(TermStem.of(parse.lemma(head)), relation(parse.relation(word)));
  }

  private static String preposition(String word) {
    return PLACES.contains(word) ? PLACE : word;
  }

  private static String relation(String printed) {
    return MODIFIERS.contains(printed) ? MODIFIER : OBJECTS.contains(printed) ? SUFFERS : printed;
  }

  boolean isSame(Slot other) {
    return relation.equals(other.relation) && Synonyms.areSynonyms(governor, other.governor);
  }

  /** Whether two words of two sentences stand in one slot, or both tell more of the same noun. */
  static boolean areSame(ParsedSentence ours, int word, ParsedSentence theirs, int other) {
    Slot one = of(ours, word);
    Slot two = of(theirs, other);
    if (one != null && two != null && one.isSame(two)) {
      return true;
    }
    if (!isModifier(ours, word) || !isModifier(theirs, other)) {
      return false;
    }
    String next = next(ours, word);
    return next != null && next.equals(next(theirs, other));
  }

  private static boolean isModifier(ParsedSentence parse, int word) {
    return MODIFIERS.contains(parse.relation(word)) && !parse.tag(word).equals(Tags.CD);
  }

  /** The stem of the next noun; null where none is near. */
  private static @Nullable String next(ParsedSentence parse, int word) {
    for (int i = word + 1; i <= word + MOST_STEPS && i < parse.size(); i++) {
      if (parse.isNoun(i)) {
        return TermStem.of(parse.lemma(i));
      }
    }
    return null;
  }
}
