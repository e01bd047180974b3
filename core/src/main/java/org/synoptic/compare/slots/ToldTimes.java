package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Timex;

/**
 * One event that reports put at two days or years, whatever verb tells it and whether in the active
 * or the passive: "police captured Ivo Brandt on Friday night", "he was arrested on Thursday".
 */
final class ToldTimes {

  private static final String WHEN = "when";

  /** Days between two days, and years between two years, at most. Set by hand. */
  private static final long MOST_DAYS = 6;

  private static final long MOST_DAYS_OF_YEARS = 800;

  private static final int YEAR_LENGTH = 4;

  /** Clauses of one event that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_OF_EVENT = 60;

  /** Words that give a day only by that of the report, which may be that of a later copy. */
  private static final Pattern BY_REPORT =
      Pattern.compile("(?i)\\b(?:today|yesterday|tomorrow|tonight|ago|this|last|next|earlier)\\b");

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final ToldEventReader reader;

  ToldTimes(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
    this.reader = new ToldEventReader(story);
  }

  /** An event and its time. */
  private record Timed(ToldEvent told, Timex time) {

    Statement statement() {
      return told.statement();
    }

    boolean isOfYear() {
      return time.value().length() == YEAR_LENGTH;
    }
  }

  List<Difference> compare() {
    Map<String, List<Timed>> byEvent = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      Timed timed = timed(statement);
      if (timed != null) {
        byEvent.computeIfAbsent(timed.told().event(), k -> new ArrayList<>()).add(timed);
      }
    }
    List<Difference> found = new ArrayList<>();
    byEvent.values().forEach(all -> found.addAll(ofEvent(all)));
    return found;
  }

  private @Nullable Timed timed(Statement statement) {
    Timex time = StatementTimes.own(statement);
    boolean known =
        time != null
            && time.from() != null
            && (time.value().length() >= ComparedTimes.DAY_LENGTH
                || time.value().length() == YEAR_LENGTH);
    ToldEvent told = known ? reader.read(statement) : null;
    return told == null || time == null ? null : new Timed(told, time);
  }

  private List<Difference> ofEvent(List<Timed> all) {
    List<Timed> some = all.subList(0, Math.min(MOST_OF_EVENT, all.size()));
    for (Timed a : some) {
      for (Timed b : some) {
        if (a.statement().report() < b.statement().report()
            && areOfOneEvent(a, b)
            && areApart(a.time(), b.time())
            && !printed(a).equals(printed(b))
            && isOnlyTime(a, b, all)
            && isOnlyTime(b, a, all)) {
          return List.of(difference(a, b));
        }
      }
    }
    return List.of();
  }

  private boolean areOfOneEvent(Timed a, Timed b) {
    return a.isOfYear() == b.isOfYear()
        && a.told().isOneWith(b.told(), story, contexts)
        && !ClausePlaces.areOther(story, a.statement(), b.statement());
  }

  private static boolean areApart(Timex a, Timex b) {
    boolean years = a.value().length() == YEAR_LENGTH;
    return ComparedTimes.disjoint(a, b)
        && ComparedTimes.daysBetween(a, b) <= (years ? MOST_DAYS_OF_YEARS : MOST_DAYS);
  }

  private String printed(Timed one) {
    return CaseFolding.fold(story.text(one.statement().report(), one.time().span()));
  }

  /** Whether its report does not put the event at the other's time too, and says so itself. */
  private boolean isOnlyTime(Timed one, Timed other, List<Timed> all) {
    return !BY_REPORT.matcher(printed(one)).find()
        && all.stream()
            .filter(timed -> timed.statement().report() == one.statement().report())
            .filter(timed -> !Collections.disjoint(timed.told().themes(), one.told().themes()))
            .noneMatch(timed -> !ComparedTimes.disjoint(timed.time(), other.time()));
  }

  private Difference difference(Timed a, Timed b) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "when: " + a.statement().verb(),
        null,
        List.of(value(a), value(b)),
        "the same event is put at two times",
        WHEN);
  }

  private Difference.Value value(Timed one) {
    Statement statement = one.statement();
    Passage passage = story.clauseAround(statement, one.time().span());
    return new Difference.Value(
        story.text(statement.report(), one.time().span()),
        List.of(passage),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}
