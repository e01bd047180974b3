package org.synoptic.compare.slots;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** The time of day at which one act happened: "about 5 am" and "5.10 am". */
final class ClockSlots {

  private static final String WHEN = "when";

  /** Minutes by which a time may be rounded. Set by hand. */
  private static final int ROUNDED = 30;

  /** Minutes from which on two times are of two acts. Set by hand. */
  private static final int MOST = 360;

  /** Least likeness of two clauses. Tuned on the stories of Google News. */
  private static final double LEAST = 0.4;

  /** The same of two clauses by which something happens, at nearly one time. Set by hand. */
  private static final double LEAST_OF_HAPPENING = 0.1;

  /** The same where the verbs differ. */
  private static final double LEAST_OF_OTHER_VERBS = 0.7;

  /** Clauses with a time of day that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_CLAUSES = 120;

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d)?");

  /** Chars after a time in which its zone is looked for. Set by hand. */
  private static final int ZONE_WITHIN = 24;

  private static final Pattern ZONE =
      Pattern.compile("\\b(?:GMT|UTC|BST|CET|E[SD]?T|P[SD]?T|C[SD]T|local time)\\b");

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final ToldEventReader events;

  ClockSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
    this.events = new ToldEventReader(story);
  }

  /**
   * A clause with its day and time of day.
   *
   * @param happens whether the time is of a verb by which something happens: "occurred at 5 am"
   */
  private record Clocked(
      Statement statement, Timex date, String day, LocalTime time, boolean happens) {

    int minutes() {
      return time.toSecondOfDay() / 60;
    }
  }

  List<Difference> compare() {
    List<Clocked> all = new ArrayList<>();
    for (Statement statement : story.statements()) {
      Clocked clocked = all.size() < MOST_CLAUSES ? clocked(statement) : null;
      if (clocked != null) {
        all.add(clocked);
      }
    }
    List<Difference> found = new ArrayList<>();
    for (Clocked a : all) {
      for (Clocked b : all) {
        Difference difference = difference(a, b, all);
        if (difference != null && found.isEmpty()) {
          found.add(difference);
        }
      }
    }
    return found;
  }

  /** "Updated at 5 pm": when the page was written, and not when anything happened. */
  private boolean isStamp(Statement statement) {
    return SlotWords.STAMPS.contains(story.tokens(statement).get(0).lemma());
  }

  /** Null for a clause that is not asserted, or has not exactly one time of day. */
  private @Nullable Clocked clocked(Statement statement) {
    List<Timex> times =
        statement.dates().stream().filter(date -> CLOCK.matcher(date.value()).matches()).toList();
    if (statement.modality() != Modality.HAPPENED
        || times.isEmpty()
        || isRange(statement, times)
        || isStamp(statement)) {
      return null;
    }
    Timex date = times.get(0);
    Matcher clock = CLOCK.matcher(date.value());
    if (!clock.matches()) {
      return null;
    }
    try {
      return new Clocked(
          statement,
          date,
          clock.group(1),
          LocalTime.parse(clock.group(2)),
          happens(statement, date));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable Difference difference(Clocked a, Clocked b, List<Clocked> all) {
    int apart = Math.abs(a.minutes() - b.minutes());
    boolean comparable =
        a.statement().report() < b.statement().report()
            && a.day().equals(b.day())
            && apart > 0
            && apart <= MOST
            && (hasZone(a) == hasZone(b) || apart <= ROUNDED)
            && isSameAct(a, b)
            && !isGiven(a, b, all)
            && !isGiven(b, a, all);
    if (!comparable) {
      return null;
    }
    boolean rounded = apart <= ROUNDED;
    return new Difference(
        rounded ? Difference.Kind.ROUNDING : Difference.Kind.DISPUTED,
        "when: " + a.statement().verb(),
        null,
        List.of(value(a), value(b)),
        rounded ? "one time is the other one rounded" : "the same event is put at two times",
        WHEN);
  }

  /** Whether a second time is no conversion of the first: "6 a.m. (2100 GMT)". */
  private boolean isRange(Statement statement, List<Timex> times) {
    boolean converted =
        times.size() == 2
            && ZONE.matcher(around(statement.report(), times.get(1))).find()
            && story
                .article(statement.report())
                .body()
                .substring(times.get(0).span().end(), times.get(1).span().start())
                .contains("(");
    return times.size() > 1 && !converted;
  }

  /** Whether the nearest verb or noun above a time is of what happens: "the crash occurred at". */
  private boolean happens(Statement statement, Timex date) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    for (int i = 0; i < parse.size(); i++) {
      if (parse.span(i).overlaps(date.span())) {
        int at = i;
        for (int steps = 0; steps < parse.size() && at >= 0; steps++) {
          if (SlotWords.HAPPENING.contains(parse.lemma(at))) {
            return true;
          }
          if (Tags.isVerb(parse.tag(at))) {
            break;
          }
          at = parse.head(at);
        }
      }
    }
    return false;
  }

  private boolean isSameAct(Clocked a, Clocked b) {
    int apart = Math.abs(a.minutes() - b.minutes());
    double likeness = contexts.clause(a.statement(), b.statement());
    if (isNumbered(a.statement()) || isNumbered(b.statement())) {
      return false;
    }
    if (a.happens() && b.happens() && apart <= ROUNDED) {
      Set<String> left = names(a.statement());
      Set<String> right = names(b.statement());
      boolean open = left.isEmpty() || right.isEmpty();
      return open ? likeness >= LEAST_OF_HAPPENING : !Collections.disjoint(left, right);
    }
    if (a.statement().negative() || b.statement().negative()) {
      return false;
    }
    ToldEvent one = events.read(a.statement());
    ToldEvent other = events.read(b.statement());
    boolean sameEvent = one != null && other != null && one.isOneWith(other, story, contexts);
    boolean sameVerb =
        EventVerbs.event(a.statement().verb()).equals(EventVerbs.event(b.statement().verb()));
    return sameEvent || likeness >= (sameVerb ? LEAST : LEAST_OF_OTHER_VERBS);
  }

  /** "A second blast", "another blast": one of several. */
  private static boolean isNumbered(Statement statement) {
    return statement.tokens().stream()
        .map(Token::lemma)
        .anyMatch(lemma -> SlotWords.ORDINALS.contains(lemma) || SlotWords.ANOTHER.contains(lemma));
  }

  /** The names in the clause's sentence, without those of days. */
  private Set<String> names(Statement statement) {
    return story.tokens(statement).stream()
        .filter(token -> Tags.isProperNoun(token.tag()))
        .filter(token -> statement.dates().stream().noneMatch(d -> d.span().overlaps(token.span())))
        .map(Token::lemma)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean hasZone(Clocked one) {
    return ZONE.matcher(around(one.statement().report(), one.date())).find();
  }

  /** A time with the words behind it. */
  private String around(int report, Timex date) {
    String body = story.article(report).body();
    int to = Math.min(body.length(), date.span().end() + ZONE_WITHIN);
    return body.substring(date.span().start(), to);
  }

  /** Whether the report of the one gives the other's time too. */
  private static boolean isGiven(Clocked one, Clocked other, List<Clocked> all) {
    return all.stream()
        .anyMatch(
            clocked ->
                clocked.statement().report() == one.statement().report()
                    && clocked.minutes() == other.minutes());
  }

  private Difference.Value value(Clocked one) {
    Statement statement = one.statement();
    return new Difference.Value(
        story.text(statement.report(), one.date().span()),
        List.of(story.clauseAround(statement, one.date().span())),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}
