package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Reads every amount of the reports' sentences with the words that say how exact it is, whether or
 * not a clause asserts it: enough to see that two reports round one amount differently, and too
 * little to say that they dispute it.
 */
final class AmountReader {

  /** Amounts of a story that are read at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 3000;

  /** The first index of these readings: behind those that {@link SlotReader} makes. */
  static final int FIRST_INDEX = 10_000;

  /** Chars before an amount in which its bound is looked for. Set by hand. */
  private static final int BEFORE = 24;

  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\b(?:(at least|as little as|as few as)|(more than|(?<!(?:hand|take|took|turn|give|gave|given|handed|turned) )over|above|longer than)"
              + "|(at most|(?<!(?:edged|inched|ticked|crept|rose|rising|climbed|jumped|went|shot|moved|pushed|back|way|add|adds|added|adding) )up to|as many as|as much as|no more than)"
              + "|((?:just )?under|less than|fewer than|below)|(nearly|almost|close to)"
              + "|(about|around|some|roughly|approximately|an estimated))(?: an?)? $");

  /** Behind an amount: "$250,000 and more", not "12 and more than 40" or "3 and up 5 percent". */
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?: a (?:year|month|week|day))? (?:or|and) (?:more|above|up|over)\\b(?! (?:than\\b|[$€£]?[0-9]))");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){0,2}");

  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 199},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2000, 9999});

  private static final Set<String> SUBJECT_OR_OBJECT =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ);

  /** Two words before a number with which another is compared: "compared to", "up from". */
  private static final Set<String> COMPARING = Set.of("compared", "up", "down");

  private static final String PEOPLE = "people";

  private final StoryIndex story;
  private final Background background;
  private final List<SlotReading> found = new ArrayList<>();

  private AmountReader(StoryIndex story) {
    this.story = story;
    this.background = new Background(story);
  }

  /** The amounts in the order of the story. */
  static List<SlotReading> read(StoryIndex story) {
    AmountReader reader = new AmountReader(story);
    Map<Statement.Place, List<Statement>> bySentence = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      bySentence.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
    }
    bySentence.values().forEach(reader::add);
    return reader.found;
  }

  private void add(List<Statement> clauses) {
    Statement first = clauses.get(0);
    Span sentence = first.sentenceSpan();
    String body = story.article(first.report()).body();
    ParsedSentence parse =
        new ParsedSentence(story.annotated(first.report()).sentences().get(first.sentence()), body);
    List<Figure> figures = new ArrayList<>(WordAmounts.in(body, sentence));
    for (Figure figure : story.annotated(first.report()).figures()) {
      boolean amount =
          figure.kind() != Figure.Kind.ORDINAL
              && figure.kind() != Figure.Kind.AGE
              && sentence.covers(figure.span());
      if (amount && figures.stream().noneMatch(one -> one.span().overlaps(figure.span()))) {
        figures.add(figure);
      }
    }
    addBare(parse, figures);
    addCompared(parse, figures);
    for (Statement clause : clauses) {
      TollFigures.of(clause, story).stream()
          .filter(toll -> figures.stream().noneMatch(one -> one.span().overlaps(toll.span())))
          .forEach(figures::add);
    }
    for (Figure figure : figures) {
      Anchor anchor = Anchor.of(parse, figure);
      if (anchor.number() >= 0 && found.size() < MOST && isAmount(figure, body)) {
        found.add(reading(clause(clauses, figure.span()), figure, anchor, body));
      }
    }
  }

  /** "Six arrests, compared to 47 the night before": the same noun is counted. */
  private static void addCompared(ParsedSentence parse, List<Figure> figures) {
    for (int i = 2; i < parse.size(); i++) {
      Span span = parse.span(i);
      boolean compared =
          COMPARING.contains(parse.word(i - 2))
              && parse.tag(i).equals(Tags.CD)
              && !parse.isNoun(i + 1)
              && NUMBER.matcher(parse.word(i)).matches();
      Figure counted =
          figures.stream()
              .filter(one -> one.unit() == null && one.of() != null)
              .filter(one -> one.span().end() < span.start())
              .reduce((first, second) -> second)
              .orElse(null);
      if (compared
          && counted != null
          && figures.stream().noneMatch(one -> one.span().overlaps(span))) {
        double value = Double.parseDouble(parse.word(i).replace(",", ""));
        figures.add(new Figure(span, value, value, null, counted.of(), Figure.Bound.EXACT));
      }
    }
  }

  /** "Just under 200 remain", "scores escaped", "dozens of the girls have escaped". */
  private static void addBare(ParsedSentence parse, List<Figure> figures) {
    for (int i = 0; i < parse.size(); i++) {
      Span span = parse.span(i);
      if (SUBJECT_OR_OBJECT.contains(parse.relation(i))
          && figures.stream().noneMatch(one -> one.span().overlaps(span))) {
        double[] range = VAGUE.get(parse.word(i));
        boolean number = parse.tag(i).equals(Tags.CD) && NUMBER.matcher(parse.word(i)).matches();
        if (range != null) {
          figures.add(new Figure(span, range[0], range[1], null, PEOPLE, Figure.Bound.ABOUT));
        } else if (number) {
          double value = Double.parseDouble(parse.word(i).replace(",", ""));
          figures.add(new Figure(span, value, value, null, PEOPLE, Figure.Bound.EXACT));
        }
      }
    }
  }

  private static Statement clause(List<Statement> clauses, Span span) {
    return clauses.stream().filter(one -> one.covers(span)).findFirst().orElse(clauses.get(0));
  }

  /** Whether it is one of something: "a year" alone may be a rate. */
  private static boolean isAmount(Figure figure, String body) {
    boolean article = Character.toLowerCase(figure.span().in(body).charAt(0)) == 'a';
    return !article || bound(figure, body).find();
  }

  private static Matcher bound(Figure figure, String body) {
    int start = figure.span().start();
    return BOUND.matcher(body.substring(Math.max(0, start - BEFORE), start));
  }

  private SlotReading reading(Statement statement, Figure figure, Anchor anchor, String body) {
    int from = Math.max(0, figure.span().start() - BEFORE);
    Matcher bound = bound(figure, body);
    Figure given = figure;
    Span printed = figure.span();
    Matcher above = ABOVE.matcher(body).region(printed.end(), body.length());
    if (figure.bound() == Figure.Bound.EXACT && above.lookingAt()) {
      printed = new Span(printed.start(), above.end());
      given = withBound(figure, Figure.Bound.AT_LEAST);
    } else if (bound.find()) {
      printed = new Span(from + bound.start(), figure.span().end());
      given = bounded(figure, bound);
    }
    return new SlotReading(
        FIRST_INDEX + found.size(),
        statement,
        given,
        printed,
        anchor,
        Set.of(),
        statement.speaker() == null ? null : statement.speaker().name(),
        false,
        background.isOfAnotherTime(statement),
        background.year(statement));
  }

  private static Figure bounded(Figure figure, Matcher bound) {
    if (figure.bound() != Figure.Bound.EXACT) {
      return figure;
    }
    for (int i = 0; i < DurationFigures.BOUNDS.size(); i++) {
      if (bound.group(i + 1) != null) {
        return withBound(figure, DurationFigures.BOUNDS.get(i));
      }
    }
    return figure;
  }

  private static Figure withBound(Figure figure, Figure.Bound bound) {
    return new Figure(
        figure.span(),
        figure.kind(),
        figure.low(),
        figure.high(),
        figure.unit(),
        figure.unitText(),
        figure.of(),
        bound,
        figure.moneyOf());
  }
}
