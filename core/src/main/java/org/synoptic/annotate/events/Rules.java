package org.synoptic.annotate.events;

import org.synoptic.annotate.parse.Parse;

/** All that is known of the language and not of an article: loaded once, never changed. */
final class Rules {

  final Governors governors = new Governors();
  final People people = new People();
  private final Conditions conditions = new Conditions(governors, people);
  final Predicates predicates =
      new Predicates(governors, new Lexicon(conditions), people, conditions);
  private final Surenesses clauses = new Surenesses(governors);
  private final NounSureness nouns = new NounSureness(governors, clauses);

  Cast cast(Predicate predicate) {
    return Cast.of(predicate, governors, people);
  }

  Sureness sureness(Predicate predicate) {
    Parse parse = predicate.parse();
    return predicate.isNominal()
        ? nouns.of(parse, predicate.head())
        : clauses.of(parse, predicate.head());
  }
}
