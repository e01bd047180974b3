package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.SpanLookup;

/** The same thing counted or measured differently. */
public final class FigureContrast implements Contrast {

  private static final WordList TOLLS_LIST =
      WordList.of(FigureContrast.class, "tolls.txt").columns(Column.words("words"));

  private static final Set<String> TOLLS = TOLLS_LIST.words();
  private static final Set<String> MORE =
      Set.of("another", "further", "more", "additional", "extra", "other", "including", "of");
  private static final Set<String> AREAS =
      Set.of(
          "city",
          "town",
          "village",
          "region",
          "county",
          "country",
          "province",
          "district",
          "state",
          "nationwide",
          "worldwide",
          "world",
          "nation",
          "neighbourhood",
          "neighborhood",
          "suburb");
  private static final Set<String> DEATHS = Set.of("die", "kill", "dead", "death", "fatality");
  private static final Set<String> HURTS = Set.of("injure", "wound", "hurt", "injury");
  private static final Set<String> PEOPLE =
      Set.of("people", "person", "other", "victim", "man", "woman", "resident", "civilian", "");

  /** Least similarity of the statements for a clash to be called a dispute. Tuned on BASIL. */
  private static final double SURE = 0.5;

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    Map<String, List<Figure>> left = byCounted(scene, pair.a());
    Map<String, List<Figure>> right = byCounted(scene, pair.b());
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<String, List<Figure>> counted : left.entrySet()) {
      List<Figure> others = right.getOrDefault(counted.getKey(), List.of());
      if (counted.getValue().size() == 1 && others.size() == 1) {
        Finding finding =
            compare(scene, pair, counted.getValue().get(0), others.get(0), counted.getKey());
        if (finding != null) {
          found.add(finding);
        }
      }
    }
    return found;
  }

  /** Figures by what they count and what happened to it: "kill people", "burn home". */
  private static Map<String, List<Figure>> byCounted(StoryIndex scene, Statement statement) {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    for (Figure figure : statement.figures()) {
      String counted = counted(figure);
      if (counted != null && !increment(scene, statement, figure)) {
        String key = counted + "/" + dimension(figure) + "/" + fate(statement, figure);
        figures.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
      }
    }
    return figures;
  }

  private static @Nullable String counted(Figure figure) {
    if (figure.of() == null) {
      return figure.unit() == null ? null : "";
    }
    String[] words = CaseFolding.fold(figure.of()).split("\\s+");
    String last = singular(words[words.length - 1]);
    return PEOPLE.contains(last) ? "people" : TermStem.of(last);
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String dimension(Figure figure) {
    return figure.unit() == null ? "" : UnitConversion.dimension(figure.unit());
  }

  /** What happened to the counted: the nearest word of the toll list, or the clause's verb. */
  private static String fate(Statement statement, Figure figure) {
    Set<String> fates = new LinkedHashSet<>();
    statement.own().stream()
        .map(token -> token.lemma())
        .filter(TOLLS::contains)
        .map(FigureContrast::family)
        .forEach(fates::add);
    if (fates.size() == 1) {
      return fates.iterator().next();
    }
    if (fates.size() > 1) {
      return family(nearest(statement, figure));
    }
    return statement.head() == null ? "" : statement.head().lemma();
  }

  private static String nearest(Statement statement, Figure figure) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (var token : statement.own()) {
      int far =
          token.span().start() >= figure.span().end()
              ? token.span().start() - figure.span().end()
              : figure.span().start() - token.span().end() + 1;
      if (TOLLS.contains(token.lemma()) && far < least) {
        best = token.lemma();
        least = far;
      }
    }
    return best;
  }

  private static String family(String fate) {
    return DEATHS.contains(fate) ? "die" : HURTS.contains(fate) ? "hurt" : fate;
  }

  /** "another 12", "12 more", "including 12", "of them 12": part of a count, not the count. */
  private static boolean increment(StoryIndex scene, Statement statement, Figure figure) {
    String body = scene.article(statement.report()).body();
    String before = body.substring(Math.max(0, figure.span().start() - 20), figure.span().start());
    String after =
        body.substring(figure.span().end(), Math.min(body.length(), figure.span().end() + 12));
    String[] words = CaseFolding.fold(before.strip()).split("\\W+");
    String[] next = CaseFolding.fold(after.strip()).split("\\W+");
    String last = words.length == 0 ? "" : words[words.length - 1];
    return (MORE.contains(last) && !CaseFolding.fold(before).contains("more than"))
        || CaseFolding.fold(before).contains("of them")
        || (next.length > 0
            && (next[0].equals("more") || next[0].equals("other") || next[0].equals("others")));
  }

  private static boolean sameValue(Figure x, Figure y) {
    return x.low() == y.low() && x.high() == y.high() && Objects.equals(x.unit(), y.unit());
  }

  /** Whether a statement gives that value too: "six, compared to 47 the night before" and "47". */
  private static boolean gives(StoryIndex scene, Statement one, Statement other, Figure figure) {
    String printed = scene.words(other.report(), figure.span());
    return one.figures().stream().anyMatch(known -> sameValue(known, figure))
        || one.own().stream()
            .anyMatch(token -> scene.words(one.report(), token.span()).equals(printed));
  }

  private @Nullable Finding compare(
      StoryIndex scene, StatementPair pair, Figure x, Figure y, String key) {
    Range a = Range.of(x);
    Range b = Range.of(y);
    if (a == null
        || b == null
        || sameValue(x, y)
        || gives(scene, pair.a(), pair.b(), y)
        || gives(scene, pair.b(), pair.a(), x)) {
      return null;
    }
    boolean converted = x.unit() != null && y.unit() != null && !x.unit().equals(y.unit());
    if (rounding(x, y, a, b, converted)) {
      String note =
          converted ? "the same amount in another unit" : "one figure is the other one rounded";
      return finding(scene, pair, Difference.Kind.ROUNDING, x, y, note);
    }
    return apart(scene, pair, x, y, key, a.meets(b));
  }

  /** Two figures that are not the same: of two things, one after the other, or a dispute. */
  private @Nullable Finding apart(
      StoryIndex scene, StatementPair pair, Figure x, Figure y, String key, boolean meet) {
    boolean toll = TOLLS.contains(key.substring(key.lastIndexOf('/') + 1)) || key.endsWith("/hurt");
    Boolean later = scene.later(pair.a().report(), pair.b().report());
    if (otherScope(scene, pair)) {
      return finding(
          scene,
          pair,
          Difference.Kind.SCOPE,
          x,
          y,
          "the figures are of different places or groups");
    }
    boolean disowned = !ofPeople(key) && otherSpeakers(pair);
    if (toll && later != null && !disowned) {
      return finding(
          scene,
          pair,
          Difference.Kind.UPDATED,
          x,
          y,
          "the later report replaces the earlier figure");
    }
    if (meet || pair.score() < SURE || pair.a().report() == pair.b().report()) {
      return null;
    }
    if (toll && !otherSpeakers(pair)) {
      return unordered(scene, pair, x, y);
    }
    return finding(
        scene,
        pair,
        Difference.Kind.DISPUTED,
        x,
        y,
        "the same is counted, and the figures cannot both be true");
  }

  /** A count that grows, from reports whose order is not known: no dispute can be told from it. */
  private static Finding unordered(StoryIndex scene, StatementPair pair, Figure x, Figure y) {
    return finding(
        scene,
        pair,
        Difference.Kind.UPDATED,
        x,
        y,
        "a count that changes as news comes in; which report is the later one is not known");
  }

  private static boolean rounding(Figure x, Figure y, Range a, Range b, boolean converted) {
    if (converted) {
      return NumberText.apart(a.low(), b.low()) < 0.06;
    }
    boolean about = loose(x.bound()) || loose(y.bound());
    return (about && a.meets(b))
        || (x.low() == x.high()
            && y.low() == y.high()
            && (NumberText.rounds(x.low(), y.low()) || NumberText.rounds(y.low(), x.low()))
            && NumberText.apart(x.low(), y.low()) < 0.1
            && Math.max(x.low(), y.low()) > 20);
  }

  private static boolean loose(Figure.Bound bound) {
    return bound == Figure.Bound.ABOUT || bound == Figure.Bound.NEARLY;
  }

  private static boolean otherSpeakers(StatementPair pair) {
    return pair.a().speaker() != null
        && pair.b().speaker() != null
        && !pair.a().speaker().equals(pair.b().speaker());
  }

  private static boolean otherScope(StoryIndex scene, StatementPair pair) {
    return apart(places(scene, pair.a()), places(scene, pair.b()))
        || apart(areas(pair.a()), areas(pair.b()))
        || mixed(pair.a()) != mixed(pair.b());
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /** Deaths, injuries and the missing: who counts them changes, and the later count holds. */
  private static boolean ofPeople(String key) {
    return key.startsWith("people/");
  }

  private static Set<String> places(StoryIndex scene, Statement statement) {
    Set<String> places = new LinkedHashSet<>();
    for (StoryMention mention : scene.tellings.get(statement.report()).mentions) {
      if (mention.kind() == Entity.Kind.PLACE
          && SpanLookup.within(statement.runs(), mention.span())) {
        places.add(mention.id());
      }
    }
    return places;
  }

  /** "in the city", "across the region". */
  private static Set<String> areas(Statement statement) {
    Set<String> areas = new LinkedHashSet<>();
    statement.own().stream()
        .filter(token -> token.relation().equals(Relations.POBJ) || token.tag().equals(Tags.RB))
        .map(token -> token.lemma())
        .filter(AREAS::contains)
        .forEach(areas::add);
    return areas;
  }

  /** "killed or injured", "casualties": deaths and injuries in one figure. */
  private static boolean mixed(Statement statement) {
    Set<String> fates = new LinkedHashSet<>();
    statement.own().forEach(token -> fates.add(family(token.lemma())));
    return (fates.contains("die") && fates.contains("hurt") && statement.figures().size() == 1)
        || fates.contains("casualty");
  }

  private static Finding finding(
      StoryIndex scene, StatementPair pair, Difference.Kind kind, Figure x, Figure y, String note) {
    String about =
        x.of() != null ? "number of " + x.of() : y.of() != null ? "number of " + y.of() : "figure";
    return new Finding(kind, about, side(scene, pair.a(), x), side(scene, pair.b(), y), note);
  }

  private static Side side(StoryIndex scene, Statement statement, Figure figure) {
    Span span = FigureText.printed(scene, statement.report(), figure);
    return new Side(
        scene.words(statement.report(), span), scene.clauseAround(statement, figure.span()));
  }

  /** The values that a figure leaves open, in the dimension's base unit. */
  private record Range(double low, double high) {

    static @Nullable Range of(Figure figure) {
      double low = UnitConversion.base(figure.low(), figure.unit());
      double high = UnitConversion.base(figure.high(), figure.unit());
      if (Double.isNaN(low) || Double.isNaN(high)) {
        return null;
      }
      return switch (figure.bound()) {
        case EXACT -> new Range(low, high);
        case AT_LEAST, MORE_THAN -> new Range(low, Double.POSITIVE_INFINITY);
        case AT_MOST, LESS_THAN -> new Range(Double.NEGATIVE_INFINITY, high);
        case NEARLY, ABOUT -> new Range(low * 0.9, high * 1.1);
      };
    }

    boolean meets(Range other) {
      return low <= other.high && other.low <= high;
    }
  }
}
