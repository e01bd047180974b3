package org.synoptic.annotate.events;

import org.synoptic.syntax.EmbeddingPredicates;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.FactualityReader;
import org.synoptic.syntax.ParsedSentence;

/** All that is known of the language and not of an article: loaded once, never changed. */
final class EventRules {

  final EmbeddingPredicates governors = new EmbeddingPredicates();
  final PersonNouns people = new PersonNouns();
  private final SenseConditions conditions = new SenseConditions(governors, people);
  final Predicates predicates =
      new Predicates(governors, new EventLexicon(conditions), people, conditions);
  private final FactualityReader clauses = new FactualityReader(governors);
  private final NounFactuality nouns = new NounFactuality(governors, clauses);

  SemanticRoles cast(Predicate predicate) {
    return SemanticRoles.of(predicate, governors, people);
  }

  Factuality sureness(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    return predicate.isNominal()
        ? nouns.of(parse, predicate.head())
        : clauses.of(parse, predicate.head());
  }
}
