package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/**
 * One event that reports put at two days or years, whatever verb tells it and whether in the active
 * or the passive: "police captured Ivo Brandt on Friday night", "he was arrested on Thursday".
 */
final class EventTimes {

  private static final String WHEN = "when";

  /** Least likeness of two clauses of an event that happens once. Set by hand. */
  private static final double LEAST_OF_ONCE = 0.12;

  /** The same of an event that may happen again. Set by hand. */
  private static final double LEAST = 0.35;

  /** Days between two days, and years between two years, at most. Set by hand. */
  private static final long MOST_DAYS = 6;

  private static final long MOST_DAYS_OF_YEARS = 800;

  private static final int YEAR_LENGTH = 4;

  /** Clauses of one event that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_OF_EVENT = 60;

  /** Words that give a day only by that of the report, which may be that of a later copy. */
  private static final Pattern BY_REPORT =
      Pattern.compile("(?i)\\b(?:today|yesterday|tomorrow|tonight|ago|this|last|next|earlier)\\b");

  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.NSUBJPASS);

  private final StoryIndex story;
  private final SlotContexts contexts;

  EventTimes(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /**
   * A clause with the time of its event.
   *
   * @param themes whom or what it befalls, as identities and nouns
   * @param agents who does it; empty where the clause does not say
   */
  private record Timed(
      Statement statement, String event, Set<String> themes, Set<String> agents, Timex time) {

    boolean isOfYear() {
      return time.value().length() == YEAR_LENGTH;
    }
  }

  List<Difference> compare() {
    Map<String, List<Timed>> byEvent = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      Timed timed = timed(statement);
      if (timed != null) {
        byEvent.computeIfAbsent(timed.event(), k -> new ArrayList<>()).add(timed);
      }
    }
    List<Difference> found = new ArrayList<>();
    byEvent.values().forEach(all -> found.addAll(ofEvent(all)));
    return found;
  }

  private @Nullable Timed timed(Statement statement) {
    Timex time = StatementTimes.own(statement);
    if (time == null
        || time.from() == null
        || !statement.hasVerb()
        || statement.negative()
        || statement.modality() != Modality.HAPPENED) {
      return null;
    }
    boolean day = time.value().length() >= ComparedTimes.DAY_LENGTH;
    String event = EventVerbs.event(statement.verb());
    boolean known = EventVerbs.isListed(event) && (day || time.value().length() == YEAR_LENGTH);
    return known ? timed(statement, event, time) : null;
  }

  private Timed timed(Statement statement, String event, Timex time) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    int verb = story.tokens(statement).indexOf(statement.head());
    int object = parse.child(verb, OBJECTS);
    int subject = parse.child(verb, Relations.NSUBJ);
    boolean passive = Verbs.isPassive(parse, verb);
    Set<String> doer = names(statement, parse, subject);
    if (statement.subjectId() != null) {
      doer.add("@" + statement.subjectId());
    }
    boolean suffers = object < 0 || passive;
    Set<String> themes = suffers ? doer : names(statement, parse, object);
    if (passive && object >= 0) {
      themes.addAll(names(statement, parse, object));
    }
    return new Timed(statement, event, themes, suffers ? Set.of() : doer, time);
  }

  private Set<String> names(Statement statement, ParsedSentence parse, int word) {
    Set<String> names = new LinkedHashSet<>();
    if (word < 0) {
      return names;
    }
    int noun = Verbs.isRelativePronoun(parse, word) ? parse.head(parse.head(word)) : word;
    StoryMention mention =
        noun < 0 ? null : story.reports().get(statement.report()).mentionAt(parse.span(noun));
    if (mention != null) {
      names.add("@" + mention.id());
    } else if (parse.isNoun(noun)) {
      names.add(EventVerbs.event(parse.lemma(noun)));
    }
    return names;
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
    Set<String> shared = new LinkedHashSet<>(a.themes());
    shared.retainAll(b.themes());
    boolean named = shared.stream().anyMatch(theme -> theme.startsWith("@"));
    boolean otherAgents = areOther(a.agents(), b.agents());
    double likeness = contexts.clause(a.statement(), b.statement());
    boolean once = EventVerbs.isOnce(a.event());
    boolean same = named || (once && !Collections.disjoint(a.agents(), b.agents()));
    return same
        && !otherAgents
        && a.isOfYear() == b.isOfYear()
        && !haveOtherFigures(a.statement(), b.statement())
        && !ClausePlaces.areOther(story, a.statement(), b.statement())
        && likeness >= (once ? LEAST_OF_ONCE : LEAST);
  }

  private static boolean areOther(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** "12 people on Monday" and "30 people on Tuesday" are two events. */
  private static boolean haveOtherFigures(Statement a, Statement b) {
    return !a.figures().isEmpty()
        && !b.figures().isEmpty()
        && a.figures().stream()
            .noneMatch(x -> b.figures().stream().anyMatch(y -> x.low() == y.low()));
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
            .filter(timed -> !Collections.disjoint(timed.themes(), one.themes()))
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
