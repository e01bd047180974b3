package org.synoptic.compare.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/** The time of a claim, from the clauses that make it. */
final class ClaimTimes {

  private static final Set<String> SAME_TIME = Set.of("when", "as", "while");

  private ClaimTimes() {}

  /** The time of a claim: of its leading clauses, or of the "when" beside them, or of a frame. */
  static @Nullable Timex when(StoryIndex scene, List<Statement> group) {
    List<Statement> leading = MainClause.of(group);
    for (Statement one : leading) {
      Timex told = StatementTimes.told(one);
      Timex beside = told == null ? beside(scene, one, group) : told;
      if (beside != null) {
        return beside;
      }
    }
    return leading.stream()
        .map(Statement::framed)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Nine people died when a fire swept through the hall on Monday": on Monday they died. */
  static @Nullable Timex beside(StoryIndex scene, Statement leading, List<Statement> group) {
    for (Statement one : group) {
      Token head = one.head();
      boolean joined =
          head != null
              && head.head() >= 0
              && leading.head() != null
              && one.report() == leading.report()
              && one.sentence() == leading.sentence()
              && SAME_TIME.contains(one.own().get(0).lemma())
              && scene.tokens(one).get(head.head()).equals(leading.head());
      if (joined) {
        return StatementTimes.told(one);
      }
    }
    return null;
  }
}
