package org.synoptic.compare.account;

import java.util.List;
import org.synoptic.compare.grouping.StatementCluster;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;

/**
 * A claim and what it was made of.
 *
 * @param cluster the statements that make the claim
 * @param wording the statement whose words are the claim's text
 * @param differences in what its versions differ
 */
public record LedgerEntry(
    Claim claim, StatementCluster cluster, Statement wording, List<Difference> differences) {

  public LedgerEntry {
    differences = List.copyOf(differences);
  }

  List<Statement> statements() {
    return cluster.statements();
  }

  /** How many reports carry the claim. */
  int reportCount() {
    return cluster.reports().size();
  }
}
