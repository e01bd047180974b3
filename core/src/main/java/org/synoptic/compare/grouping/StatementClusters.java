package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;

/** Joins matching pairs into groups: the statements that make one claim. */
public final class StatementClusters {

  /** How alike two groups' statements must be on average to become one, as share of the pair. */
  private static final double LINK = 0.6;

  private final StatementMatcher matches;
  private final int[] group;
  private final List<List<Statement>> members = new ArrayList<>();

  private StatementClusters(List<Statement> statements, StatementMatcher matches) {
    this.matches = matches;
    this.group = new int[statements.size()];
    for (Statement statement : statements) {
      group[statement.index()] = statement.index();
      members.add(new ArrayList<>(List.of(statement)));
    }
  }

  /** Groups in order of their first statement, statements in order of the story. */
  public static List<List<Statement>> of(
      List<Statement> statements, List<StatementPair> pairs, StatementMatcher matches) {
    StatementClusters groups = new StatementClusters(statements, matches);
    pairs.forEach(groups::join);
    List<List<Statement>> result = new ArrayList<>();
    for (List<Statement> group : groups.members) {
      if (group.isEmpty()) {
        continue;
      }
      group.sort((a, b) -> Integer.compare(a.index(), b.index()));
      result.add(List.copyOf(group));
    }
    result.sort((a, b) -> Integer.compare(a.get(0).index(), b.get(0).index()));
    return result;
  }

  private void join(StatementPair pair) {
    int left = group[pair.a().index()];
    int right = group[pair.b().index()];
    if (left == right || !close(members.get(left), members.get(right), pair.score())) {
      return;
    }
    for (Statement moved : members.get(right)) {
      group[moved.index()] = left;
      members.get(left).add(moved);
    }
    members.set(right, List.of());
  }

  private boolean close(List<Statement> left, List<Statement> right, double score) {
    if (left.size() == 1 && right.size() == 1) {
      return true;
    }
    double sum = 0;
    int count = 0;
    for (Statement a : left.subList(0, Math.min(8, left.size()))) {
      for (Statement b : right.subList(0, Math.min(8, right.size()))) {
        sum += matches.score(a, b);
        count++;
      }
    }
    return sum / count >= LINK * score;
  }
}
