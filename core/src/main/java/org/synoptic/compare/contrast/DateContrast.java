package org.synoptic.compare.contrast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/** The same event put at two times. */
final class DateContrast implements Contrast {

  /** Least similarity of the statements. Tuned on BASIL, where no such clash is real. */
  private static final double SURE = 0.6;

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    Timex left = only(a);
    Timex right = only(b);
    if (left == null || right == null || pair.score() < SURE || a.report() == b.report()) {
      return List.of();
    }
    if (!ComparedTimes.apart(left, right) || !sameAct(a, b) || a.modality() != b.modality()) {
      return List.of();
    }
    boolean planned = a.modality() == Modality.PLANNED;
    Boolean later = scene.later(a.report(), b.report());
    if (planned && later == null) {
      return List.of();
    }
    boolean exact = left.value().length() >= 10 && right.value().length() >= 10;
    if (!planned && !(exact && a.modality() == Modality.HAPPENED)) {
      return List.of();
    }
    return List.of(
        new Finding(
            planned ? Difference.Kind.UPDATED : Difference.Kind.DISPUTED,
            "when: " + a.verb(),
            side(scene, a, left),
            side(scene, b, right),
            planned
                ? "the later report gives another date for what is planned"
                : "the same event is put at two times"));
  }

  private static Side side(StoryIndex scene, Statement statement, Timex date) {
    return new Side(
        scene.words(statement.report(), date.span()), scene.clauseAround(statement, date.span()));
  }

  private static boolean sameAct(Statement a, Statement b) {
    Token x = a.head();
    Token y = b.head();
    return x != null && y != null && x.lemma().equals(y.lemma()) && a.sameSubject(b);
  }

  /** The date of the statement's own event, where there is exactly one. */
  private static @Nullable Timex only(Statement statement) {
    if (statement.dates().size() != 1) {
      return null;
    }
    Timex date = statement.dates().get(0);
    for (Event event : statement.events()) {
      boolean main = statement.head() != null && event.trigger().overlaps(statement.head().span());
      if (main && event.when() != null && !event.when().span().equals(date.span())) {
        return null;
      }
    }
    return date.type() == Timex.Type.DATE ? date : null;
  }
}
