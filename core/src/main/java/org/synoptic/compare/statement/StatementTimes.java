package org.synoptic.compare.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Event;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** The time of what a clause tells. */
public final class StatementTimes {

  private static final Set<String> SAME_TIME = Set.of("when", "as", "while");

  private StatementTimes() {}

  /** The time of what the clause tells, else of its frame. */
  public static @Nullable Timex when(Statement statement) {
    Timex told = told(statement);
    return told == null ? statement.framed() : told;
  }

  /** The time of what the clause tells: of its event, else its own only date. */
  public static @Nullable Timex told(Statement statement) {
    Event main = statement.mainEvent();
    if (main != null && main.when() != null && ComparedTimes.placed(main.when())) {
      return main.when();
    }
    for (Timex date : statement.dates()) {
      if (ComparedTimes.placed(date)
          && hangsOnVerb(statement, date)
          && !ofAnEvent(statement, date)) {
        return date;
      }
    }
    return null;
  }

  /** Whether a date is that of something else that the clause mentions. */
  private static boolean ofAnEvent(Statement statement, Timex date) {
    return statement.events().stream()
        .anyMatch(event -> date.equals(event.when()) && !sameTime(statement, event));
  }

  /** "… when a fire swept through the hall on Monday", within the clause. */
  private static boolean sameTime(Statement statement, Event event) {
    List<Token> own = statement.own();
    int marks = -1;
    for (int i = 0; i < own.size(); i++) {
      marks = SAME_TIME.contains(own.get(i).lemma()) ? i : marks;
      if (own.get(i).span().overlaps(event.trigger())) {
        return marks > 0 && own.get(i).relation().equals(Relations.ADVCL);
      }
    }
    return false;
  }

  /** Whether a date tells when: "in 2012", "last month", and not "the 2016 election". */
  private static boolean hangsOnVerb(Statement statement, Timex date) {
    for (Token token : statement.own()) {
      if (token.span().overlaps(date.span())
          && (token.relation().equals(Relations.NMOD) || token.relation().equals(Relations.POSS))
          && !insideDate(statement, token, date)) {
        return false;
      }
    }
    return true;
  }

  private static boolean insideDate(Statement statement, Token token, Timex date) {
    return statement.own().stream()
        .anyMatch(
            t ->
                t.span().start() > token.span().start()
                    && date.span().covers(t.span())
                    && !t.relation().equals(Relations.PUNCT));
  }
}
