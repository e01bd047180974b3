package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.slots.SlotDifferences;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.FigureRange;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.SpanLookup;

/** The same thing is counted or measured differently. */
public final class FigureContrast implements Contrast {

  private static final Set<String> AREAS = StoryWords.of("areas");

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside", "around");

  /** Words of a count that includes what was counted before. */
  private static final Set<String> RISING = ContrastWords.of("rising");

  /** Least score of the pair for a clash to be a dispute. Tuned on BASIL. */
  private static final double LEAST_SCORE = 0.5;

  private final @Nullable SlotDifferences slots;

  /** Compares all figures, whatever the slots of the story say. */
  public FigureContrast() {
    this.slots = null;
  }

  public FigureContrast(SlotDifferences slots) {
    this.slots = slots;
  }

  /** Compares the figures that count the same thing, where each statement has one of them. */
  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Map<CountedFigures.Counted, List<Figure>> left = CountedFigures.of(story, pair.a());
    Map<CountedFigures.Counted, List<Figure>> right = CountedFigures.of(story, pair.b());
    List<Finding> found = new ArrayList<>();
    left.forEach(
        (counted, figures) -> {
          List<Figure> others = right.getOrDefault(counted, List.of());
          if (figures.size() == 1 && others.size() == 1) {
            FigurePair two = new FigurePair(story, pair, figures.get(0), others.get(0));
            Finding finding = compare(two, counted);
            if (finding != null && isAllowed(finding, two)) {
              found.add(finding);
            }
          }
        });
    return found;
  }

  /**
   * What is of two places is told as such; all else as far as the slots allow it, which compare
   * ages themselves: whose they are is more than a clause says.
   */
  private boolean isAllowed(Finding finding, FigurePair two) {
    if (slots == null) {
      return true;
    }
    if (two.x().kind() == Figure.Kind.AGE || two.y().kind() == Figure.Kind.AGE) {
      return false;
    }
    Statement a = two.pair().a();
    Statement b = two.pair().b();
    return finding.kind() == Difference.Kind.SCOPE
        ? slots.areOfOneSlot(a, two.x(), b, two.y())
        : slots.allows(a, two.x(), b, two.y());
  }

  /** Whether the two count the same thing, each once, and cannot both be right. */
  boolean clashes(StoryIndex story, StatementPair pair) {
    Map<CountedFigures.Counted, List<Figure>> left = CountedFigures.of(story, pair.a());
    Map<CountedFigures.Counted, List<Figure>> right = CountedFigures.of(story, pair.b());
    return left.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .anyMatch(
            entry -> {
              List<Figure> others = right.getOrDefault(entry.getKey(), List.of());
              return others.size() == 1
                  && clashes(new FigurePair(story, pair, entry.getValue().get(0), others.get(0)));
            });
  }

  private static boolean clashes(FigurePair two) {
    FigureRange a = FigureRange.of(two.x());
    FigureRange b = FigureRange.of(two.y());
    return a != null
        && b != null
        && !two.hasTwoUnits()
        && !two.hasSharedValue()
        && !a.overlaps(b)
        && !FigureRange.isRounding(two.x(), two.y(), false);
  }

  private static @Nullable Finding compare(FigurePair two, CountedFigures.Counted counted) {
    FigureRange a = FigureRange.of(two.x());
    FigureRange b = FigureRange.of(two.y());
    if (a == null || b == null || two.hasSharedValue()) {
      return null;
    }
    if (two.hasTwoUnits()) {
      return a.isConverted(b)
          ? two.finding(Difference.Kind.ROUNDING, "the same amount in another unit")
          : clash(two, counted, a.overlaps(b));
    }
    return FigureRange.isRounding(two.x(), two.y(), a.overlaps(b))
        ? two.finding(Difference.Kind.ROUNDING, "one figure is the other one rounded")
        : clash(two, counted, a.overlaps(b));
  }

  /** Two figures that are not the same: of two things, one after the other, or a dispute. */
  private static @Nullable Finding clash(
      FigurePair two, CountedFigures.Counted counted, boolean overlap) {
    StatementPair pair = two.pair();
    if (haveOtherScopes(two.story(), pair)) {
      return two.finding(
          Difference.Kind.SCOPE, "the figures are of different places, days or groups");
    }
    boolean otherSpeakers = pair.a().hasOtherSpeaker(pair.b());
    boolean ordered = two.story().later(pair.a().report(), pair.b().report()) != null;
    if (counted.isToll() && ordered && (counted.isOfPeople() || !otherSpeakers)) {
      return two.finding(Difference.Kind.UPDATED, "the later report replaces the earlier figure");
    }
    if (overlap && counted.isToll() && isRising(pair.a()) != isRising(pair.b()) && !otherSpeakers) {
      return two.finding(Difference.Kind.UPDATED, "the one says that the figure has grown since");
    }
    if (overlap || pair.score() < LEAST_SCORE || pair.isOfOneReport()) {
      return null;
    }
    return counted.isToll() && !otherSpeakers
        ? two.finding(
            Difference.Kind.UPDATED,
            "a count that changes as news comes in; which report is the later one is not known")
        : two.finding(
            Difference.Kind.DISPUTED, "the same is counted, and the figures cannot both be true");
  }

  private static boolean haveOtherScopes(StoryIndex story, StatementPair pair) {
    return areDisjoint(places(story, pair.a()), places(story, pair.b()))
        || areDisjoint(localities(story, pair.a()), localities(story, pair.b()))
        || areDisjoint(areas(pair.a()), areas(pair.b()))
        || haveOtherDays(pair.a(), pair.b())
        || CountedFigures.mixesDeathsAndInjuries(pair.a())
            != CountedFigures.mixesDeathsAndInjuries(pair.b());
  }

  private static boolean areDisjoint(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Set<String> places(StoryIndex story, Statement statement) {
    Set<String> places = new LinkedHashSet<>();
    for (StoryMention mention : story.reports().get(statement.report()).mentions()) {
      if (mention.kind() == Entity.Kind.PLACE
          && SpanLookup.within(statement.spans(), mention.span())) {
        places.add(mention.id());
      }
    }
    return places;
  }

  /** Names after "in", "at", "near": also of places that no list knows. */
  private static Set<String> localities(StoryIndex story, Statement statement) {
    List<Token> sentence = story.tokens(statement);
    Set<String> names = new LinkedHashSet<>();
    for (Token token : statement.tokens()) {
      if (token.relation().equals(Relations.POBJ)
          && Tags.isProperNoun(token.tag())
          && token.head() >= 0
          && LOCATIVE.contains(sentence.get(token.head()).lemma())
          && statement.dates().stream().noneMatch(date -> date.span().overlaps(token.span()))) {
        StoryMention mention = story.reports().get(statement.report()).mentionAt(token.span());
        names.add(mention == null ? token.lemma() : mention.id());
      }
    }
    return names;
  }

  /** Two days, each of what was counted then; a count that has risen is one of all days before. */
  private static boolean haveOtherDays(Statement a, Statement b) {
    Timex left = StatementTimes.own(a);
    Timex right = StatementTimes.own(b);
    return left != null
        && right != null
        && left.value().length() >= ComparedTimes.DAY_LENGTH
        && right.value().length() >= ComparedTimes.DAY_LENGTH
        && ComparedTimes.disjoint(left, right)
        && !isRising(a)
        && !isRising(b);
  }

  private static boolean isRising(Statement statement) {
    return statement.tokens().stream().anyMatch(token -> RISING.contains(token.lemma()));
  }

  /** "in the city", "across the region". */
  private static Set<String> areas(Statement statement) {
    Set<String> areas = new LinkedHashSet<>();
    statement.tokens().stream()
        .filter(token -> token.relation().equals(Relations.POBJ) || token.tag().equals(Tags.RB))
        .map(Token::lemma)
        .filter(AREAS::contains)
        .forEach(areas::add);
    return areas;
  }

  /** Two figures that count the same thing. */
  private record FigurePair(StoryIndex story, StatementPair pair, Figure x, Figure y) {

    boolean hasTwoUnits() {
      return x.unit() != null && y.unit() != null && !x.unit().equals(y.unit());
    }

    /** "six, compared to 47 the night before" and "47": whether one gives the other's too. */
    boolean hasSharedValue() {
      return isSameValue(x, y) || gives(pair.a(), pair.b(), y) || gives(pair.b(), pair.a(), x);
    }

    private static boolean isSameValue(Figure one, Figure other) {
      return one.low() == other.low()
          && one.high() == other.high()
          && Objects.equals(one.unit(), other.unit());
    }

    private boolean gives(Statement one, Statement other, Figure figure) {
      String printed = story.text(other.report(), figure.span());
      return one.figures().stream().anyMatch(known -> isSameValue(known, figure))
          || one.tokens().stream()
              .anyMatch(token -> story.text(one.report(), token.span()).equals(printed));
    }

    Finding finding(Difference.Kind kind, String note) {
      String counted = x.of() != null ? x.of() : y.of();
      return new Finding(
          kind,
          counted == null ? "figure" : "number of " + counted,
          side(pair.a(), x),
          side(pair.b(), y),
          note);
    }

    private Side side(Statement statement, Figure figure) {
      Span span = FigureText.printed(story, statement.report(), figure);
      return new Side(
          story.text(statement.report(), span), story.clauseAround(statement, figure.span()));
    }
  }
}
