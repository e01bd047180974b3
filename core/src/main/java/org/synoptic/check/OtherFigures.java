package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.contrast.Contrast;
import org.synoptic.compare.contrast.FigureContrast;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;

/** The same is counted with another number. */
final class OtherFigures implements Counterclaim {

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
        if (finding.kind() != Difference.Kind.ROUNDING) {
          String why =
              "%s: “%s” in the text, “%s” in the reports"
                  .formatted(finding.about(), finding.second().value(), finding.first().value());
          Span span = where(clause, finding.second());
          found.add(Parts.contradicted(story, span, CheckedPart.Kind.FIGURE, why, one));
        }
      }
    }
    return found;
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
