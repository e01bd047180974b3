package org.synoptic.compare.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Event;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** The time at which the event of a clause happened. */
public final class StatementTimes {

  /** Conjunctions that put two clauses at one time. */
  private static final Set<String> SIMULTANEOUS = Set.of("when", "as", "while");

  private StatementTimes() {}

  /** Whether a word joins a clause to another one of the same time. */
  public static boolean isSimultaneous(Token conjunction) {
    return SIMULTANEOUS.contains(conjunction.lemma());
  }

  /** The time of the clause's event, else that of its frame; null where neither has one. */
  public static @Nullable Timex ownOrOfFrame(Statement statement) {
    Timex own = own(statement);
    return own == null ? statement.frameDate() : own;
  }

  /** The time of the clause's event, else the first date of its verb; null where it has none. */
  public static @Nullable Timex own(Statement statement) {
    Event main = statement.mainEvent();
    if (main != null && main.when() != null && ComparedTimes.isPointInTime(main.when())) {
      return main.when();
    }
    for (Timex date : statement.dates()) {
      if (ComparedTimes.isPointInTime(date)
          && modifiesVerb(statement, date)
          && !isOfAnotherEvent(statement, date)) {
        return date;
      }
    }
    return null;
  }

  /** Whether a date is that of something else that the clause mentions. */
  private static boolean isOfAnotherEvent(Statement statement, Timex date) {
    return statement.events().stream()
        .anyMatch(event -> date.equals(event.when()) && !isSimultaneous(statement, event));
  }

  /** "… when a fire swept through the hall on Monday", within the clause. */
  private static boolean isSimultaneous(Statement statement, Event event) {
    List<Token> tokens = statement.tokens();
    int conjunction = -1;
    for (int i = 0; i < tokens.size(); i++) {
      conjunction = isSimultaneous(tokens.get(i)) ? i : conjunction;
      if (tokens.get(i).span().overlaps(event.trigger())) {
        return conjunction > 0 && tokens.get(i).relation().equals(Relations.ADVCL);
      }
    }
    return false;
  }

  /** Whether a date says when: "in 2012", "last month", and not "the 2016 election". */
  private static boolean modifiesVerb(Statement statement, Timex date) {
    for (Token token : statement.tokens()) {
      if (token.span().overlaps(date.span())
          && (token.relation().equals(Relations.NMOD) || token.relation().equals(Relations.POSS))
          && !hasWordAfter(statement, token, date)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a further word of the date follows the token. */
  private static boolean hasWordAfter(Statement statement, Token token, Timex date) {
    return statement.tokens().stream()
        .anyMatch(
            t ->
                t.span().start() > token.span().start()
                    && date.span().covers(t.span())
                    && !t.relation().equals(Relations.PUNCT));
  }
}
