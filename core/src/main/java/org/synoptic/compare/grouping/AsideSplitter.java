package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.LineCoverage;

/**
 * Splits clusters in which several reports share only an aside of longer sentences: no sentence of
 * theirs, as it would be shown, is what several reports say.
 */
public final class AsideSplitter {

  private final StoryIndex story;
  private final Contrasts contrasts;
  private final ResidualClauses residualClauses;

  public AsideSplitter(StoryIndex story, Contrasts contrasts, ResidualClauses residualClauses) {
    this.story = story;
    this.contrasts = contrasts;
    this.residualClauses = residualClauses;
  }

  /**
   * The clusters, each shared aside split into one cluster for each report. A split leaves clauses
   * of one sentence behind, so these are folded once more.
   */
  public List<ContrastedCluster> split(List<ContrastedCluster> clusters) {
    List<ContrastedCluster> split =
        clusters.stream()
            .flatMap(one -> isAside(one) ? byReport(one.cluster()) : Stream.of(one))
            .toList();
    return split.size() == clusters.size() ? clusters : residualClauses.fold(split);
  }

  private boolean isAside(ContrastedCluster one) {
    return one.cluster().reports().size() > 1
        && one.contrasts().isEmpty()
        && one.statements().stream()
            .noneMatch(statement -> LineCoverage.isMostly(story, statement, one.statements()));
  }

  private Stream<ContrastedCluster> byReport(StatementCluster cluster) {
    Map<Integer, List<Statement>> byReport = new TreeMap<>();
    for (Statement one : cluster.statements()) {
      byReport.computeIfAbsent(one.report(), k -> new ArrayList<>()).add(one);
    }
    return byReport.values().stream()
        .map(statements -> ContrastedCluster.of(new StatementCluster(statements), contrasts));
  }
}
