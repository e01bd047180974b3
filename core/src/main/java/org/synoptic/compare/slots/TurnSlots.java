package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.model.Difference;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * One thing to which a later report says the opposite was done: "established contact", then
 * "contact was lost". Where it is not known which report is later, both may be of one course.
 */
final class TurnSlots {

  private static final String STATUS = "status";

  /** Acts of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 600;

  /** Least likeness of the two clauses. Set by hand. */
  private static final double LEAST = 0.05;

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final Background background;

  TurnSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
    this.background = new Background(story);
  }

  List<Difference> compare() {
    List<Act> acts =
        ActReader.read(story).stream()
            .filter(act -> act.status() == Act.Status.DONE && !act.patients().isEmpty())
            .limit(MOST)
            .toList();
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Act a : acts) {
      for (Act b : acts) {
        if (Boolean.TRUE.equals(story.later(a.report(), b.report()))
            && isTurned(a, b)
            && acts.stream().noneMatch(one -> tellsBoth(one, a, b))
            && told.add(a.meaning() + b.meaning())) {
          found.add(difference(a, b));
        }
      }
    }
    return found;
  }

  private boolean isTurned(Act a, Act b) {
    return a.patients().stream().anyMatch(one -> !one.startsWith("@") && b.patients().contains(one))
        && Antonyms.turn(a.parse().lemma(a.verb()), b.parse().lemma(b.verb()))
        && a.hasPartiesOf(b)
        && areOfOneNumber(a, b)
        && contexts.clause(a.statement(), b.statement()) >= LEAST
        && background.isOfAnotherTime(a.statement()) == background.isOfAnotherTime(b.statement())
        && !SlotComparison.areOfOtherTimes(a.statement(), b.statement());
  }

  /** "The law" and "a dozen laws" or "an alternative law" are two things. */
  private static boolean areOfOneNumber(Act a, Act b) {
    int x = object(a);
    int y = object(b);
    if (isAnother(a, x) != isAnother(b, y)) {
      return false;
    }
    return !a.parse().lemma(x).equals(b.parse().lemma(y))
        || Tags.isPluralNoun(a.parse().tag(x)) == Tags.isPluralNoun(b.parse().tag(y));
  }

  private static boolean isAnother(Act act, int object) {
    return act.parse().children(object).stream()
        .anyMatch(word -> SlotWords.ANOTHER.contains(act.parse().lemma(word)));
  }

  private static int object(Act act) {
    return act.parse().child(act.verb(), Set.of(Relations.DOBJ, Relations.NSUBJPASS));
  }

  /** Whether the report of one act tells the other's too: it tells a course, and no difference. */
  private static boolean tellsBoth(Act one, Act a, Act b) {
    boolean likeB = one.report() == a.report() && one.meaning().equals(b.meaning());
    boolean likeA = one.report() == b.report() && one.meaning().equals(a.meaning());
    return (likeA || likeB) && one.patients().stream().anyMatch(a.patients()::contains);
  }

  private Difference difference(Act first, Act second) {
    return new Difference(
        Difference.Kind.UPDATED,
        "whether: " + word(first) + " or " + word(second),
        null,
        List.of(
            ToldWords.of(story, first.statement(), first.statement().extent()),
            ToldWords.of(story, second.statement(), second.statement().extent())),
        "the later report tells the opposite of the earlier one",
        STATUS);
  }

  private static String word(Act act) {
    return act.parse().word(act.verb());
  }
}
