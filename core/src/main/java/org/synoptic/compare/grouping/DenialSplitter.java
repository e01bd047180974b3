package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.statement.Statement;

/** Takes what is denied out of a cluster: what one says and another denies makes two claims. */
public final class DenialSplitter {

  private DenialSplitter() {}

  /** The clusters, each followed by the one of its denials where it has some. */
  public static List<StatementCluster> split(List<StatementCluster> clusters) {
    List<StatementCluster> split = new ArrayList<>();
    for (StatementCluster cluster : clusters) {
      List<Statement> denied = cluster.statements().stream().filter(Statement::isDenied).toList();
      List<Statement> said = cluster.statements().stream().filter(one -> !one.isDenied()).toList();
      if (!said.isEmpty()) {
        split.add(new StatementCluster(said));
      }
      if (!denied.isEmpty()) {
        split.add(new StatementCluster(denied));
      }
    }
    return split;
  }
}
