package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;

/**
 * What one report tells as sure, allowed or done and another as believed, required or planned: "the
 * boy fell" and "is thought to have fallen", "are allowed to file" and "must file".
 */
final class StrengthSlots {

  private static final String STATUS = "status";

  /** What a plan that a later report gives as done is about, before its verb. */
  private static final String PLAN_DONE = "planned, then done: ";

  /** Least likeness of what two verbs are said with. Tuned on the marked stories. */
  private static final double LEAST = 0.3;

  /** The same for a plan and what was done. Tuned on the marked stories. */
  private static final double LEAST_OF_PLAN = 0.45;

  /** The same where it is done to the same one. Tuned on the marked stories. */
  private static final double LEAST_OF_PASSIVE = 0.1;

  /**
   * Least logit of the clauses of a plan and of what was done, without these words. Set by hand:
   * see docs/decisions/0046.
   */
  private static final double LEAST_OF_MASKED = 1;

  /** Verbs of acts that two do with each other. */
  private static final Set<String> MUTUAL = Set.of("meet", "talk", "debate", "marry");

  /** Tellings of one verb that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_OF_VERB = 80;

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final @Nullable StatementMatcher matcher;

  StrengthSlots(StoryIndex story, SlotContexts contexts, @Nullable StatementMatcher matcher) {
    this.story = story;
    this.contexts = contexts;
    this.matcher = matcher;
  }

  List<Difference> compare() {
    Map<String, List<StrengthReading>> byKey = new LinkedHashMap<>();
    for (StrengthReading reading : StrengthReader.read(story)) {
      byKey.computeIfAbsent(reading.key(), k -> new ArrayList<>()).add(reading);
    }
    List<Difference> found = new ArrayList<>();
    for (List<StrengthReading> readings : byKey.values()) {
      found.addAll(ofVerb(readings.subList(0, Math.min(MOST_OF_VERB, readings.size()))));
    }
    return found;
  }

  private List<Difference> ofVerb(List<StrengthReading> readings) {
    List<Difference> found = new ArrayList<>();
    for (StrengthReading weak : readings) {
      for (StrengthReading strong : readings) {
        if (weak.report() != strong.report()
            && isDifference(weak.strength(), strong.strength())
            && (weak.strength() != StrengthReading.Strength.PLANNED || isFulfilled(weak, strong))
            && isOneThing(weak, strong)
            && (isLead(weak) || !tellsLike(readings, weak.report(), strong))
            && (weak.strength() == StrengthReading.Strength.PLANNED
                || !tellsLike(readings, strong.report(), weak))) {
          found.add(difference(weak, strong));
          return found;
        }
      }
    }
    return found;
  }

  private static boolean isDifference(
      StrengthReading.Strength weak, StrengthReading.Strength strong) {
    return switch (weak) {
      case BELIEVED, PLANNED -> strong == StrengthReading.Strength.SURE;
      case ALLOWED -> strong == StrengthReading.Strength.REQUIRED;
      default -> false;
    };
  }

  /**
   * Whether a plan can be fulfilled by what was done: in a later report; of reports of one time
   * where both are told in the passive, or alike and of one object.
   */
  private boolean isFulfilled(StrengthReading plan, StrengthReading done) {
    Boolean later = story.later(plan.report(), done.report());
    return later == null
        ? (plan.passive() && done.passive())
            || (plan.patients().stream().anyMatch(done.patients()::contains)
                && areToldAlike(plan, done))
        : later;
  }

  /** Whether it opens its report: what a report leads with counts, whatever it says below. */
  private static boolean isLead(StrengthReading reading) {
    return reading.statement().sentence() == 0
        && reading.strength() == StrengthReading.Strength.BELIEVED;
  }

  /** Whether a report tells the same in the other's way too. */
  private boolean tellsLike(List<StrengthReading> readings, int report, StrengthReading other) {
    return readings.stream()
        .anyMatch(
            one ->
                one.report() == report
                    && one.strength() == other.strength()
                    && isOneThing(one, other));
  }

  private boolean isOneThing(StrengthReading a, StrengthReading b) {
    boolean open = a.subject().isEmpty() || b.subject().isEmpty();
    boolean planned = a.strength() == StrengthReading.Strength.PLANNED;
    boolean turned = planned && areTurned(a, b);
    boolean same = turned || a.subject().stream().anyMatch(b.subject()::contains);
    double least = !planned ? LEAST : a.passive() && b.passive() ? LEAST_OF_PASSIVE : LEAST_OF_PLAN;
    boolean believed =
        a.strength() == StrengthReading.Strength.BELIEVED
            || b.strength() == StrengthReading.Strength.BELIEVED;
    boolean meet = same || (open && !planned && (!believed || shareSome(a.terms(), b.terms())));
    return meet
        && !(!turned && haveOtherObjects(a, b))
        && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
        && (turned
            || likeness(rest(a, planned), rest(b, planned)) >= least
            || (planned && areToldAlike(a, b)));
  }

  /** "The mayor will meet Brandt" and "Brandt met the mayor": who does it with whom is the same. */
  private static boolean areTurned(StrengthReading a, StrengthReading b) {
    return MUTUAL.contains(a.lemma())
        && a.subject().stream().anyMatch(b.terms()::contains)
        && b.subject().stream().anyMatch(a.terms()::contains);
  }

  /** Whether the clauses tell the same but for the words that say how far it has come. */
  private boolean areToldAlike(StrengthReading a, StrengthReading b) {
    return matcher != null
        && matcher.logitWithout(a.statement(), a.span(), b.statement(), b.span())
            >= LEAST_OF_MASKED;
  }

  /** "Charged with robbery" and "charged with drunk driving" are two acts. */
  private static boolean haveOtherObjects(StrengthReading a, StrengthReading b) {
    Set<String> left = a.patients();
    Set<String> right = b.patients();
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  /** Whether clauses of which one has a pronoun as its subject name two things in common. */
  private static boolean shareSome(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count() > 1;
  }

  /** What else the clause names; of a plan without its subject, who may plan many things. */
  private static Set<String> rest(StrengthReading reading, boolean planned) {
    Set<String> terms = new LinkedHashSet<>(reading.terms());
    if (planned) {
      terms.removeAll(reading.subject());
    }
    return terms;
  }

  private double likeness(Set<String> a, Set<String> b) {
    ToDoubleFunction<Set<String>> sum = terms -> terms.stream().mapToDouble(contexts::weight).sum();
    double both = a.stream().filter(b::contains).mapToDouble(contexts::weight).sum();
    double smaller = Math.min(sum.applyAsDouble(a), sum.applyAsDouble(b));
    return smaller <= 0 ? 0 : both / smaller;
  }

  private Difference difference(StrengthReading weak, StrengthReading strong) {
    boolean planned = weak.strength() == StrengthReading.Strength.PLANNED;
    Boolean later = story.later(weak.report(), strong.report());
    boolean updated = planned && Boolean.TRUE.equals(later);
    String about =
        updated
            ? PLAN_DONE + strong.lemma()
            : planned
                ? "planned or done: " + strong.word()
                : weak.strength() == StrengthReading.Strength.ALLOWED
                    ? "allowed or required: " + strong.word()
                    : "believed or sure: " + strong.word();
    return new Difference(
        updated ? Difference.Kind.UPDATED : Difference.Kind.CERTAINTY,
        about,
        null,
        List.of(
            ToldWords.of(story, weak.statement(), weak.span()),
            ToldWords.of(story, strong.statement(), strong.span())),
        note(weak.strength()),
        STATUS);
  }

  private static String note(StrengthReading.Strength weak) {
    return switch (weak) {
      case PLANNED -> "what one report gives as planned, the other gives as done";
      case ALLOWED -> "what one report gives as allowed, the other gives as required";
      default -> "what one report only gives as believed, the other tells as sure";
    };
  }
}
