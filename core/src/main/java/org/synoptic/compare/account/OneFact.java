package org.synoptic.compare.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * How surely the reports of a claim tell one fact. They are joined already where that is likely;
 * only where it is surer than that are they said to agree. Every two reports count, not only those
 * that joined the others: of three of which the first and the last have little in common, one may
 * tell something else.
 */
final class OneFact {

  /**
   * Least mean likeness of the reports for one fact to be sure. Set on the building part of the
   * marked stories, with stories left out in turn: see 0037. After a change run {@code bench
   * ledger}.
   */
  private static final double SURE = 0.56;

  /**
   * The same where a report tells it in no more than a relative clause: of whom or what, the clause
   * itself leaves open. Set in the same way.
   */
  private static final double SURE_OF_RELATIVE = 0.7;

  private static final Set<String> RELATIVE_PRONOUNS = Set.of(Tags.WDT, Tags.WP);

  private final StatementMatcher matcher;

  OneFact(StatementMatcher matcher) {
    this.matcher = matcher;
  }

  boolean isSure(List<Statement> claim) {
    Collection<List<Statement>> reports =
        claim.stream().collect(Collectors.groupingBy(Statement::report)).values();
    boolean relative =
        reports.stream().anyMatch(ofOne -> ofOne.stream().allMatch(OneFact::isRelative));
    return likeness(claim) >= (relative ? SURE_OF_RELATIVE : SURE);
  }

  /** Whether the subject is but "who" or "which", and nobody known. */
  private static boolean isRelative(Statement statement) {
    Token first = statement.tokens().get(0);
    return statement.subjectId() == null
        && Relations.SUBJECTS.contains(first.relation())
        && RELATIVE_PRONOUNS.contains(first.tag());
  }

  /**
   * The mean, over every two reports, of the score of their two statements that are most alike,
   * about 0 to 1; 1 for one report.
   */
  double likeness(List<Statement> claim) {
    Map<List<Integer>, Double> best = new HashMap<>();
    for (int i = 0; i < claim.size(); i++) {
      for (int j = i + 1; j < claim.size(); j++) {
        Statement a = claim.get(i);
        Statement b = claim.get(j);
        if (a.report() != b.report()) {
          best.merge(List.of(a.report(), b.report()), matcher.score(a, b), Math::max);
        }
      }
    }
    return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
  }
}
