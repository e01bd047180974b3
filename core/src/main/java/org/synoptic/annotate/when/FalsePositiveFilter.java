package org.synoptic.annotate.when;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Turns away what looks like a time and is none: "Theresa May", "the fall of Kabul", "2000 people".
 */
final class FalsePositiveFilter {

  private final TokenClasses shapes;
  private final ContextWords words;
  private final Set<String> surnames = new HashSet<>();

  FalsePositiveFilter(TokenClasses shapes, ContextWords words) {
    this.shapes = shapes;
    this.words = words;
    for (int i = 0; i < shapes.size(); i++) {
      String before = shapes.lower(i - 1);
      boolean dot = before.equals(".") && words.is("TITLE", shapes.lower(i - 2));
      boolean given = words.is("SURNAME", shapes.lower(i)) && firstName(i - 1);
      boolean name = words.is("TITLE", before) || dot || given;
      if (name && shapes.word(i).capitalised() && i > 0) {
        surnames.add(shapes.lower(i));
      }
    }
  }

  /** A capitalised word that could be a first name: none that leads a month, no day, no month. */
  private boolean firstName(int i) {
    ScannedToken word = shapes.word(i);
    return i >= 0
        && word.capitalised()
        && word.text().length() > 2
        && !words.is("LEAD", word.lower())
        && shapes.match("WEEKDAY", i) == null
        && shapes.match("MONTH", i) == null
        && !word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
  }

  /** True where every noun has a capital, so that a capital tells nothing. */
  private boolean nouns() {
    return words.is("CAPITALS", "nouns");
  }

  boolean passes(RuleMatch match) {
    if ((!nouns() && title(match)) || hyphened(match) || owned(match)) {
      return false;
    }
    if (match.only("MONTH")) {
      return month(match.from());
    }
    if (match.only("YEAR")) {
      return year(match.from(), match.to());
    }
    if (match.only("WEEKDAY")) {
      return weekday(match.from());
    }
    if (nouns() && capitalShift(match)) {
      return false;
    }
    if (nouns() && match.only("SEASON") && !season(match.from())) {
      return false;
    }
    if (match.has("SEASON") && !match.has("YEAR") && !match.has("DEIXIS")) {
      boolean name = !nouns() && shapes.word(match.to()).capitalised() && !shapes.ends(match.to());
      return !words.is("OF", shapes.lower(match.to())) && !name;
    }
    if (match.has("MON")) {
      return match.has("WEEKDAY") || shapes.word(match.from()).capitalised();
    }
    return clock(match) && deixis(match);
  }

  /** "im Winter", not "winterfest" and not "Herr Winter". */
  private boolean season(int i) {
    return shapes.word(i).capitalised() && words.is("LEAD", shapes.lower(i - 1));
  }

  /** "Guten Morgen", "am Morgen" in German: the noun, and no "tomorrow". */
  private boolean capitalShift(RuleMatch match) {
    boolean inside = match.from() > 0 && !".!?:„“»\"".contains(shapes.lower(match.from() - 1));
    return match.rule().meaning() == TimexMeaning.SHIFT
        && shapes.word(match.from()).capitalised()
        && inside
        && !shapes.word(match.from()).opens();
  }

  /** "an hour-long talk", "now-infamous": part of a longer word. */
  private boolean hyphened(RuleMatch match) {
    boolean hyphen =
        shapes.lower(match.to()).equals("-")
            && shapes.glued(match.to())
            && shapes.glued(match.to() + 1);
    TimexMeaning meaning = match.rule().meaning();
    boolean single = meaning == TimexMeaning.VALUE || match.rule().argument(0, "").equals("maybe");
    return hyphen && single && shapes.word(match.to() + 1).alphabetic();
  }

  /** "his last year in office": not the year before this one. */
  private boolean owned(RuleMatch match) {
    boolean unit = match.has("DEIXIS") && match.has("UNIT") && match.captures().size() == 2;
    return unit && words.is("OWNER", shapes.lower(match.from() - 1));
  }

  /** "VOA Today", "This Week": a capital where none is due. */
  private boolean title(RuleMatch match) {
    int last = match.to() - 1;
    boolean common =
        !match.has("MONTH") && !match.has("MON") && !match.has("WEEKDAY") && !match.has("HOLIDAY");
    TimexMeaning meaning = match.rule().meaning();
    boolean plain =
        meaning == TimexMeaning.SHIFT
            || meaning == TimexMeaning.VALUE
            || meaning == TimexMeaning.PART
            || meaning == TimexMeaning.THE_YEAR
            || (meaning == TimexMeaning.POINT && match.has("UNIT"))
            || (meaning == TimexMeaning.LENGTH && match.has("UNITS"));
    boolean unit = last > match.from() && shapes.word(last).capitalised();
    boolean after =
        last == match.from()
            && shapes.word(last).capitalised()
            && shapes.word(last - 1).capitalised()
            && !shapes.word(last).opens();
    boolean paper =
        meaning == TimexMeaning.VALUE
            && shapes.word(match.from()).capitalised()
            && shapes.word(match.to()).capitalised()
            && !shapes.word(match.from()).opens();
    return common && plain && (unit || after || paper);
  }

  /** "this second", "this century-old": no time of the calendar. */
  private boolean deixis(RuleMatch match) {
    boolean hyphen = shapes.lower(match.to()).equals("-") && shapes.glued(match.to());
    boolean unit =
        !nouns() && match.has("DEIXIS") && match.has("UNIT") && match.captures().size() == 2;
    String value = String.valueOf(match.value("UNIT"));
    return !unit
        || (!(hyphen && shapes.glued(match.to() + 1))
            && !TimexUnits.clock(value)
            && !value.equals("D"));
  }

  private boolean clock(RuleMatch match) {
    if (match.rule().meaning() != TimexMeaning.CLOCK) {
      return true;
    }
    boolean bare =
        shapes.lower(match.from() + 1).equals(":")
            && match.to() <= match.from() + 5
            && shapes.word(match.to() - 1).numeric();
    boolean led =
        words.is("CLOCK", shapes.lower(match.from() - 1))
            || shapes.word(match.from()).opens() && shapes.ends(match.to());
    return (!bare || led) && (!shapes.lower(match.to()).equals("-") || !shapes.glued(match.to()));
  }

  private boolean month(int i) {
    String before = shapes.lower(i - 1);
    String word = shapes.lower(i);
    boolean all = shapes.word(i).text().equals(word.toUpperCase(java.util.Locale.ROOT));
    if (all && shapes.word(i - 1).text().equals(before)) {
      return false;
    }
    if (surnames.contains(word)) {
      return words.is("SURE", before) && !shapes.lower(i + 1).equals("'s");
    }
    boolean led = words.is("LEAD", before);
    if (words.is("AMBIGUOUS", word)) {
      return led && !words.is("UNSURE", before);
    }
    boolean next = !nouns() && shapes.word(i + 1).capitalised() && !shapes.ends(i + 1);
    boolean name = next || firstName(i - 1);
    return (led && !words.is("THE", before)) || !(words.is("FIRSTNAME", word) && name);
  }

  private boolean weekday(int i) {
    boolean title = words.is("SHOW", shapes.lower(i + 1)) && shapes.word(i + 1).capitalised();
    return !title;
  }

  private boolean year(int i, int to) {
    String before = shapes.lower(i - 1);
    String next = shapes.lower(to);
    if (!shapes.word(i).numeric()) {
      return true;
    }
    int value = Integer.parseInt(shapes.word(i).text());
    boolean joined = shapes.glued(i) && !"(-–/'\"“‘—[".contains(before) || glueAfter(to);
    boolean owner = next.equals("'") && shapes.glued(to);
    if (joined
        || (words.is("LABEL", before) && !owner)
        || words.is("COUNTED", next)
        || value < 1500
        || value > 2100) {
      return false;
    }
    boolean led = words.is("LEAD", before) || before.equals(",");
    boolean plural = next.endsWith("s") && next.length() > 3 && !shapes.word(to).capitalised();
    boolean noun = nouns() ? shapes.word(to).capitalised() : plural;
    boolean counts = noun && shapes.word(to).alphabetic() && !shapes.ends(to);
    return (led || !counts) && (led || value >= 1700);
  }

  private boolean glueAfter(int to) {
    String next = shapes.lower(to);
    return shapes.glued(to)
        && (next.equals("%")
            || next.equals("/")
            || next.equals("@")
            || shapes.word(to).alphabetic());
  }
}
