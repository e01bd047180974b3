package org.synoptic.compare.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Which statements have a term, by the numbers of both. */
final class Postings {

  /** Where in {@link #statements} those of each term begin, and where the last ones end. */
  private final int[] starts;

  /** In ascending order for each term. */
  private final int[] statements;

  /**
   * @param terms by statement its terms, each once
   * @param most a number above those of all terms
   */
  Postings(List<int[]> terms, int most) {
    starts = new int[most + 1];
    terms.forEach(some -> Arrays.stream(some).forEach(term -> starts[term + 1]++));
    for (int term = 0; term < most; term++) {
      starts[term + 1] += starts[term];
    }
    statements = new int[starts[most]];
    int[] free = starts.clone();
    for (int statement = 0; statement < terms.size(); statement++) {
      for (int term : terms.get(statement)) {
        statements[free[term]++] = statement;
      }
    }
  }

  /** Tells the statements that have the term, of those after a statement, in order. */
  void after(int statement, int term, IntConsumer sink) {
    int at = Arrays.binarySearch(statements, starts[term], starts[term + 1], statement + 1);
    for (int i = at < 0 ? -1 - at : at; i < starts[term + 1]; i++) {
      sink.accept(statements[i]);
    }
  }
}
