package org.synoptic.compare.contrast;

import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;

/** What an earlier report gives as planned, a later one gives as done. */
final class PlanFulfilledContrast implements Contrast {

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    Boolean later = scene.later(pair.a().report(), pair.b().report());
    if (later == null) {
      return List.of();
    }
    Statement before = later ? pair.a() : pair.b();
    Statement after = later ? pair.b() : pair.a();
    boolean fulfilled =
        before.modality() == Modality.PLANNED
            && after.modality() == Modality.HAPPENED
            && !after.negative()
            && past(after)
            && sameAct(before, after);
    return fulfilled
        ? List.of(
            new Finding(
                Difference.Kind.UPDATED,
                "planned, then done: " + after.verb(),
                side(scene, pair.a()),
                side(scene, pair.b()),
                "the earlier report gives it as planned, the later one as done"))
        : List.of();
  }

  /** Whether the clause's verb is one of the past, so that it tells of something done. */
  private static boolean past(Statement statement) {
    Token head = statement.head();
    return head != null && (head.tag().equals(Tags.VBD) || head.tag().equals(Tags.VBN));
  }

  private static boolean sameAct(Statement before, Statement after) {
    Token x = before.head();
    Token y = after.head();
    if (x == null || y == null) {
      return false;
    }
    String act = TermStem.of(y.lemma());
    return before.own().stream().anyMatch(t -> TermStem.of(t.lemma()).equals(act));
  }

  private static Side side(StoryIndex scene, Statement statement) {
    return new Side(
        scene.words(statement.report(), statement.extent()),
        scene.passage(statement.report(), statement.extent()));
  }
}
