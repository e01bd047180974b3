package org.synoptic.annotate.events;

import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.FactualityReader;
import org.synoptic.syntax.ParsedSentence;

/** The rules and lists that are the same for all articles: loaded once, never changed. */
final class EventRules {

  final EmbeddingPredicates governors = new EmbeddingPredicates();
  final PersonNouns people = new PersonNouns();
  private final SenseConditions conditions = new SenseConditions(governors, people);
  final Predicates predicates =
      new Predicates(governors, new EventLexicon(conditions), people, conditions);
  private final FactualityReader verbFactuality = new FactualityReader(governors);
  private final NounFactuality nounFactuality = new NounFactuality(governors, verbFactuality);

  /** Who takes part in the predicate. */
  SemanticRoles roles(Predicate predicate) {
    return SemanticRoles.of(predicate, governors, people);
  }

  /** Modality and polarity of the predicate. */
  Factuality factuality(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    return predicate.isNominal()
        ? nounFactuality.of(parse, predicate.head())
        : verbFactuality.of(parse, predicate.head());
  }
}
