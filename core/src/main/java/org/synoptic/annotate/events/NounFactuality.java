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

/** How sure a noun's happening is told: by the words before it and the verb it hangs on. */
final class NounFactuality {

  private static final Set<String> ALLEGED = EventWords.of("alleged");
  private static final Set<String> PLANNED = EventWords.of("planned");
  private static final Set<String> POSSIBLE = EventWords.of("possible");
  private static final Set<String> FOR =
      Set.of("for", "against", "to", "on", "about", "of", "towards", "toward", "into", "over");

  private final EmbeddingPredicates governors;
  private final FactualityReader clauses;

  NounFactuality(EmbeddingPredicates governors, FactualityReader clauses) {
    this.governors = governors;
    this.clauses = clauses;
  }

  Factuality of(ParsedSentence parse, int noun) {
    boolean none = false;
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
      none |= word.equals("no");
    }
    Modality modality = underItsVerb(parse, noun);
    return new Factuality(modality, none);
  }

  private Modality underItsVerb(ParsedSentence parse, int noun) {
    int head = parse.head(noun);
    String relation = parse.relation(noun);
    if (head < 0) {
      return Modality.HAPPENED;
    }
    if (relation.equals(Relations.CONJ) && parse.isNoun(head)) {
      return underItsVerb(parse, head);
    }
    if (relation.equals(Relations.POBJ)) {
      return behindPreposition(parse, head);
    }
    if (!parse.isVerb(head)) {
      return Modality.HAPPENED;
    }
    if (Relations.SUBJECTS.contains(relation)) {
      return asSubject(parse, head);
    }
    return relation.equals(Relations.DOBJ) ? asObject(parse, noun, head) : Modality.HAPPENED;
  }

  /** What is, or is done, in the future or perhaps, has not happened: "the visit will be ...". */
  private Modality asSubject(ParsedSentence parse, int verb) {
    if (Verbs.isPassive(parse, verb)) {
      Modality governed = fromEffect(clauses.effectOf(parse, verb));
      if (governed != Modality.HAPPENED) {
        return governed;
      }
    }
    return clauses.of(parse, verb).modality();
  }

  private Modality asObject(ParsedSentence parse, int noun, int verb) {
    Modality governed = fromEffect(clauses.effectOf(parse, verb));
    boolean owned =
        parse.has(noun, Relations.POSS)
            || parse.children(noun, Relations.DET).stream()
                .anyMatch(d -> parse.lemma(d).equals("the"));
    return governed != Modality.HAPPENED || owned ? governed : clauses.of(parse, verb).modality();
  }

  private Modality behindPreposition(ParsedSentence parse, int preposition) {
    int head = parse.head(preposition);
    if (head < 0 || !FOR.contains(parse.lemma(preposition))) {
      return Modality.HAPPENED;
    }
    if (parse.isVerb(head)) {
      Modality governed = fromEffect(clauses.effectOf(parse, head));
      boolean purpose = parse.lemma(preposition).equals("for");
      return governed == Modality.HAPPENED && purpose
          ? clauses.of(parse, head).modality()
          : governed;
    }
    return governors.knowsNoun(parse.lemma(head))
        ? fromEffect(governors.of(parse, head).effect())
        : Modality.HAPPENED;
  }

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
