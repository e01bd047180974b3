package org.synoptic.compare.ledger;

/**
 * Two statements that say the same, or give the same thing differently.
 *
 * @param score 0 to 1
 */
record StatementPair(Statement a, Statement b, double score) {}
