package org.synoptic.compare.contrast;

import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** One says that it is so, the other that it is not: by a negation, or by a word's opposite. */
final class PolarityContrast implements Contrast {

  /** Least similarity of the statements. Tuned on BASIL: below it, they speak of two things. */
  private static final double SURE = 0.58;

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    Token x = a.head();
    Token y = b.head();
    if (x == null
        || y == null
        || pair.score() < SURE
        || a.report() == b.report()
        || a.modality() != Modality.HAPPENED
        || b.modality() != Modality.HAPPENED
        || !a.sameSubject(b)) {
      return List.of();
    }
    boolean denied = x.lemma().equals(y.lemma()) && a.negated() != b.negated();
    boolean opposed = Antonyms.opposites(x.lemma(), y.lemma()) && a.negated() == b.negated();
    if (!denied && !opposed) {
      return List.of();
    }
    return List.of(
        new Finding(
            Difference.Kind.DISPUTED,
            "whether: " + a.verb(),
            side(scene, a),
            side(scene, b),
            speakers(a, b) + "what one says to be so, the other says not to be so"));
  }

  private static Side side(StoryIndex scene, Statement statement) {
    return new Side(
        scene.words(statement.report(), statement.extent()),
        scene.passage(statement.report(), statement.extent()));
  }

  /** "X says, Y says: " where two different speakers stand behind it, otherwise nothing. */
  private static String speakers(Statement a, Statement b) {
    if (a.speaker() == null || b.speaker() == null || a.speaker().equals(b.speaker())) {
      return "";
    }
    return "disputed between speakers, " + a.speaker().name() + " and " + b.speaker().name() + ": ";
  }
}
