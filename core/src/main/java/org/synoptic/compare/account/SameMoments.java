package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.TimelineEntry;

/**
 * Makes one entry of the entries of a timeline that tell of one event: act, actors and day agree.
 */
final class SameMoments {

  /** Fewest terms besides the verb that entries with the same verb share. Set by hand. */
  private static final int SHARED_WITH_VERB = 2;

  /** The same for entries with other verbs, of which it is also at least half the shorter one. */
  private static final int SHARED_WITHOUT_VERB = 4;

  /** Fewest names that the entries about one subject share, the subject among them. Set by hand. */
  private static final int SHARED_NAMES = 2;

  /** Characters of a TIMEX3 value that is a year. */
  private static final int YEAR_LENGTH = 4;

  private final StoryIndex story;

  SameMoments(StoryIndex story) {
    this.story = story;
  }

  /**
   * What an entry tells.
   *
   * @param words the line's letters and digits
   * @param terms the terms of its clause without its dates; empty for an entry of no clause
   */
  private record Moment(
      TimelineEntry entry, @Nullable Statement statement, String words, Set<String> terms) {}

  /** The entries, one for each event, in the words of the first: that of the most reports. */
  List<TimelineEntry> joined(Map<TimelineEntry, Statement> timeline) {
    List<Moment> kept = new ArrayList<>();
    timeline.forEach((entry, statement) -> add(kept, moment(entry, statement)));
    return kept.stream().map(Moment::entry).toList();
  }

  private void add(List<Moment> kept, Moment moment) {
    for (int i = 0; i < kept.size(); i++) {
      Moment one = kept.get(i);
      if (isSame(one, moment)) {
        boolean exact = moment.entry().when().length() > one.entry().when().length();
        TimelineEntry time = exact ? moment.entry() : one.entry();
        TimelineEntry entry = joined(time, one.entry(), moment.entry());
        kept.set(i, new Moment(entry, one.statement(), one.words(), one.terms()));
        return;
      }
    }
    kept.add(moment);
  }

  private Moment moment(TimelineEntry entry, @Nullable Statement statement) {
    Set<String> terms = new LinkedHashSet<>();
    if (statement != null) {
      terms.addAll(story.reports().get(statement.report()).terms(statement.tokens()));
      terms.removeIf(term -> term.startsWith("#"));
      if (statement.subjectId() != null) {
        terms.add("@" + statement.subjectId());
      }
      if (statement.speaker() != null && statement.speaker().id() != null) {
        terms.add("@" + statement.speaker().id());
      }
    }
    String words = CaseFolding.lettersOnly(entry.what()).strip();
    return new Moment(entry, statement, " " + words + " ", terms);
  }

  /** The same words are one entry, whatever times they mention; other words at one time only. */
  private static boolean isSame(Moment one, Moment other) {
    if (one.words().equals(other.words())) {
      return true;
    }
    return isSameTime(one.entry(), other.entry())
        && (one.words().contains(other.words())
            || other.words().contains(one.words())
            || isNear(one.entry(), other.entry()) && isSameEvent(one, other));
  }

  private static boolean isSameEvent(Moment one, Moment other) {
    Statement a = one.statement();
    Statement b = other.statement();
    boolean denied = one.entry().modality() == Modality.DENIED;
    if (a == null
        || b == null
        || denied != (other.entry().modality() == Modality.DENIED)
        || isCountedOtherwise(one.terms(), other.terms())) {
      return false;
    }
    Set<String> shared = new HashSet<>(one.terms());
    shared.retainAll(other.terms());
    long names = names(shared);
    if (names >= SHARED_NAMES && (a.isAboutSame(b) || isOfSameSpeaker(a, b))) {
      return true;
    }
    boolean bothNameOthers = names < names(one.terms()) && names < names(other.terms());
    boolean verb = a.hasVerb() && a.verb().equals(b.verb());
    int fewest = Math.min(one.terms().size(), other.terms().size());
    return names > 0
        && !bothNameOthers
        && (verb && (shared.size() > SHARED_WITH_VERB || a.isAboutSame(b))
            || shared.size() >= SHARED_WITHOUT_VERB && shared.size() * 2 >= fewest);
  }

  private static long names(Set<String> terms) {
    return terms.stream().filter(term -> term.startsWith("@")).count();
  }

  private static boolean isOfSameSpeaker(Statement one, Statement other) {
    return one.speaker() != null
        && one.speaker().id() != null
        && one.speaker().equals(other.speaker());
  }

  /** Whether both have numbers, and none of them in common. */
  private static boolean isCountedOtherwise(Set<String> one, Set<String> other) {
    Set<String> numbers = new HashSet<>(one);
    numbers.removeIf(term -> !term.startsWith("="));
    boolean others = other.stream().anyMatch(term -> term.startsWith("="));
    return !numbers.isEmpty() && others && numbers.stream().noneMatch(other::contains);
  }

  private static boolean isSameTime(TimelineEntry one, TimelineEntry other) {
    return ComparedTimes.isPartOf(one.when(), other.when());
  }

  /** Whether both are of one day, or of the same month, week or weekend. */
  private static boolean isNear(TimelineEntry one, TimelineEntry other) {
    return one.from() != null
        && (isDay(one.when()) && isDay(other.when())
            || one.when().equals(other.when()) && one.when().length() > YEAR_LENGTH);
  }

  private static boolean isDay(String value) {
    return value.length() >= ComparedTimes.DAY_LENGTH;
  }

  /** At that time in the words of the first, with the passages of both. */
  static TimelineEntry joined(TimelineEntry time, TimelineEntry one, TimelineEntry other) {
    TimelineEntry dated =
        new TimelineEntry(
            time.from(), time.until(), time.when(), one.what(), one.modality(), one.passages());
    return withPassages(dated, other.passages());
  }

  /** The entry with further passages that bear it out. */
  static TimelineEntry withPassages(TimelineEntry entry, List<Passage> further) {
    Set<Passage> passages = new LinkedHashSet<>(entry.passages());
    passages.addAll(further);
    return new TimelineEntry(
        entry.from(),
        entry.until(),
        entry.when(),
        entry.what(),
        entry.modality(),
        List.copyOf(passages));
  }
}
