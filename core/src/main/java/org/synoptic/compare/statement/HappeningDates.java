package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Timex;

/**
 * The day or month of which each statement tells, carried through its report: that of its own
 * clause, otherwise the last that its sentence gives, otherwise that of the sentences right before.
 */
public final class HappeningDates {

  /** Sentences for which a date holds after the one that gives it. Set by hand. */
  private static final int HOLDS = 2;

  /** Characters of a TIMEX3 value that is a month. */
  private static final int MONTH_LENGTH = 7;

  private final @Nullable String[] dates;

  private HappeningDates(int statements) {
    this.dates = new @Nullable String[statements];
  }

  public static HappeningDates of(StoryIndex story) {
    HappeningDates happening = new HappeningDates(story.statements().size());
    List<Statement> sentence = new ArrayList<>();
    Carried carried = Carried.NONE;
    for (Statement statement : story.statements()) {
      if (!sentence.isEmpty() && !sentence.get(0).place().equals(statement.place())) {
        carried = happening.read(sentence, carried);
        sentence.clear();
      }
      sentence.add(statement);
    }
    happening.read(sentence, carried);
    return happening;
  }

  /** A date and the sentence that gave it. */
  private record Carried(Statement.Place place, String date) {

    static final Carried NONE = new Carried(new Statement.Place(-1, 0), "");

    boolean holdsIn(Statement.Place other) {
      return place.report() == other.report() && other.sentence() - place.sentence() <= HOLDS;
    }
  }

  /** Dates the statements of a sentence; gives what is carried on. */
  private Carried read(List<Statement> sentence, Carried carried) {
    String last = null;
    for (Statement statement : sentence) {
      String own = day(StatementTimes.own(statement));
      dates[statement.index()] = own;
      last = own == null ? last : own;
    }
    if (sentence.isEmpty()) {
      return carried;
    }
    Statement.Place place = sentence.get(0).place();
    String around = last == null && carried.holdsIn(place) ? carried.date() : last;
    for (Statement statement : sentence) {
      if (dates[statement.index()] == null) {
        dates[statement.index()] = around;
      }
    }
    return last == null ? carried : new Carried(place, last);
  }

  /** The day or the month of a date; null where it is neither. */
  private static @Nullable String day(@Nullable Timex date) {
    if (date == null || date.value().length() < MONTH_LENGTH || !isOfYear(date.value())) {
      return null;
    }
    return date.value().substring(0, Math.min(date.value().length(), ComparedTimes.DAY_LENGTH));
  }

  private static boolean isOfYear(String value) {
    return value.chars().limit(4).allMatch(Character::isDigit);
  }

  /** The date of a statement; null where it is not known. */
  public @Nullable String of(Statement statement) {
    return dates[statement.index()];
  }

  /** Whether the story tells of more than one date: only then a shared one tells things apart. */
  public boolean areSeveral() {
    return Arrays.stream(dates).filter(Objects::nonNull).distinct().count() > 1;
  }

  /** Whether the dates of both are known and can be the same. */
  public boolean areSame(Statement a, Statement b) {
    return fit(of(a), of(b));
  }

  /** Whether the dates of both are known and cannot be the same. */
  public boolean areOther(Statement a, Statement b) {
    return of(a) != null && of(b) != null && !areSame(a, b);
  }

  private static boolean fit(@Nullable String a, @Nullable String b) {
    return a != null && b != null && ComparedTimes.isPartOf(a, b);
  }
}
