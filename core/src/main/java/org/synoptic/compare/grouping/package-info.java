/**
 * Which statements make one claim.
 *
 * <p>In: matching pairs. Out: {@code ContrastedCluster}s, one for each claim. The stages, in order:
 * {@code AverageLinkage} joins pairs into {@code StatementCluster}s; {@code DenialSplitter} takes
 * denials out; {@code ClashSplitter} takes clauses apart that clash; {@code ClauseMerger} joins
 * clauses of the same sentences; {@code ContrastedCluster} adds in what the statements differ,
 * which later stages hand on; {@code ResidualClauses} joins or drops clauses that would repeat
 * their sentence; {@code AsideSplitter} splits clusters that share only an aside, and has what is
 * left over folded again; {@code ScopeSplitter} splits figures of different scope. Each stage takes
 * a list and gives a new one.
 *
 * <p>{@code LedgerTest} holds the rules. The examples show the clusters as claims.
 */
@NullMarked
package org.synoptic.compare.grouping;

import org.jspecify.annotations.NullMarked;
