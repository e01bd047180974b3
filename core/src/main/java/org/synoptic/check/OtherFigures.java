package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.contrast.Contrast;
import org.synoptic.compare.contrast.FigureContrast;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/** The same is counted with another number. */
final class OtherFigures implements Counterclaim {

  private static final String NO_THING = "figure";

  private final CheckedStory story;
  private final FigureContrast figures = new FigureContrast();

  OtherFigures(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    List<CheckedPart> found = new ArrayList<>();
    for (Statement one : near) {
      StatementPair pair = new StatementPair(one, clause, story.matcher().score(clause, one));
      for (Contrast.Finding finding : figures.between(story.index(), pair)) {
        if (finding.kind() != Difference.Kind.ROUNDING && !isTold(clause, finding)) {
          String why =
              "%s“%s” in the text, “%s” in the reports"
                  .formatted(
                      about(finding.about()), finding.second().value(), finding.first().value());
          Span span = where(clause, finding.second());
          found.add(Parts.contradicted(story, span, CheckedPart.Kind.FIGURE, why, one));
        }
      }
    }
    return found;
  }

  /** What is counted, where it is told. */
  private static String about(String thing) {
    return thing.equals(NO_THING) ? "" : thing + ": ";
  }

  /** Whether a report counts the same with the draft's number, where the reports differ. */
  private boolean isTold(Statement clause, Contrast.Finding finding) {
    Span at = where(clause, finding.second());
    return clause.figures().stream()
        .filter(figure -> figure.span().overlaps(at))
        .anyMatch(
            figure ->
                story.reports().stream()
                    .flatMap(report -> report.figures().stream())
                    .anyMatch(other -> isSame(figure, other)));
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.low() == other.low()
        && one.high() == other.high()
        && one.of() != null
        && one.of().equals(other.of());
  }

  /** Where the clause prints the value. */
  private Span where(Statement clause, Contrast.Side side) {
    Span within = side.passage().span();
    int at = story.index().text(story.draft(), within).indexOf(side.value());
    return at < 0
        ? within
        : new Span(within.start() + at, within.start() + at + side.value().length());
  }
}
