package org.synoptic.compare.slots;

import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * An act that a report tells, with how far it has come.
 *
 * @param statement a clause of its sentence, as near as there is one
 * @param verb its word in the sentence
 * @param meaning one word for the verb and its synonyms
 * @param agents who does it, as identities and stems; empty where nobody is named
 * @param patients to whom it is done, in the same way
 * @param pending whether "yet", "immediate", "so far" or the like stands with a negation
 */
record Act(
    Statement statement,
    ParsedSentence parse,
    int verb,
    String meaning,
    Set<String> agents,
    Set<String> patients,
    Status status,
    boolean pending) {

  /** How far an act has come. */
  enum Status {
    DONE,
    NOT_DONE
  }

  int report() {
    return statement.report();
  }

  /** Whether both are of the same agent or patient, and neither is another one. */
  boolean hasPartiesOf(Act other) {
    return !areOther(agents, other.agents)
        && !areOther(patients, other.patients)
        && (meet(agents, other.agents) || meet(patients, other.patients));
  }

  private static boolean areOther(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && !meet(left, right);
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }

  Span span() {
    return parse.span(verb);
  }
}
