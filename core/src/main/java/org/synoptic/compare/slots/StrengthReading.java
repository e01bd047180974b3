package org.synoptic.compare.slots;

import java.util.LinkedHashSet;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Span;

/**
 * How surely a report tells what a verb or a predicate says.
 *
 * @param statement a clause of its sentence, as near as there is one
 * @param key one word for the verb and its synonyms; of "is faulty" the adjective
 * @param word the same as printed
 * @param lemma its base form
 * @param passive whether it is done to the subject
 * @param subject who or what it is said of, as identities and stems; empty for a pronoun
 * @param terms what else its clause names
 * @param objects what it is done with or to: the direct object, and what "with" and "of" add
 * @param span from its first word to its last
 */
record StrengthReading(
    Statement statement,
    String key,
    String word,
    String lemma,
    boolean passive,
    Set<String> subject,
    Set<String> terms,
    Set<String> objects,
    Strength strength,
    Span span) {

  /** How surely something is told. */
  enum Strength {
    /** "The boy fell". */
    SURE,
    /** "The boy is thought to have fallen", "may have fallen", "reportedly fell". */
    BELIEVED,
    /** "Couples are allowed to file". */
    ALLOWED,
    /** "Couples must file". */
    REQUIRED,
    /** "He is expected to be charged", "the ad will run". */
    PLANNED
  }

  int report() {
    return statement.report();
  }

  /** What it is done to or with: of a passive also its subject. */
  Set<String> patients() {
    if (!passive) {
      return objects;
    }
    Set<String> all = new LinkedHashSet<>(objects);
    all.addAll(subject);
    return all;
  }
}
