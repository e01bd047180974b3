package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.FigureRange;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/**
 * A number that the reports have with another unit: "$48 million" for "48 million euros", "two per
 * cent" for "two percentage points", "35 pounds" for "35 tonnes".
 */
final class OtherUnits {

  /** Least part of the sentence that the reports must tell. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private static final String POINTS = "percentage points";

  /** Last letters of currencies that share one name: dollars, crowns. */
  private static final Set<String> SHARED_NAMES = Set.of("D", "K");

  private final CheckedStory story;

  OtherUnits(CheckedStory story) {
    this.story = story;
  }

  /** The figures of a sentence whose number no report has with their unit. */
  List<CheckedPart> in(Statement.Place sentence, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    if (evidence.coverage() < SAME_WORDS) {
      return parts;
    }
    for (Figure ours : figures(sentence)) {
      if (!isKnown(ours)) {
        evidence.sentences().stream()
            .flatMap(
                place ->
                    figures(place).stream()
                        .filter(theirs -> haveOtherUnits(ours, theirs))
                        .map(theirs -> part(ours, theirs, place)))
            .findFirst()
            .ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The figures with a printed unit. */
  private List<Figure> figures(Statement.Place place) {
    Span sentence = story.sentence(place).span();
    return story.index().annotated(place.report()).figures().stream()
        .filter(one -> one.unit() != null && one.unitText() != null)
        .filter(one -> sentence.covers(one.span()))
        .toList();
  }

  private boolean isKnown(Figure ours) {
    return story.reports().stream()
        .flatMap(report -> report.figures().stream())
        .anyMatch(
            one -> areSameNumber(ours, one) && String.valueOf(ours.unit()).equals(one.unit()));
  }

  private static boolean areSameNumber(Figure ours, Figure theirs) {
    return ours.low() == theirs.low() && ours.high() == theirs.high();
  }

  private static boolean haveOtherUnits(Figure ours, Figure theirs) {
    String one = String.valueOf(ours.unit());
    String other = String.valueOf(theirs.unit());
    if (!areSameNumber(ours, theirs) || one.equals(other)) {
      return false;
    }
    if (one.equals(POINTS) || other.equals(POINTS)) {
      return ours.kind() == Figure.Kind.SHARE || theirs.kind() == Figure.Kind.SHARE;
    }
    return switch (ours.kind()) {
      case MONEY -> theirs.kind() == Figure.Kind.MONEY && !mayShareName(one, other);
      case MEASURE -> theirs.kind() == Figure.Kind.MEASURE && !isConverted(ours, theirs);
      default -> false;
    };
  }

  /** "$5" may be meant where a report has Australian dollars. */
  private static boolean mayShareName(String one, String other) {
    return SHARED_NAMES.stream().anyMatch(end -> one.endsWith(end) && other.endsWith(end));
  }

  /** "A ton" for "a tonne": about as much, or of two things that are measured in one sentence. */
  private static boolean isConverted(Figure ours, Figure theirs) {
    FigureRange one = FigureRange.of(ours);
    FigureRange other = FigureRange.of(theirs);
    return one == null
        || other == null
        || !UnitConversion.dimension(String.valueOf(ours.unit()))
            .equals(UnitConversion.dimension(String.valueOf(theirs.unit())))
        || one.overlaps(other)
        || one.isConverted(other);
  }

  private CheckedPart part(Figure ours, Figure theirs, Statement.Place place) {
    String why =
        "“%s” in the text, “%s” in the reports"
            .formatted(
                story.index().text(story.draft(), ours.span()),
                story.index().text(place.report(), theirs.span()));
    return Parts.contradicted(story, ours.span(), CheckedPart.Kind.FIGURE, why, place);
  }
}
