package org.synoptic.compare.contrast;

import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;

/** One says that it is so, the other that it is not: by a negation, or by an opposite verb. */
final class PolarityContrast implements Contrast {

  /** Least score of the pair. Tuned on BASIL: below it, the two are of different matters. */
  private static final double LEAST_SCORE = 0.58;

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    if (pair.score() < LEAST_SCORE
        || pair.isOfOneReport()
        || a.head() == null
        || b.head() == null
        || a.modality() != Modality.HAPPENED
        || b.modality() != Modality.HAPPENED
        || !a.isAboutSame(b)
        || !isOpposite(a, b)) {
      return List.of();
    }
    return List.of(
        new Finding(
            Difference.Kind.DISPUTED,
            "whether: " + a.verb(),
            side(story, a),
            side(story, b),
            speakers(a, b) + "what one says to be so, the other says not to be so"));
  }

  /** Whether one of two equal verbs is negated, or both or none of two opposite ones. */
  private static boolean isOpposite(Statement a, Statement b) {
    return a.isVerbNegated() == b.isVerbNegated()
        ? Antonyms.areOpposites(a.verb(), b.verb())
        : a.verb().equals(b.verb());
  }

  private static Side side(StoryIndex story, Statement statement) {
    return new Side(
        story.text(statement.report(), statement.extent()),
        story.passage(statement.report(), statement.extent()));
  }

  /** The two speakers where they are different ones, otherwise nothing. */
  private static String speakers(Statement a, Statement b) {
    return a.hasOtherSpeaker(b) && a.speaker() != null && b.speaker() != null
        ? "disputed between speakers, " + a.speaker().name() + " and " + b.speaker().name() + ": "
        : "";
  }
}
