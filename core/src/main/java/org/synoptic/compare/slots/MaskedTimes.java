package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.slots.MaskedPairs.Masked;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Timex;

/**
 * Days, months and years whose clauses tell the same once the dates are masked: "has led the party
 * since 2002", "has been its leader since 2003".
 */
final class MaskedTimes {

  private static final String WHEN = "when";

  /** Least logit of two clauses without their dates. Read on the stories of docs/decisions/0046. */
  private static final double LEAST = 1;

  /** Days and years between two dates of one thing at most. Set by hand. */
  private static final int MOST_DAYS = 7;

  private static final int MOST_DAYS_OF_LONG = 1100;

  /** Words before a date that say how it dates the clause. */
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "till", "before", "after", "by", "from", "to", "through");

  private static final Set<Modality> TOLD = Set.of(Modality.HAPPENED, Modality.PLANNED);

  private final StoryIndex story;
  private final StatementMatcher matcher;

  MaskedTimes(StoryIndex story, StatementMatcher matcher) {
    this.story = story;
    this.matcher = matcher;
  }

  List<Difference> compare() {
    List<Masked<Timex>> dates = new ArrayList<>();
    for (Statement statement : story.statements()) {
      if (isDated(statement)) {
        Timex date = statement.dates().get(0);
        dates.add(new Masked<>(date, statement, date.span()));
      }
    }
    return new MaskedPairs<>(
            matcher, MaskedTimes::areOfOneGrain, MaskedTimes::overlap, (a, b) -> false)
        .best(dates).stream()
            .filter(pair -> pair.logit() >= LEAST && areOther(pair.a(), pair.b()))
            .filter(pair -> !isGiven(pair.a(), pair.b()) && !isGiven(pair.b(), pair.a()))
            .map(pair -> difference(pair.a(), pair.b()))
            .toList();
  }

  /** Whether a clause that tells no mere words has one date, of a day, a month or a year. */
  private static boolean isDated(Statement statement) {
    return statement.dates().size() == 1
        && TOLD.contains(statement.modality())
        && statement.hasVerb()
        && !statement.negative()
        && !statement.isOfAnother()
        && !ReportingVerbs.ofStatements().contains(statement.verb())
        && statement.dates().get(0).type() == Timex.Type.DATE
        && ComparedTimes.isPointInTime(statement.dates().get(0))
        && statement.dates().get(0).from() != null;
  }

  private static boolean areOfOneGrain(Timex a, Timex b) {
    return a.value().length() == b.value().length();
  }

  private static boolean overlap(Timex a, Timex b) {
    return !ComparedTimes.disjoint(a, b);
  }

  private boolean areOther(Masked<Timex> a, Masked<Timex> b) {
    boolean day = a.value().value().length() >= ComparedTimes.DAY_LENGTH;
    return ComparedTimes.disjoint(a.value(), b.value())
        && ComparedTimes.daysBetween(a.value(), b.value()) <= (day ? MOST_DAYS : MOST_DAYS_OF_LONG)
        && a.statement().modality() == b.statement().modality()
        && lead(a).equals(lead(b))
        && !printed(a).equals(printed(b))
        && !WhenSlots.haveOtherFigures(a.statement(), b.statement())
        && !ClausePlaces.areOther(story, a.statement(), b.statement());
  }

  /** The word before a date, where it says how it dates the clause: "since". */
  private String lead(Masked<Timex> date) {
    String body = story.article(date.report()).body();
    String before =
        body.substring(date.statement().sentenceSpan().start(), date.span().start()).strip();
    String word = CaseFolding.fold(before.substring(before.lastIndexOf(' ') + 1));
    return BOUNDS.contains(word) ? word : "";
  }

  private String printed(Masked<Timex> date) {
    return CaseFolding.fold(story.text(date.report(), date.span()));
  }

  /** Whether the report of the one has the other's date anywhere: then it is of something else. */
  private boolean isGiven(Masked<Timex> one, Masked<Timex> other) {
    return story.annotated(one.report()).dates().stream()
        .anyMatch(date -> date.value().equals(other.value().value()));
  }

  private Difference difference(Masked<Timex> a, Masked<Timex> b) {
    boolean planned = a.statement().modality() == Modality.PLANNED;
    Boolean later = story.later(a.report(), b.report());
    boolean updated = planned && later != null;
    boolean turned = Boolean.FALSE.equals(later);
    return new Difference(
        updated ? Difference.Kind.UPDATED : Difference.Kind.DISPUTED,
        "when: " + a.statement().verb(),
        null,
        turned ? List.of(value(b), value(a)) : List.of(value(a), value(b)),
        updated
            ? "the later report gives another date for what is planned"
            : "the same event is put at two times",
        WHEN);
  }

  private Difference.Value value(Masked<Timex> one) {
    Statement statement = one.statement();
    return new Difference.Value(
        story.text(statement.report(), one.span()),
        List.of(story.clauseAround(statement, one.span())),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}
