package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Rejects numbers that count and measure nothing: parts of names, labels, scores, phone numbers,
 * years.
 */
final class FigureFilter {

  private static final Set<String> SCORE_LEADS = FigureWords.of("score leads");

  private static final Set<String> COUNTABLE = FigureWords.of("countable");

  private static final Set<String> PLACES = Set.of("in", "at");

  /** "won 52-48": largest number of a result. */
  private static final int MAX_SCORE = 100;

  private final List<ScannedToken> tokens;
  private final Set<String> designators;

  /**
   * Number of digits of a postcode in the language's countries, or 0 where a postcode can't be told
   * from a number.
   */
  private final int postcodeDigits;

  /**
   * True for a language that writes every noun with a capital, so that a capital is no sign of a
   * name.
   */
  private final boolean nounsCapitalised;

  FigureFilter(List<ScannedToken> tokens, FigureLexicon lexicon) {
    this.tokens = tokens;
    designators = lexicon.designators;
    postcodeDigits = lexicon.contextWords.is("POSTCODE", "5") ? 5 : 0;
    nounsCapitalised = lexicon.contextWords.is("NOUNS", "capitals");
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean glued(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).glued();
  }

  private boolean numeric(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).numeric();
  }

  /** True when the number is not a figure. */
  boolean rejects(Measure measure) {
    return isPartOfToken(measure) || isLabel(measure) || isCode(measure) || isScore(measure);
  }

  /** "G20", "F-16", "9/11", "4th", "20s", "@3", "zero-sum", "a 50-to-47 edge". */
  private boolean isPartOfToken(Measure measure) {
    int from = measure.from();
    int to = measure.to();
    boolean before = glued(from) && !"([{\"“‘'—–~<>…".contains(lower(from - 1));
    boolean hyphen = lower(from - 1).equals("-") && !glued(from - 1);
    boolean letters = measure.unit() == null && glued(to) && tokens.get(to).alphabetic();
    boolean mark = glued(to) && "/:@#_\\°'".contains(lower(to)) && glued(to + 1);
    boolean linked = lower(to).equals("-") && glued(to) && glued(to + 1);
    boolean score = lower(to + 1).equals("to") && lower(to + 2).equals("-");
    boolean none = linked && measure.high() == 0;
    boolean tail = none || (linked && (numeric(to + 1) || score));
    return (before && !hyphen) || letters || mark || tail;
  }

  /** "Flight 370", "No 10", "Apollo 11", "the Big Four". */
  private boolean isLabel(Measure measure) {
    if (measure.unit() != null) {
      return false;
    }
    String before = lower(measure.from() - 1);
    if (before.equals(".")) {
      before = lower(measure.from() - 2).equals("no") ? "no" : before;
    }
    if (designators.contains(before)) {
      return true;
    }
    ScannedToken first = tokens.get(measure.from());
    boolean inside =
        measure.from() > 0 && !first.startsParagraph() && !".?!:“\"‘'—".contains(before);
    return inside
        && !nounsCapitalised
        && first.alphabetic()
        && first.capitalised()
        && !before.isEmpty();
  }

  /** Phone numbers, room numbers, postcodes and years. */
  private boolean isCode(Measure measure) {
    String text = tokens.get(measure.from()).text();
    if (!numeric(measure.from())) {
      return false;
    }
    boolean leadingZero = text.length() > 1 && text.startsWith("0") && !text.startsWith("0.");
    boolean inRow =
        (numeric(measure.from() - 1) && !glued(measure.from()))
            || (numeric(measure.to()) && !glued(measure.to()));
    boolean year =
        measure.unit() == null
            && text.length() == 4
            && measure.to() == measure.from() + 1
            && (text.startsWith("19") || text.startsWith("20"));
    boolean moneyYear =
        PLACES.contains(lower(measure.from() - 1))
            && text.matches("(?:19|20)[0-9]{2}")
            && lower(measure.to() - 1).matches("dollars|pounds|euros");
    boolean dialled =
        lower(measure.from() - 1).equals("-")
            && !glued(measure.from())
            && numeric(measure.from() - 2);
    boolean isPostcode =
        postcodeDigits > 0
            && text.length() == postcodeDigits
            && text.chars().allMatch(Character::isDigit);
    return leadingZero
        || inRow
        || dialled
        || (isPostcode && measure.unit() == null)
        || moneyYear
        || (year && !text.contains(".") && !countsPeople(measure.to()));
  }

  private boolean countsPeople(int i) {
    return COUNTABLE.contains(lower(i));
  }

  /** "2-1", "won 52-48": two numbers that are a result and not a range. */
  private boolean isScore(Measure measure) {
    int to = measure.to();
    boolean dash = lower(to).equals("-") || lower(to).equals("–");
    boolean first = dash && glued(to) && numeric(to + 1) && glued(to + 1);
    boolean second =
        measure.from() > 1
            && glued(measure.from())
            && numeric(measure.from() - 2)
            && "-–".contains(lower(measure.from() - 1));
    boolean result = SCORE_LEADS.contains(lower(measure.from() - 1));
    boolean range = measure.low() < measure.high() && "-–".contains(lower(measure.from() + 1));
    return first
        || second
        || (range && result && measure.unit() == null && measure.high() <= MAX_SCORE);
  }
}
