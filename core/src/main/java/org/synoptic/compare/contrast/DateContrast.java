package org.synoptic.compare.contrast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Modality;
import org.synoptic.model.Timex;

/** The same event is put at two times. */
final class DateContrast implements Contrast {

  /** Least score of the pair. Tuned on BASIL, where no two dates of one event differ. */
  private static final double LEAST_SCORE = 0.6;

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    Timex left = onlyDate(a);
    Timex right = onlyDate(b);
    if (left == null
        || right == null
        || pair.score() < LEAST_SCORE
        || pair.isOfOneReport()
        || !ComparedTimes.disjoint(left, right)
        || !isSameAct(a, b)
        || a.modality() != b.modality()
        || arePrintedAlike(story, a, left, b, right)) {
      return List.of();
    }
    if (a.modality() == Modality.PLANNED) {
      return story.later(a.report(), b.report()) == null
          ? List.of()
          : List.of(
              finding(
                  Difference.Kind.UPDATED,
                  a,
                  side(story, a, left),
                  side(story, b, right),
                  "the later report gives another date for what is planned"));
    }
    boolean exact = isDay(left) && isDay(right);
    return exact && a.modality() == Modality.HAPPENED
        ? List.of(
            finding(
                Difference.Kind.DISPUTED,
                a,
                side(story, a, left),
                side(story, b, right),
                "the same event is put at two times"))
        : List.of();
  }

  /** "Next month" in two reports is one word, whatever month it was read as. */
  private static boolean arePrintedAlike(
      StoryIndex story, Statement a, Timex left, Statement b, Timex right) {
    return CaseFolding.fold(story.text(a.report(), left.span()))
        .equals(CaseFolding.fold(story.text(b.report(), right.span())));
  }

  private static boolean isDay(Timex date) {
    return date.value().length() >= ComparedTimes.DAY_LENGTH;
  }

  private static Finding finding(
      Difference.Kind kind, Statement a, Side first, Side second, String note) {
    return new Finding(kind, "when: " + a.verb(), first, second, note);
  }

  private static Side side(StoryIndex story, Statement statement, Timex date) {
    return new Side(
        story.text(statement.report(), date.span()), story.clauseAround(statement, date.span()));
  }

  private static boolean isSameAct(Statement a, Statement b) {
    return a.head() != null
        && b.head() != null
        && a.verb().equals(b.verb())
        && a.isAboutSame(b)
        && !a.isOfAnother()
        && !b.isOfAnother();
  }

  /** The date of the statement's own event, where there is exactly one; null otherwise. */
  private static @Nullable Timex onlyDate(Statement statement) {
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
