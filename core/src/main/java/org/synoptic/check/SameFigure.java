package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.synoptic.compare.slots.DurationFigures;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/**
 * Whether a figure of the draft is one of the reports: the same, or rounded and said to be so
 * ("nearly £2 million" for "£1.9 million", "less than three weeks" for "19 days").
 */
final class SameFigure {

  /** Part of a number that a rounded one may be off: "about 800" for "812". Set by hand. */
  private static final double ROUNDED = 0.15;

  private final CheckedStory story;

  SameFigure(CheckedStory story) {
    this.story = story;
  }

  /** Whether a sentence of the reports has the figure or duration that a word belongs to. */
  boolean isIn(Statement.Place theirs, Statement.Place ours, Span word) {
    List<Figure> wanted =
        figures(ours).stream().filter(figure -> figure.span().overlaps(word)).toList();
    return !wanted.isEmpty()
        && figures(theirs).stream()
            .anyMatch(one -> wanted.stream().anyMatch(figure -> areOne(figure, one)));
  }

  private List<Figure> figures(Statement.Place place) {
    Span sentence = story.sentence(place).span();
    List<Figure> found = new ArrayList<>();
    story.index().annotated(place.report()).figures().stream()
        .filter(one -> sentence.covers(one.span()))
        .forEach(found::add);
    story.clauses(place).forEach(one -> found.addAll(DurationFigures.of(one, story.index())));
    return found;
  }

  /** Whether both are of one unit, and the draft's number is the report's, exact or rounded. */
  static boolean areOne(Figure ours, Figure theirs) {
    if (!Objects.equals(ours.unit(), theirs.unit())) {
      return false;
    }
    boolean same = ours.low() == theirs.low() && ours.high() == theirs.high();
    return same || theirs.low() != 0 && isRounded(ours.low() / theirs.low(), ours.bound());
  }

  /**
   * Whether a number is a rounded one.
   *
   * @param part the draft's number, divided by the report's
   * @param bound what the draft says of its number
   */
  private static boolean isRounded(double part, Figure.Bound bound) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> part <= 1 && part >= 1 - ROUNDED;
      case LESS_THAN, AT_MOST, NEARLY -> part >= 1 && part <= 1 + ROUNDED;
      case ABOUT -> Math.abs(part - 1) <= ROUNDED;
      case EXACT -> false;
    };
  }
}
