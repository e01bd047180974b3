package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.statement.Statement;

/**
 * The sentences of the reports that together tell most of a sentence of the draft.
 *
 * @param sentences best first, each with words that those before it lack
 * @param coverage which part of the draft's sentence they tell, by weight, 0 to 1
 * @param coverageOfBest which part the first one tells
 */
record Evidence(List<Statement.Place> sentences, double coverage, double coverageOfBest) {

  /** Where no sentence is near. */
  static final Evidence NONE = new Evidence(List.of(), 0, 0);

  Evidence {
    sentences = List.copyOf(sentences);
  }
}
