package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Grounds;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/** Writes why the statements of a claim were joined, what was kept apart, and why it stands. */
public final class GroundsWriter {

  /** Sentences that are named of those that were kept apart. Set by hand. */
  private static final int MOST_APART = 3;

  private final StoryIndex story;
  private final StatementMatcher matcher;
  private final OneFact oneFact;
  private final Function<Collection<Passage>, List<Grounds.Origin>> origins;
  private final Nearness nearness;

  /**
   * @param origins the independent origins of some passages
   */
  public GroundsWriter(
      StoryIndex story,
      StatementMatcher matcher,
      Function<Collection<Passage>, List<Grounds.Origin>> origins) {
    this.story = story;
    this.origins = origins;
    this.matcher = matcher;
    this.oneFact = new OneFact(matcher);
    this.nearness = new Nearness(story);
  }

  public List<Grounds> write(List<LedgerEntry> entries) {
    return entries.stream().map(this::grounds).toList();
  }

  private Grounds grounds(LedgerEntry entry) {
    return new Grounds(
        entry.claim().id(), standing(entry), joined(entry), apart(entry), origins(entry.claim()));
  }

  /** The origins of the claim's passages; one where its voices are known to be one. */
  private List<Grounds.Origin> origins(Claim claim) {
    List<Passage> passages =
        claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
    List<Grounds.Origin> found = origins.apply(passages);
    return claim.origins() == 1 && found.size() > 1
        ? List.of(new Grounds.Origin(claim.saidBy(), passages))
        : found;
  }

  private String standing(LedgerEntry entry) {
    Claim claim = entry.claim();
    return switch (claim.standing()) {
      case AGREED -> claim.origins() + " independent origins make it, and no values clash";
      case ONE_SOURCE ->
          entry.reportCount() > 1
              ? entry.reportCount() + " reports make it, all from one origin"
              : claim.exclusive()
                  ? "one report makes it, and nothing near it stands in another"
                  : "one report makes it; another one may have something near it";
      case TOLD_ALIKE ->
          String.format(
              Locale.ROOT,
              "%d independent origins tell something alike (%.2f of 1), too little to be sure that"
                  + " it is one fact",
              claim.origins(),
              oneFact.likeness(entry.statements()));
      case DISPUTED -> note(entry, Difference.Kind.DISPUTED);
      case UPDATED -> note(entry, Difference.Kind.UPDATED);
    };
  }

  private static String note(LedgerEntry entry, Difference.Kind kind) {
    return entry.differences().stream()
        .filter(difference -> difference.kind() == kind)
        .map(difference -> difference.about() + ": " + difference.note())
        .findFirst()
        .orElse("its versions differ");
  }

  /** Each further statement with the one before it that it is most like. */
  private List<Grounds.Joined> joined(LedgerEntry entry) {
    List<Grounds.Joined> joined = new ArrayList<>();
    List<Statement> statements = entry.statements();
    for (int i = 1; i < statements.size(); i++) {
      Statement one = statements.get(i);
      Statement nearest =
          nearest(statements.subList(0, i), one, other -> matcher.score(other, one));
      double score = matcher.score(nearest, one);
      joined.add(
          new Grounds.Joined(
              story.passage(nearest.report(), nearest.extent()),
              story.passage(one.report(), one.extent()),
              score,
              joinedBy(nearest, one)));
    }
    return joined;
  }

  private String joinedBy(Statement nearest, Statement one) {
    if (nearest.place().equals(one.place())) {
      return "clauses of one sentence";
    }
    if (matcher.isByMeaning(nearest, one)) {
      return "the judge: the same fact in other words";
    }
    return matcher.score(nearest, one) > 0
        ? "shared words, names and numbers"
        : "like another statement of the claim";
  }

  /** Of some statements in order the one that is most like, the first of several. */
  private static Statement nearest(
      List<Statement> among, Statement none, ToDoubleFunction<Statement> likeness) {
    Statement nearest = none;
    double best = Double.NEGATIVE_INFINITY;
    for (Statement other : among) {
      double score = likeness.applyAsDouble(other);
      if (score > best) {
        best = score;
        nearest = other;
      }
    }
    return nearest;
  }

  private List<Grounds.Apart> apart(LedgerEntry entry) {
    Set<Integer> own = entry.cluster().reports();
    return nearness
        .nearest(List.of(entry.wording()), report -> !own.contains(report), MOST_APART)
        .stream()
        .map(one -> apart(entry.wording(), one))
        .toList();
  }

  private Grounds.Apart apart(Statement wording, Nearness.Likeness likeness) {
    Statement.Place place = likeness.place();
    Span sentence = story.annotated(place.report()).sentences().get(place.sentence()).span();
    return new Grounds.Apart(
        story.passage(place.report(), sentence), likeness.share(), rule(wording, place));
  }

  /** What the nearest clause of a sentence lacks to say the same as the claim's wording. */
  private String rule(Statement wording, Statement.Place place) {
    List<Statement> ofSentence = story.ofSentence(place);
    Statement best =
        ofSentence.isEmpty()
            ? null
            : nearest(ofSentence, wording, one -> matcher.score(wording, one));
    if (best == null || matcher.score(wording, best) == 0) {
      return "too few words, names and numbers in common";
    }
    if (best.negative() != wording.negative()) {
      return "one is negated, the other is not";
    }
    return best.hasOtherSpeaker(wording)
        ? "said by another speaker"
        : "something else is more like it, or too little is shared";
  }
}
