package org.synoptic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;

/** What the reports say otherwise than a sentence of the draft. */
final class Counterclaims {

  /** Clauses of the reports that a clause of the draft is compared with. Set by hand. */
  private static final int NEAREST = 3;

  /** Least score of two clauses for a contradiction between them. Set by eye on SummEdits. */
  private static final double SAME_MATTER = 0.2;

  /** Least part of a clause that one of the evidence must have. Set by hand. */
  private static final double SAME_WORDS = 0.4;

  private final CheckedStory story;
  private final List<Counterclaim> kinds;

  /** Asked where no other kind finds anything. */
  private final Counterclaim clash;

  Counterclaims(CheckedStory story, Posts posts) {
    this.story = story;
    this.kinds =
        List.of(
            new OtherPolarity(story),
            new OtherModality(story),
            new OppositeWords(story),
            new OtherFigures(story),
            new OtherSpeaker(story),
            new OtherVoice(story, posts),
            new OtherRoles(story),
            new OtherOrder(story),
            new TurnedOrder(story),
            new Unhedged(story));
    this.clash = new OtherClash(story);
  }

  /** The parts of a sentence that the reports contradict. */
  List<CheckedPart> of(Statement.Place place, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Statement clause : story.clauses(place)) {
      List<Statement> near = near(clause, evidence);
      List<CheckedPart> ofClause = new ArrayList<>();
      kinds.forEach(kind -> ofClause.addAll(kind.in(clause, near)));
      if (ofClause.isEmpty()) {
        ofClause.addAll(clash.in(clause, near));
      }
      for (CheckedPart part : ofClause) {
        if (parts.stream().noneMatch(one -> one.span().overlaps(part.span()))) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private record Scored(Statement statement, double score) {}

  private List<Statement> near(Statement clause, Evidence evidence) {
    Set<Statement> near = new LinkedHashSet<>();
    List<Scored> scored = new ArrayList<>();
    for (Statement one : story.index().statements()) {
      double score = one.report() == story.draft() ? 0 : story.matcher().score(clause, one);
      if (score >= SAME_MATTER) {
        scored.add(new Scored(one, score));
      }
    }
    scored.sort(
        Comparator.comparingDouble((Scored one) -> -one.score())
            .thenComparingInt(one -> one.statement().index()));
    scored.stream().limit(NEAREST).map(Scored::statement).forEach(near::add);
    evidence.sentences().stream()
        .flatMap(place -> story.clauses(place).stream())
        .filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS)
        .forEach(near::add);
    return List.copyOf(near);
  }
}
