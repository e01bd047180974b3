package org.synoptic.annotate.events;

import java.util.Set;
import org.synoptic.model.Modality;
import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.EmbeddingPredicates.Effect;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.FactualityReader;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/**
 * Reads the factuality of an event noun: modality and polarity, from its modifiers ("alleged
 * attack", "no talks") and otherwise from the verb or noun that it depends on.
 */
final class NounFactuality {

  private static final Set<String> ALLEGED = EventWords.of("alleged");
  private static final Set<String> PLANNED = EventWords.of("planned");
  private static final Set<String> POSSIBLE = EventWords.of("possible");
  private static final Set<String> FOR =
      Set.of("for", "against", "to", "on", "about", "of", "towards", "toward", "into", "over");

  private final EmbeddingPredicates governors;
  private final FactualityReader verbFactuality;

  NounFactuality(EmbeddingPredicates governors, FactualityReader verbFactuality) {
    this.governors = governors;
    this.verbFactuality = verbFactuality;
  }

  /** The factuality of the event that {@code noun} names. */
  Factuality of(ParsedSentence parse, int noun) {
    boolean negated = false;
    for (int child :
        parse.children(
            noun, Set.of(Relations.NMOD, Relations.DET, Relations.NEG, Relations.ADVMOD))) {
      String word = parse.word(child);
      if (ALLEGED.contains(word)) {
        return new Factuality(Modality.ALLEGED, false);
      }
      if (PLANNED.contains(word)) {
        return new Factuality(Modality.PLANNED, false);
      }
      if (POSSIBLE.contains(word)) {
        return new Factuality(Modality.HYPOTHETICAL, false);
      }
      negated |= word.equals("no");
    }
    Modality modality = ofContext(parse, noun);
    return new Factuality(modality, negated);
  }

  /** The modality by the word that the noun depends on. */
  private Modality ofContext(ParsedSentence parse, int noun) {
    int head = parse.head(noun);
    String relation = parse.relation(noun);
    if (head < 0) {
      return Modality.HAPPENED;
    }
    if (relation.equals(Relations.CONJ) && parse.isNoun(head)) {
      return ofContext(parse, head);
    }
    if (relation.equals(Relations.POBJ)) {
      return afterPreposition(parse, head);
    }
    if (!parse.isVerb(head)) {
      return Modality.HAPPENED;
    }
    if (Relations.SUBJECTS.contains(relation)) {
      return asSubject(parse, head);
    }
    return relation.equals(Relations.DOBJ) ? asObject(parse, noun, head) : Modality.HAPPENED;
  }

  /** A subject has the modality of its clause ("the visit will be ..."). */
  private Modality asSubject(ParsedSentence parse, int verb) {
    if (Verbs.isPassive(parse, verb)) {
      Modality embedded = fromEffect(verbFactuality.effectOf(parse, verb));
      if (embedded != Modality.HAPPENED) {
        return embedded;
      }
    }
    return verbFactuality.of(parse, verb).modality();
  }

  /** An object has the modality that its verb gives; an indefinite one also that of the clause. */
  private Modality asObject(ParsedSentence parse, int noun, int verb) {
    Modality embedded = fromEffect(verbFactuality.effectOf(parse, verb));
    boolean definite =
        parse.has(noun, Relations.POSS)
            || parse.children(noun, Relations.DET).stream()
                .anyMatch(d -> parse.lemma(d).equals("the"));
    return embedded != Modality.HAPPENED || definite
        ? embedded
        : verbFactuality.of(parse, verb).modality();
  }

  /** The modality that the verb or noun before the preposition gives: "plans for a visit". */
  private Modality afterPreposition(ParsedSentence parse, int preposition) {
    int head = parse.head(preposition);
    if (head < 0 || !FOR.contains(parse.lemma(preposition))) {
      return Modality.HAPPENED;
    }
    if (parse.isVerb(head)) {
      Modality embedded = fromEffect(verbFactuality.effectOf(parse, head));
      boolean purpose = parse.lemma(preposition).equals("for");
      return embedded == Modality.HAPPENED && purpose
          ? verbFactuality.of(parse, head).modality()
          : embedded;
    }
    return governors.knowsNoun(parse.lemma(head))
        ? fromEffect(governors.of(parse, head).effect())
        : Modality.HAPPENED;
  }

  /** The modality of an event noun below a predicate with that effect. */
  private static Modality fromEffect(Effect effect) {
    return switch (effect) {
      case SAID, SAME -> Modality.HAPPENED;
      case PLANNED -> Modality.PLANNED;
      case POSSIBLE, NOT -> Modality.HYPOTHETICAL;
      case DENIED -> Modality.DENIED;
      case ALLEGED -> Modality.ALLEGED;
    };
  }
}
