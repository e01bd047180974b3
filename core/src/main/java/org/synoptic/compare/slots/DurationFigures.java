package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Figure;
import org.synoptic.model.Timex;

/** Durations of a clause as figures, in days: "about two hours". */
public final class DurationFigures {

  /** The unit of the figures that this class makes. */
  static final String UNIT = "duration";

  private static final Pattern VALUE =
      Pattern.compile("P(T?)([0-9]{1,5}(?:\\.[0-9]{1,3})?)([YMWDHS])");

  /** Between the two parts of one time: "eight minutes and 46 seconds". */
  private static final Pattern AND = Pattern.compile(",? (?:and )?");

  private static final Pattern BOUND =
      Pattern.compile(
          "^(?:(at least)|(more than|over|longer than)|(at most|up to)"
              + "|(less than|fewer than|under|within)|(nearly|almost)|(about|around|some|roughly"
              + "|approximately))\\b");

  /** The bounds that the groups of a pattern stand for, in this order. */
  static final List<Figure.Bound> BOUNDS =
      List.of(
          Figure.Bound.AT_LEAST,
          Figure.Bound.MORE_THAN,
          Figure.Bound.AT_MOST,
          Figure.Bound.LESS_THAN,
          Figure.Bound.NEARLY,
          Figure.Bound.ABOUT);

  /** Days of each unit; minutes have a "T" before the number. */
  private static final Map<String, Double> DAYS =
      Map.of(
          "Y",
          365.0,
          "M",
          30.4,
          "W",
          7.0,
          "D",
          1.0,
          "TH",
          1 / 24.0,
          "TM",
          1 / 1440.0,
          "TS",
          1 / 86400.0);

  private DurationFigures() {}

  /** The durations of a clause. */
  public static List<Figure> of(Statement statement, StoryIndex story) {
    List<Figure> found = new ArrayList<>();
    String body = story.article(statement.report()).body();
    for (Timex date : statement.dates()) {
      Figure figure = figure(date, body);
      Figure last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (figure != null && last != null && isRestOf(figure, last, body)) {
        found.set(found.size() - 1, joined(last, figure));
      } else if (figure != null) {
        found.add(figure);
      }
    }
    return found;
  }

  private static @Nullable Figure figure(Timex date, String body) {
    Matcher value = VALUE.matcher(date.value());
    if (date.type() != Timex.Type.DURATION || !value.matches()) {
      return null;
    }
    Double days = DAYS.get(value.group(1) + value.group(3));
    if (days == null) {
      return null;
    }
    double length = Double.parseDouble(value.group(2)) * days;
    Figure.Bound bound = bound(CaseFolding.fold(date.span().in(body)));
    return new Figure(date.span(), length, length, UNIT, null, bound);
  }

  /** "Eight minutes" and ", 46 seconds": whether a time of a smaller unit goes on with it. */
  private static boolean isRestOf(Figure rest, Figure first, String body) {
    int end = first.span().end();
    return rest.low() < first.low()
        && !unit(rest, body).equals(unit(first, body))
        && end <= rest.span().start()
        && AND.matcher(body.substring(end, rest.span().start())).matches();
  }

  /** The last word: the unit, without the ending of several. */
  private static String unit(Figure length, String body) {
    String words = CaseFolding.fold(length.span().in(body));
    String unit = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private static Figure joined(Figure first, Figure rest) {
    double length = first.low() + rest.low();
    return new Figure(first.span().union(rest.span()), length, length, UNIT, null, first.bound());
  }

  /** The bound that a text in lower case opens with. */
  static Figure.Bound bound(String printed) {
    Matcher matcher = BOUND.matcher(printed);
    if (matcher.find()) {
      for (int i = 0; i < BOUNDS.size(); i++) {
        if (matcher.group(i + 1) != null) {
          return BOUNDS.get(i);
        }
      }
    }
    return Figure.Bound.EXACT;
  }
}
