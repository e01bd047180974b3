package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;

/** Statements that make one claim, in the order of the story. Never empty. */
public record StatementCluster(List<Statement> statements) {

  public StatementCluster {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a cluster has statements");
    }
    statements = statements.stream().sorted(Comparator.comparingInt(Statement::index)).toList();
  }

  /** The first statement in the order of the story. */
  public Statement first() {
    return statements.get(0);
  }

  /** The places of the reports that carry it. */
  public Set<Integer> reports() {
    Set<Integer> reports = new LinkedHashSet<>();
    statements.forEach(one -> reports.add(one.report()));
    return reports;
  }

  /** The sentences that tell it. */
  Set<Statement.Place> sentences() {
    Set<Statement.Place> sentences = new LinkedHashSet<>();
    statements.forEach(one -> sentences.add(one.place()));
    return sentences;
  }

  boolean hasDenial() {
    return statements.stream().anyMatch(Statement::isDenied);
  }

  /** The statements of both. */
  StatementCluster with(StatementCluster other) {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(other.statements);
    return new StatementCluster(all);
  }
}
