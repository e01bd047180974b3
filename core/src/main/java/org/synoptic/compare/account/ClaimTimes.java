package org.synoptic.compare.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/** The time at which a claim's events happened, from the clauses that make it. */
final class ClaimTimes {

  private ClaimTimes() {}

  /** The first time of a main clause, else the first of a main clause's frame; null without. */
  static @Nullable Timex when(StoryIndex story, List<Statement> claim) {
    List<Statement> main = MainClause.ofEachSentence(claim);
    for (Statement one : main) {
      Timex time = ownOrSimultaneous(story, one, claim);
      if (time != null) {
        return time;
      }
    }
    return main.stream()
        .map(Statement::frameDate)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The time of a main clause, else that of a clause of the claim which is joined to it by "when":
   * "nine people died when a fire swept through the hall on Monday".
   */
  static @Nullable Timex ownOrSimultaneous(
      StoryIndex story, Statement main, List<Statement> claim) {
    Timex own = StatementTimes.own(main);
    return own == null ? ofSimultaneous(story, main, claim) : own;
  }

  private static @Nullable Timex ofSimultaneous(
      StoryIndex story, Statement main, List<Statement> claim) {
    return claim.stream()
        .filter(one -> isSimultaneous(story, one, main))
        .findFirst()
        .map(StatementTimes::own)
        .orElse(null);
  }

  private static boolean isSimultaneous(StoryIndex story, Statement one, Statement main) {
    Token head = one.head();
    return head != null
        && head.head() >= 0
        && main.head() != null
        && one.place().equals(main.place())
        && StatementTimes.isSimultaneous(one.tokens().get(0))
        && story.tokens(one).get(head.head()).equals(main.head());
  }
}
