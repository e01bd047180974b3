package org.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** Which of several clauses of one sentence tells what the sentence is about. */
public final class MainClause {

  private static final Comparator<Statement> BY_RANK =
      Comparator.comparingInt(MainClause::rank).thenComparingInt(Statement::index);

  private static final Set<String> SUBORDINATE =
      Set.of(Relations.RELCL, Relations.ACL, Relations.ADVCL, Relations.XCOMP);

  private MainClause() {}

  /** The leading clause of each sentence, in the order of the group. */
  public static List<Statement> of(List<Statement> group) {
    Map<String, Statement> leading = new LinkedHashMap<>();
    for (Statement one : group) {
      leading.merge(
          one.report() + ":" + one.sentence(), one, (a, b) -> BY_RANK.compare(a, b) <= 0 ? a : b);
    }
    return new ArrayList<>(leading.values());
  }

  /**
   * The leading clause of the wording's sentence, if the sentence is what is shown: of those that
   * the claim tells, or of all where it tells a subordinate one only.
   */
  public static Statement behind(StoryIndex scene, Statement wording, List<Statement> group) {
    if (!ClaimWording.shown(scene, wording).equals(wording.whole())) {
      return wording;
    }
    Statement own = first(group, wording);
    Token head = own.head();
    boolean subordinate = head != null && SUBORDINATE.contains(head.relation());
    return subordinate && !own.isDenied() ? first(scene.statements, wording) : own;
  }

  private static Statement first(List<Statement> statements, Statement wording) {
    return statements.stream()
        .filter(one -> one.report() == wording.report() && one.sentence() == wording.sentence())
        .min(BY_RANK)
        .orElse(wording);
  }

  /** The main clause first, then what is said, then the others; what has no verb last. */
  private static int rank(Statement statement) {
    Token head = statement.head();
    if (!statement.hasVerb()) {
      return 3;
    }
    return switch (head.relation()) {
      case Relations.ROOT -> 0;
      case Relations.CCOMP -> 1;
      default -> 2;
    };
  }
}
