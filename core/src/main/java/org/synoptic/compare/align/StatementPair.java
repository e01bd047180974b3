package org.synoptic.compare.align;

import org.synoptic.compare.statement.Statement;

/**
 * Two statements that say the same, or give the same thing differently.
 *
 * @param score of {@link StatementMatcher}, about 0 to 1
 */
public record StatementPair(Statement a, Statement b, double score) {

  public boolean isOfOneReport() {
    return a.report() == b.report();
  }
}
