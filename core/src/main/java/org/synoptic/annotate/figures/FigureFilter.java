package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import org.synoptic.text.numbers.ScannedToken;

/** Turns away numbers that count nothing: names, labels, scores, phone numbers, bare years. */
final class FigureFilter {

  private static final Set<String> SCORE_LEADS = FigureWords.of("score leads");

  private static final Set<String> COUNTABLE = FigureWords.of("countable");

  private static final Set<String> PLACES = Set.of("in", "at");

  private final List<ScannedToken> words;
  private final Set<String> designators;

  /** Digits of a postcode in a country that groups its thousands; 0 for none. */
  private final int postcode;

  /** True where every noun has a capital, so that "Dutzende" is no name. */
  private final boolean nouns;

  FigureFilter(List<ScannedToken> words, FigureLexicon lists) {
    this.words = words;
    designators = lists.designators;
    postcode = lists.kinds.is("POSTCODE", "5") ? 5 : 0;
    nouns = lists.kinds.is("NOUNS", "capitals");
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean glued(int i) {
    return i > 0 && i < words.size() && words.get(i).glued();
  }

  private boolean numeric(int i) {
    return i >= 0 && i < words.size() && words.get(i).numeric();
  }

  boolean is(Measure measure) {
    return attached(measure) || label(measure) || digits(measure) || score(measure);
  }

  /** "G20", "F-16", "9/11", "4th", "20s", "@3", "zero-sum", "a 50-to-47 edge". */
  private boolean attached(Measure measure) {
    int from = measure.from();
    int to = measure.to();
    boolean before = glued(from) && !"([{\"“‘'—–~<>…".contains(lower(from - 1));
    boolean hyphen = lower(from - 1).equals("-") && !glued(from - 1);
    boolean letters = measure.unit() == null && glued(to) && words.get(to).alphabetic();
    boolean mark = glued(to) && "/:@#_\\°'".contains(lower(to)) && glued(to + 1);
    boolean linked = lower(to).equals("-") && glued(to) && glued(to + 1);
    boolean score = lower(to + 1).equals("to") && lower(to + 2).equals("-");
    boolean none = linked && measure.high() == 0;
    boolean tail = none || (linked && (numeric(to + 1) || score));
    return (before && !hyphen) || letters || mark || tail;
  }

  /** "Flight 370", "No 10", "Apollo 11", "the Big Four". */
  private boolean label(Measure measure) {
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
    ScannedToken first = words.get(measure.from());
    boolean inside = measure.from() > 0 && !first.opens() && !".?!:“\"‘'—".contains(before);
    return inside && !nouns && first.alphabetic() && first.capitalised() && !before.isEmpty();
  }

  /** Phone numbers, room codes, bare years. */
  private boolean digits(Measure measure) {
    String text = words.get(measure.from()).text();
    if (!numeric(measure.from())) {
      return false;
    }
    boolean zero = text.length() > 1 && text.startsWith("0") && !text.startsWith("0.");
    boolean row =
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
    boolean post =
        postcode > 0 && text.length() == postcode && text.chars().allMatch(Character::isDigit);
    return zero
        || row
        || dialled
        || (post && measure.unit() == null)
        || moneyYear
        || (year && !text.contains(".") && !people(measure.to()));
  }

  private boolean people(int i) {
    return COUNTABLE.contains(lower(i));
  }

  /** "2-1", "won 52-48": two numbers that make a result and no range. */
  private boolean score(Measure measure) {
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
    return first || second || (range && result && measure.unit() == null && measure.high() <= 100);
  }
}
