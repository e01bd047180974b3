package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Verbs;

/**
 * How far one act has come in several reports: "there was no immediate claim of responsibility" and
 * then "the group claimed responsibility".
 */
final class ActSlots {

  private static final String STATUS = "status";

  /** Least likeness of the clauses of what was not done yet, and of what was. Set by hand. */
  private static final double LEAST_OF_PENDING = 0.15;

  /** Acts of one verb that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_OF_VERB = 60;

  private final StoryIndex story;
  private final SlotContexts contexts;

  ActSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  List<Difference> compare() {
    Map<String, List<Act>> byMeaning = new LinkedHashMap<>();
    for (Act act : ActReader.read(story)) {
      byMeaning.computeIfAbsent(act.meaning(), k -> new ArrayList<>()).add(act);
    }
    List<Difference> found = new ArrayList<>();
    for (List<Act> acts : byMeaning.values()) {
      Difference difference = ofVerb(acts.subList(0, Math.min(MOST_OF_VERB, acts.size())));
      if (difference != null) {
        found.add(difference);
      }
    }
    return found;
  }

  private @Nullable Difference ofVerb(List<Act> acts) {
    for (Act open : acts) {
      for (Act done : acts) {
        if (open.report() != done.report()
            && done.status() == Act.Status.DONE
            && (isDeniedByAgent(open, done)
                || !Boolean.TRUE.equals(story.later(done.report(), open.report())))
            && !isToldByBoth(open, done, acts)
            && isOneAct(open, done)) {
          return difference(open, done);
        }
      }
    }
    return null;
  }

  /** Whether the report that leaves it open tells it as done too. */
  private static boolean isToldByBoth(Act open, Act done, List<Act> acts) {
    return acts.stream()
        .anyMatch(
            act ->
                act.report() == open.report()
                    && act.status() == Act.Status.DONE
                    && act.hasPartiesOf(done));
  }

  private boolean isOneAct(Act open, Act done) {
    if (!open.hasPartiesOf(done)
        || SlotComparison.areOfOtherTimes(open.statement(), done.statement())) {
      return false;
    }
    return open.status() == Act.Status.NOT_DONE
        && contexts.clause(open.statement(), done.statement()) >= LEAST_OF_PENDING
        && ((open.pending() && isOfKnownAgent(open)) || isDeniedByAgent(open, done));
  }

  /** Whether it is told who has not done it, or that nobody has: "no claim", "was not found". */
  private static boolean isOfKnownAgent(Act open) {
    boolean nobody =
        open.parse().children(open.verb(), Relations.SUBJECTS).stream()
            .anyMatch(subject -> ActReader.isNone(open.parse(), subject));
    return nobody
        || open.parse().isNoun(open.verb())
        || !open.agents().isEmpty()
        || Verbs.isPassive(open.parse(), open.verb());
  }

  /** "I did not force her" of whom another report says that he forced her. */
  private static boolean isDeniedByAgent(Act open, Act done) {
    return open.statement().isDirect()
        && open.statement().isInFirstPerson()
        && open.agents().stream().anyMatch(done.agents()::contains);
  }

  private Difference difference(Act open, Act done) {
    String verb = done.parse().lemma(done.verb());
    boolean denied = !open.pending();
    return new Difference(
        denied ? Difference.Kind.DISPUTED : Difference.Kind.UPDATED,
        "whether: " + verb,
        null,
        List.of(value(open), value(done)),
        denied
            ? "what one report tells, the one who is said to have done it denies in the other"
            : "what one report gives as not done yet, the other gives as done",
        STATUS);
  }

  private Difference.Value value(Act act) {
    Statement statement = act.statement();
    var passage = story.clauseAround(statement, act.span());
    return new Difference.Value(
        passage.text(),
        List.of(passage),
        statement.speaker() == null ? null : statement.speaker().name(),
        story.article(statement.report()).published().when());
  }
}
