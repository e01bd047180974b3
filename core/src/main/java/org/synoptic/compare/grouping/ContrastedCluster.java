package org.synoptic.compare.grouping;

import java.util.List;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Difference;

/**
 * A cluster and in what its statements differ.
 *
 * @param contrasts the differences, without the id of a claim
 */
public record ContrastedCluster(StatementCluster cluster, List<Difference> contrasts) {

  public ContrastedCluster {
    contrasts = List.copyOf(contrasts);
  }

  /** Compares the statements of a cluster. */
  static ContrastedCluster of(StatementCluster cluster, Contrasts contrasts) {
    return new ContrastedCluster(cluster, contrasts.among(cluster.statements()));
  }

  /** Compares the statements of each cluster. */
  public static List<ContrastedCluster> all(List<StatementCluster> clusters, Contrasts contrasts) {
    return clusters.stream().map(cluster -> of(cluster, contrasts)).toList();
  }

  public List<Statement> statements() {
    return cluster.statements();
  }
}
