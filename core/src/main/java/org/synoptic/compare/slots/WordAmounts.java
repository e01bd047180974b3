package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;

/**
 * Amounts in the words of a sentence that are no figures: times, also those that count back from
 * now ("a two-year inquiry", "more than two years ago"), how old an infant is ("a 20-month-old
 * boy"; a year of life is an age, which the figures have), and "a mile".
 */
final class WordAmounts {

  /** The unit of how old an infant is. */
  static final String OLD = "months of age";

  private static final String NUMBER_WORDS =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen twenty";

  private static final List<String> NUMBERS = List.of(NUMBER_WORDS.split(" "));

  private static final WordList UNITS_LIST =
      WordList.of(WordAmounts.class, "word-units.tsv")
          .columns(Column.value("printed"), Column.value("unit"));

  /** Units as figures have them, by the singular that is printed. */
  private static final Map<String, String> UNITS = UNITS_LIST.pairs();

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\b(an?|several|[0-9]{1,4}|"
              + NUMBER_WORDS.replace(' ', '|')
              + ")[ -]("
              + String.join("|", UNITS.keySet())
              + ")s?([ -]old)?\\b");

  /** "a 40m well": metres, not millions, which count many things. */
  private static final Pattern METRES =
      Pattern.compile("(?<![£$€\\d.,])([0-9]{1,4})m (?=\\p{Ll}{2,20}(?<!s)\\b)");

  /** What "several" stands for. */
  private static final double FEW = 3;

  private static final double MANY = 9;

  private WordAmounts() {}

  /** The amounts that stand in a span of a text. */
  static List<Figure> in(String text, Span where) {
    List<Figure> found = new ArrayList<>();
    Matcher metres = METRES.matcher(where.in(text));
    while (metres.find()) {
      double length = Double.parseDouble(metres.group(1));
      Span span = new Span(where.start() + metres.start(), where.start() + metres.end() - 1);
      found.add(new Figure(span, length, length, "m", null, Figure.Bound.EXACT));
    }
    Matcher matcher = AMOUNT.matcher(where.in(text));
    while (matcher.find()) {
      String number = matcher.group(1).toLowerCase(Locale.ROOT);
      String unit = UNITS.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), "");
      boolean old = matcher.group(3) != null;
      boolean vague = number.equals("several");
      if (!old || unit.equals("month")) {
        double low = vague ? FEW : value(number);
        found.add(
            new Figure(
                new Span(where.start() + matcher.start(), where.start() + matcher.end()),
                low,
                vague ? MANY : low,
                old ? OLD : unit,
                null,
                vague ? Figure.Bound.ABOUT : Figure.Bound.EXACT));
      }
    }
    return found;
  }

  private static double value(String number) {
    int word = NUMBERS.indexOf(number);
    return number.startsWith("a") ? 1 : word >= 0 ? word + 1 : Double.parseDouble(number);
  }
}
