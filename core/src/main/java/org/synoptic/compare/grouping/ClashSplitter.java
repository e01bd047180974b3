package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;

/**
 * Takes statements apart that clash where no dispute tells it: "the mayor attended" and "the
 * governor did not attend" are two claims. Nothing is agreed over a clash.
 */
public final class ClashSplitter {

  private ClashSplitter() {}

  /** The clusters, each split so that no two statements of a part clash untold. */
  public static List<StatementCluster> split(List<StatementCluster> clusters, Contrasts contrasts) {
    return clusters.stream().flatMap(one -> parts(one, contrasts).stream()).toList();
  }

  private static List<StatementCluster> parts(StatementCluster cluster, Contrasts contrasts) {
    if (cluster.reports().size() < 2) {
      return List.of(cluster);
    }
    List<List<Statement>> parts = new ArrayList<>();
    for (Statement statement : cluster.statements()) {
      List<Statement> fitting =
          parts.stream()
              .filter(part -> part.stream().noneMatch(o -> contrasts.isUntoldClash(o, statement)))
              .findFirst()
              .orElse(null);
      if (fitting == null) {
        parts.add(new ArrayList<>(List.of(statement)));
      } else {
        fitting.add(statement);
      }
    }
    return parts.stream().map(StatementCluster::new).toList();
  }

  /** Whether a statement of the one clashes untold with one of the other. */
  static boolean clash(StatementCluster one, StatementCluster other, Contrasts contrasts) {
    return one.statements().stream()
        .anyMatch(a -> other.statements().stream().anyMatch(b -> contrasts.isUntoldClash(a, b)));
  }
}
