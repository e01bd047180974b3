package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.slots.SlotDifferences;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;

/** A clash that the ledger would see between two reports: see {@link Contrasts}. */
final class OtherClash implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private final CheckedStory story;
  private final Contrasts contrasts;

  OtherClash(CheckedStory story) {
    this.story = story;
    this.contrasts =
        new Contrasts(story.index(), story.matcher(), SlotDifferences.of(story.index()));
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null) {
      return List.of();
    }
    List<Statement> same =
        near.stream()
            .filter(one -> !(clause.negative() && one.negative()))
            .filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS)
            .filter(one -> !(Hedges.isSupposed(one) && Hedges.isHedged(story, clause)))
            .toList();
    if (same.isEmpty() || !same.stream().allMatch(one -> contrasts.contradict(clause, one))) {
      return List.of();
    }
    Statement other = same.get(0);
    String why =
        "the reports say otherwise: “" + story.index().text(other.report(), other.extent()) + "”";
    return List.of(
        Parts.contradicted(story, clause.head().span(), CheckedPart.Kind.POLARITY, why, other));
  }
}
