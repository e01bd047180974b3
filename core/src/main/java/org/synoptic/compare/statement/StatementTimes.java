package org.synoptic.compare.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.model.Event;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The time at which the event of a clause happened. */
public final class StatementTimes {

  /** Conjunctions that put two clauses at one time. */
  private static final Set<String> SIMULTANEOUS = Set.of("when", "as", "while");

  /** Characters of a TIMEX3 value that is a year. */
  private static final int YEAR_LENGTH = 4;

  /** Words between a bound and its date that are passed over. Set by hand. */
  private static final int LONGEST_LEAD = 3;

  private static final Set<String> LEADS =
      Set.of("in", "on", "at", "the", "a", "late", "early", "to");

  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "before", "than", "prior", "unlike", "like");

  private static final Set<String> ORDERING = Set.of("first", "last", "only", "#ord#");

  private static final Set<String> PARTS_OF_YEAR = StoryWords.of("parts of a year");

  private static final Set<String> IN_YEAR =
      Set.of("in", "during", "throughout", "by", "back", ",", "-", "–", "(");

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
    if (main != null
        && main.when() != null
        && ComparedTimes.isPointInTime(main.when())
        && isTold(statement.tokens(), statement.head(), main.when())
        && modifiesVerb(statement, main.when())) {
      return main.when();
    }
    for (Timex date : statement.dates()) {
      if (ComparedTimes.isPointInTime(date)
          && isTold(statement.tokens(), statement.head(), date)
          && modifiesVerb(statement, date)
          && !isOfAnotherEvent(statement, date)) {
        return date;
      }
    }
    return null;
  }

  /**
   * Whether a date says when something happened and is not only mentioned: "in 2012", "on Friday",
   * and not "since 2012", "since the quake of 2011", "until May", "the World Cup 2018".
   *
   * @param words the words among which the date may stand
   * @param verb the verb that it dates; null without one
   */
  public static boolean isTold(List<Token> words, @Nullable Token verb, Timex date) {
    int first = 0;
    while (first < words.size() && !words.get(first).span().overlaps(date.span())) {
      first++;
    }
    if (first == words.size()) {
      return true;
    }
    return !isBoundary(words, first)
        && !followsSince(words, first, verb)
        && (!isBareYear(words.get(first), date) || isAfterYearWord(words, first));
  }

  private static boolean isBareYear(Token first, Timex date) {
    return date.value().length() == YEAR_LENGTH && first.tag().equals(Tags.CD);
  }

  /** "Has been closed since May", where the state began; not "the first since May". */
  private static boolean isBeginning(List<Token> words, int since) {
    boolean perfect =
        words.stream()
            .anyMatch(w -> w.lemma().equals("have") && w.relation().equals(Relations.AUX));
    return perfect
        && words.subList(0, since).stream()
            .noneMatch(
                w ->
                    w.tag().equals(Tags.JJS)
                        || w.relation().equals(Relations.NEG)
                        || ORDERING.contains(w.lemma()));
  }

  /** "Until May", "before 2020", "than in May": the bound of a time. */
  private static boolean isBoundary(List<Token> words, int first) {
    int at = first - 1;
    while (at >= 0 && first - at <= LONGEST_LEAD && LEADS.contains(words.get(at).lemma())) {
      at--;
    }
    if (at >= 0 && words.get(at).lemma().equals("since")) {
      return !isBeginning(words, at);
    }
    return at >= 0 && BOUNDS.contains(words.get(at).lemma());
  }

  /** Whether "since" stands before the date, with no verb of the clause between. */
  private static boolean followsSince(List<Token> words, int first, @Nullable Token verb) {
    for (int i = first - 1; i >= 0; i--) {
      Token word = words.get(i);
      if (word.equals(verb)) {
        return false;
      }
      if (word.lemma().equals("since")) {
        return !isBeginning(words, i);
      }
    }
    return false;
  }

  private static boolean isAfterYearWord(List<Token> words, int first) {
    int at = first - 1;
    while (at >= 0 && PARTS_OF_YEAR.contains(words.get(at).lemma())) {
      at--;
    }
    return at < 0 || IN_YEAR.contains(words.get(at).lemma());
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
    long words =
        statement.tokens().stream()
            .filter(t -> date.span().covers(t.span()) && !t.relation().equals(Relations.PUNCT))
            .count();
    for (Token token : statement.tokens()) {
      boolean lone = token.relation().equals(Relations.NMOD) && words == 1;
      boolean owner =
          token.relation().equals(Relations.POSS) && !hasWordAfter(statement, token, date);
      if (token.span().overlaps(date.span()) && (lone || owner)) {
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
