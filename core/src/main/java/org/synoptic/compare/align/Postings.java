package org.synoptic.compare.align;

import java.util.Arrays;
import java.util.List;

/** Which statements have a term and with what weight, by the numbers of both. */
final class Postings {

  /** Where in {@link #statements} those of each term begin, and where the last ones end. */
  private final int[] starts;

  /** In ascending order for each term. */
  private final int[] statements;

  private final double[] weights;

  /**
   * @param terms by statement its terms, each once
   * @param weights by statement those of its terms
   * @param most a number above those of all terms
   */
  Postings(List<int[]> terms, List<double[]> weights, int most) {
    this.starts = new int[most + 1];
    terms.forEach(some -> Arrays.stream(some).forEach(term -> starts[term + 1]++));
    for (int term = 0; term < most; term++) {
      starts[term + 1] += starts[term];
    }
    this.statements = new int[starts[most]];
    this.weights = new double[starts[most]];
    int[] free = starts.clone();
    for (int statement = 0; statement < terms.size(); statement++) {
      int[] own = terms.get(statement);
      for (int i = 0; i < own.length; i++) {
        int place = free[own[i]]++;
        statements[place] = statement;
        this.weights[place] = weights.get(statement)[i];
      }
    }
  }

  /** The first place of those statements that have a term and come after one. */
  int after(int statement, int term) {
    int at = Arrays.binarySearch(statements, starts[term], starts[term + 1], statement + 1);
    return at < 0 ? -1 - at : at;
  }

  /** The place behind the last statement that has a term. */
  int end(int term) {
    return starts[term + 1];
  }

  int statement(int place) {
    return statements[place];
  }

  double weight(int place) {
    return weights[place];
  }
}
