package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;

/**
 * Joins matching pairs into clusters, best pair first. Two clusters become one if the mean score of
 * their pairs is near that of the pair which joins them (agglomerative clustering by average
 * linkage). Two sentences of one report need not be alike: each may tell a part.
 */
public final class AverageLinkage {

  /**
   * Least mean score of two clusters' pairs, as a share of the joining pair's. Set on the building
   * part of the marked stories: at .6 more are joined, and more of them wrongly, at .8 fewer
   * ({@code bench ledger}).
   */
  private static final double LINK = 0.7;

  /** Statements of a cluster that are looked at, so that large clusters stay cheap to join. */
  private static final int MOST_COMPARED = 8;

  private final StatementMatcher matcher;
  private final int[] clusterOf;
  private final List<List<Statement>> members = new ArrayList<>();

  private AverageLinkage(List<Statement> statements, StatementMatcher matcher) {
    this.matcher = matcher;
    this.clusterOf = new int[statements.size()];
    for (Statement statement : statements) {
      clusterOf[statement.index()] = statement.index();
      members.add(new ArrayList<>(List.of(statement)));
    }
  }

  /** The clusters in order of their first statement. */
  public static List<StatementCluster> of(
      List<Statement> statements, List<StatementPair> matches, StatementMatcher matcher) {
    AverageLinkage linkage = new AverageLinkage(statements, matcher);
    matches.forEach(linkage::join);
    return linkage.members.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(StatementCluster::new)
        .sorted(Comparator.comparingInt(cluster -> cluster.first().index()))
        .toList();
  }

  private void join(StatementPair pair) {
    int left = clusterOf[pair.a().index()];
    int right = clusterOf[pair.b().index()];
    if (left == right || !isNear(members.get(left), members.get(right), pair.score())) {
      return;
    }
    for (Statement moved : members.get(right)) {
      clusterOf[moved.index()] = left;
      members.get(left).add(moved);
    }
    members.set(right, List.of());
  }

  private boolean isNear(List<Statement> left, List<Statement> right, double score) {
    if (left.size() == 1 && right.size() == 1) {
      return true;
    }
    List<Statement> some = left.subList(0, Math.min(MOST_COMPARED, left.size()));
    List<Statement> others = right.subList(0, Math.min(MOST_COMPARED, right.size()));
    boolean ofOneReport = isOfOneReport(some, others);
    double sum = 0;
    int pairs = 0;
    for (Statement a : some) {
      for (Statement b : others) {
        if (ofOneReport || a.report() != b.report()) {
          sum += matcher.score(a, b);
          pairs++;
        }
      }
    }
    return sum >= LINK * score * pairs;
  }

  private static boolean isOfOneReport(List<Statement> left, List<Statement> right) {
    int report = left.get(0).report();
    return Stream.concat(left.stream(), right.stream()).allMatch(one -> one.report() == report);
  }
}
