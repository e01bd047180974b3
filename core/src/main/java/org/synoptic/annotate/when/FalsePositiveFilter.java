package org.synoptic.annotate.when;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Rejects matches that look like a time and are none: "Theresa May", "the fall of Kabul", "2000
 * people".
 */
final class FalsePositiveFilter {

  /** Four digits outside of this range are not a year. Set by hand. */
  private static final int MIN_YEAR = 1500;

  private static final int MAX_YEAR = 2100;

  /**
   * Four digits without a word such as "in" before them are a year only from here on. Set by hand.
   */
  private static final int MIN_YEAR_WITHOUT_LEAD = 1700;

  /** Words before "the 70s" in which a word of the weather makes degrees of them. Set by hand. */
  private static final int WARMTH_REACH = 10;

  private final TimexTokens tokens;
  private final ContextWords contextWords;
  private final GameTime gameTime;
  private final FirstNames firstNames;
  private final Set<String> surnames = new HashSet<>();

  FalsePositiveFilter(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    gameTime = new GameTime(tokens, contextWords);
    firstNames = new FirstNames(tokens, contextWords);
    for (int i = 0; i < tokens.size(); i++) {
      String before = tokens.lower(i - 1);
      boolean dot = before.equals(".") && contextWords.is("TITLE", tokens.lower(i - 2));
      boolean given = contextWords.is("SURNAME", tokens.lower(i)) && couldBeFirstName(i - 1);
      boolean name = contextWords.is("TITLE", before) || dot || given;
      if (name && tokens.token(i).capitalised() && i > 0) {
        surnames.add(tokens.lower(i));
      }
    }
  }

  /**
   * A capitalised word that could be a first name: no word that introduces a month, no weekday, no
   * month, not in capitals throughout.
   */
  private boolean couldBeFirstName(int i) {
    ScannedToken word = tokens.token(i);
    return i >= 0
        && word.capitalised()
        && word.text().length() > 2
        && !contextWords.is("LEAD", word.lower())
        && tokens.lexiconMatch("WEEKDAY", i) == null
        && tokens.lexiconMatch("MONTH", i) == null
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  /**
   * True for a language that writes every noun with a capital, so that a capital is no sign of a
   * name.
   */
  private boolean nounsCapitalised() {
    return contextWords.is("CAPITALS", "nouns");
  }

  /** True when the match is a time. */
  boolean accepts(RuleMatch match) {
    if ((!nounsCapitalised() && isTitle(match)) || isPartOfCompound(match) || isPossessed(match)) {
      return false;
    }
    if (isTemperature(match) || isColour(match)) {
      return false;
    }
    if (match.isOnly("MONTH")) {
      return acceptsMonth(match.from());
    }
    if (match.isOnly("YEAR")) {
      return acceptsYear(match.from(), match.to());
    }
    if (match.isOnly("WEEKDAY")) {
      return acceptsWeekday(match.from());
    }
    if (nounsCapitalised() && isCapitalisedNoun(match)) {
      return false;
    }
    if (nounsCapitalised() && match.isOnly("SEASON") && !acceptsSeason(match.from())) {
      return false;
    }
    if (match.has("SEASON") && !match.has("YEAR") && !match.has("DEIXIS")) {
      boolean name =
          !nounsCapitalised()
              && tokens.token(match.to()).capitalised()
              && !tokens.isClauseEnd(match.to());
      return !contextWords.is("OF", tokens.lower(match.to())) && !name;
    }
    if (match.has("MON")) {
      ClassMatch month = match.firstCapture("MON");
      return match.has("WEEKDAY") || month == null || tokens.token(month.to() - 1).capitalised();
    }
    if (match.rule().meaning() == TimexMeaning.QUARTER
        || match.rule().meaning() == TimexMeaning.HALF) {
      return !gameTime.isOfGame(match);
    }
    return acceptsClock(match) && acceptsDeixis(match);
  }

  /** "Temperatures in the 70s", "the high 80s": degrees. */
  private boolean isTemperature(RuleMatch match) {
    if (match.rule().meaning() != TimexMeaning.DECADE && !match.has("DECADE")) {
      return false;
    }
    for (int i = match.to(); i >= Math.max(0, match.from() - WARMTH_REACH); i--) {
      if (contextWords.is("WARMTH", tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "A midnight cherry car". */
  private boolean isColour(RuleMatch match) {
    return match.rule().meaning() == TimexMeaning.CLOCK
        && contextWords.is("COLOUR", tokens.lower(match.to()))
        && !contextWords.is("CLOCK", tokens.lower(match.from() - 1));
  }

  /** "im Winter", but not "winterfest" and not "Herr Winter". */
  private boolean acceptsSeason(int i) {
    return tokens.token(i).capitalised() && contextWords.is("LEAD", tokens.lower(i - 1));
  }

  /** "Guten Morgen", "am Morgen": in German the noun "morning", not "tomorrow". */
  private boolean isCapitalisedNoun(RuleMatch match) {
    boolean inside = match.from() > 0 && !".!?:„“»\"".contains(tokens.lower(match.from() - 1));
    return match.rule().meaning() == TimexMeaning.SHIFT
        && tokens.token(match.from()).capitalised()
        && inside
        && !tokens.token(match.from()).startsParagraph();
  }

  /** "an hour-long talk", "now-infamous". */
  private boolean isPartOfCompound(RuleMatch match) {
    boolean hyphen =
        tokens.lower(match.to()).equals("-")
            && tokens.glued(match.to())
            && tokens.glued(match.to() + 1);
    TimexMeaning meaning = match.rule().meaning();
    boolean single =
        meaning == TimexMeaning.VALUE
            || meaning == TimexMeaning.THE_SAME
            || match.rule().argument(0, "").equals("maybe");
    return hyphen && single && tokens.token(match.to() + 1).alphabetic();
  }

  /** "his last year in office": not the year before this one; "met her this week" is a time. */
  private boolean isPossessed(RuleMatch match) {
    boolean unit = match.has("DEIXIS") && match.has("UNIT") && match.captures().size() == 2;
    boolean present = "0".equals(match.value("DEIXIS"));
    return unit && !present && contextWords.is("OWNER", tokens.lower(match.from() - 1));
  }

  /** "VOA Today", "This Week": a capital letter where a time expression has none. */
  private boolean isTitle(RuleMatch match) {
    int last = match.to() - 1;
    boolean common =
        !match.has("MONTH") && !match.has("MON") && !match.has("WEEKDAY") && !match.has("HOLIDAY");
    TimexMeaning meaning = match.rule().meaning();
    boolean suspicious =
        meaning == TimexMeaning.SHIFT
            || meaning == TimexMeaning.VALUE
            || meaning == TimexMeaning.PART
            || meaning == TimexMeaning.THE_YEAR
            || (meaning == TimexMeaning.POINT && match.has("UNIT"))
            || (meaning == TimexMeaning.LENGTH && match.has("UNITS"));
    boolean unit = last > match.from() && tokens.token(last).capitalised();
    boolean after =
        last == match.from()
            && tokens.token(last).capitalised()
            && tokens.token(last - 1).capitalised()
            && !tokens.token(last).startsParagraph();
    boolean paper =
        meaning == TimexMeaning.VALUE
            && tokens.token(match.from()).capitalised()
            && tokens.token(match.to()).capitalised()
            && !tokens.token(match.from()).startsParagraph();
    return common && suspicious && (unit || after || paper);
  }

  /** False for "this second" and "this century-old". */
  private boolean acceptsDeixis(RuleMatch match) {
    boolean hyphen = tokens.lower(match.to()).equals("-") && tokens.glued(match.to());
    boolean unit =
        !nounsCapitalised()
            && match.has("DEIXIS")
            && match.has("UNIT")
            && match.captures().size() == 2;
    String value = String.valueOf(match.value("UNIT"));
    return !unit
        || (!(hyphen && tokens.glued(match.to() + 1))
            && !TimexUnits.isClockUnit(value)
            && !value.equals("D"));
  }

  private boolean acceptsClock(RuleMatch match) {
    if (match.rule().meaning() != TimexMeaning.CLOCK) {
      return true;
    }
    boolean withoutZone =
        tokens.lower(match.from() + 1).equals(":")
            && match.to() <= match.from() + 5
            && tokens.token(match.to() - 1).numeric();
    boolean precededByLead =
        contextWords.is("CLOCK", tokens.lower(match.from() - 1))
            || tokens.token(match.from()).startsParagraph() && tokens.isClauseEnd(match.to());
    return (!withoutZone || precededByLead)
        && (!tokens.lower(match.to()).equals("-") || !tokens.glued(match.to()));
  }

  private boolean acceptsMonth(int i) {
    String before = tokens.lower(i - 1);
    String word = tokens.lower(i);
    boolean allCapitals = tokens.token(i).text().equals(word.toUpperCase(Locale.ROOT));
    if (allCapitals && tokens.token(i - 1).text().equals(before)) {
      return false;
    }
    if (surnames.contains(word)) {
      return contextWords.is("SURE", before) && !tokens.lower(i + 1).equals("'s");
    }
    boolean precededByLead = contextWords.is("LEAD", before);
    if (contextWords.is("AMBIGUOUS", word)) {
      return precededByLead && !contextWords.is("UNSURE", before);
    }
    boolean next =
        !nounsCapitalised() && tokens.token(i + 1).capitalised() && !tokens.isClauseEnd(i + 1);
    boolean name = next || couldBeFirstName(i - 1);
    return (precededByLead && !contextWords.is("THE", before))
        || !(contextWords.is("FIRSTNAME", word) && name);
  }

  private boolean acceptsWeekday(int i) {
    boolean title =
        contextWords.is("SHOW", tokens.lower(i + 1)) && tokens.token(i + 1).capitalised();
    return !title && !firstNames.contains(i);
  }

  private boolean acceptsYear(int i, int to) {
    String before = tokens.lower(i - 1);
    String next = tokens.lower(to);
    if (!tokens.token(i).numeric()) {
      return contextWords.is("LEAD", before) || !isPluralNoun(to);
    }
    int value = Integer.parseInt(tokens.token(i).text());
    boolean partOfToken = tokens.glued(i) && !"(-–/'\"“‘—[".contains(before) || continuesBehind(to);
    boolean owner = next.equals("'") && tokens.glued(to);
    if (partOfToken
        || (contextWords.is("LABEL", before) && !owner)
        || contextWords.is("COUNTED", next)
        || value < MIN_YEAR
        || value > MAX_YEAR) {
      return false;
    }
    boolean precededByLead = contextWords.is("LEAD", before) || before.equals(",");
    boolean noun = nounsCapitalised() ? tokens.token(to).capitalised() : isPluralNoun(to);
    boolean isCount = noun && tokens.token(to).alphabetic() && !tokens.isClauseEnd(to);
    return (precededByLead || !isCount) && (precededByLead || value >= MIN_YEAR_WITHOUT_LEAD);
  }

  private boolean isPluralNoun(int i) {
    String word = tokens.lower(i);
    return word.endsWith("s") && word.length() > 3 && !tokens.token(i).capitalised();
  }

  private boolean continuesBehind(int to) {
    String next = tokens.lower(to);
    return tokens.glued(to)
        && (next.equals("%")
            || next.equals("/")
            || next.equals("@")
            || tokens.token(to).alphabetic());
  }
}
