package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.when.PrefixPhrases.Prefix;
import org.synoptic.model.Article;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Timex.Type;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/**
 * Finds the time expressions of one text, from the first token to the last, and remembers the date
 * and the quarter mentioned before as anchors for the next expressions.
 */
final class TimexScanner {

  /**
   * Tokens over which the quarter mentioned last is the one that "the quarter" means. Tuned on
   * TimeBank; after a change run the quality bench of TempEval-3.
   */
  private static final int QUARTER_REACH = 150;

  /**
   * Tokens over which "10 p.m." and "the evening" belong to the day mentioned last. Set by hand.
   */
  private static final int ANCHOR_REACH = 40;

  private final TimexGrammar grammar;
  private final TimexTokens tokens;
  private final TokenClasses classes;
  private final FalsePositiveFilter filter;
  private final TimexNormaliser normaliser;
  private final @Nullable LocalDate publicationDay;
  private final boolean southern;
  private final List<Timex> timexes = new ArrayList<>();
  private @Nullable String anchor;
  private int anchorEnd = -QUARTER_REACH;
  private @Nullable String lastQuarter;
  private int lastQuarterEnd = -QUARTER_REACH;

  TimexScanner(TimexGrammar grammar, Article article) {
    this.grammar = grammar;
    List<ScannedToken> scanned = TokenScan.of(article.body());
    DateOrder order = DateOrder.of(article, scanned, grammar.contextWords());
    tokens = new TimexTokens(scanned, grammar.lexicon(), grammar.numbers());
    classes = new TokenClasses(tokens, grammar.contextWords(), order);
    filter = new FalsePositiveFilter(tokens, grammar.contextWords());
    normaliser = new TimexNormaliser(tokens, grammar.contextWords());
    publicationDay = article.published().day();
    southern = OutletRegion.isSouthern(article.url());
  }

  List<Timex> scan() {
    int i = 0;
    while (i < tokens.size()) {
      int name = grammar.names().length(tokens, i);
      i = name > 0 ? i + name : Math.max(i + 1, acceptAt(i));
    }
    return List.copyOf(timexes);
  }

  /**
   * Accepts the expression at token {@code i}, if there is one. Gives the index of the token behind
   * it, or {@code i}.
   */
  private int acceptAt(int i) {
    RuleMatch unprefixed = grammar.rules().longestMatch(classes, i);
    Prefix prefix = grammar.prefixes().at(tokens, i);
    if (prefix != null) {
      int core = i + prefix.words().size();
      RuleMatch match =
          tokens.inSameParagraph(i, core) ? grammar.rules().longestMatch(classes, core) : null;
      boolean longer = unprefixed == null || (match != null && match.to() > unprefixed.to());
      if (match != null
          && longer
          && prefix.fits(match, tokens, grammar.contextWords())
          && accept(i, match, prefix.kind())) {
        return endOf(match);
      }
    }
    if (unprefixed == null) {
      return i;
    }
    return accept(i, unprefixed, "")
        ? endOf(unprefixed)
        : unprefixed.rule().meaning() == TimexMeaning.SKIP ? unprefixed.to() : i;
  }

  private int endOf(RuleMatch match) {
    Span last = timexes.get(timexes.size() - 1).span();
    int to = match.to();
    while (to < tokens.size() && tokens.token(to).end() <= last.end()) {
      to++;
    }
    return to;
  }

  /**
   * Adds the expression unless it is a false positive or has no value.
   *
   * @param mod kind of the prefix, or an empty text
   */
  private boolean accept(int from, RuleMatch match, String mod) {
    if (!filter.accepts(match)) {
      return false;
    }
    TimexValue timexValue = normaliser.normalise(match, context(from, match));
    if (timexValue == null) {
      return false;
    }
    int to = match.to();
    if (match.rule().meaning() == TimexMeaning.CLOCK) {
      RuleMatch day = dayAfter(to);
      TimexValue date = day == null ? null : normaliser.normalise(day, context(day.from(), day));
      if (day != null && date != null && date.value().length() == 10 && filter.accepts(day)) {
        to = isOn(to) ? to : day.to();
        timexValue = TimexNormaliser.clockOn(match, date.value());
      }
    }
    if (mod.equals("START") && publicationDay != null && isTomorrow(match, publicationDay)) {
      timexValue = TimexValue.date(publicationDay.plusDays(1).toString());
    }
    add(from, to, TimexModifiers.apply(timexValue, mod, publicationDay));
    remember(match, to, timexValue);
    return true;
  }

  /**
   * "early Saturday" in a report of Friday, told from further east: the day that begins, not the
   * one six days ago.
   */
  private static boolean isTomorrow(RuleMatch match, LocalDate publicationDay) {
    String weekday = match.isOnly("WEEKDAY") ? match.value("WEEKDAY") : null;
    return weekday != null
        && publicationDay.plusDays(1).getDayOfWeek().getValue() == Integer.parseInt(weekday);
  }

  private boolean isOn(int i) {
    return grammar.contextWords().is("ON", tokens.lower(i));
  }

  private boolean isRangeWord(String word) {
    return grammar.contextWords().is("RANGE", word);
  }

  /** The day that a time of day belongs to: "10 p.m. Wednesday", "noon on May 3". */
  private @Nullable RuleMatch dayAfter(int to) {
    boolean on = isOn(to) || tokens.lower(to).equals(",");
    int at = on ? to + 1 : to;
    RuleMatch match =
        tokens.inSameParagraph(to, at) ? grammar.rules().longestMatch(classes, at) : null;
    boolean day =
        match != null
            && (match.rule().meaning() == TimexMeaning.POINT
                || match.rule().meaning() == TimexMeaning.SHIFT);
    return day ? match : null;
  }

  private ResolutionContext context(int from, RuleMatch match) {
    String near = match.from() - lastQuarterEnd < QUARTER_REACH ? lastQuarter : null;
    boolean anchorNear = match.from() - anchorEnd < ANCHOR_REACH;
    return new ResolutionContext(
        publicationDay,
        anchor,
        anchorNear,
        anchor != null
            && anchorNear
            && tokens.tellsOn(anchorEnd - 1, match.from(), grammar.contextWords()),
        near,
        rangeStart(match.from()),
        rangeEndYear(match),
        southern,
        deadline(from),
        () -> grammar.tenses().ofClause(tokens, from, match.to()));
  }

  /** True behind words of a deadline: "by May", "ahead of the May elections", "until after May". */
  private boolean deadline(int from) {
    ContextWords contextWords = grammar.contextWords();
    int lead = contextWords.is("THE", tokens.lower(from - 1)) ? from - 2 : from - 1;
    String two = tokens.lower(lead - 1) + "_" + tokens.lower(lead);
    return contextWords.is("NEAR", tokens.lower(lead)) || contextWords.is("NEAR", two);
  }

  /** The month that a range began with, if the range word stands before this token. */
  private @Nullable String rangeStart(int from) {
    boolean link = anchorEnd == from - 1 && isRangeWord(tokens.lower(from - 1));
    return link && anchor != null && anchor.length() == 7 && Character.isDigit(anchor.charAt(5))
        ? anchor
        : null;
  }

  /** The year that stands only at the end of a range: "28 May to 2 June 2016". */
  private @Nullable String rangeEndYear(RuleMatch match) {
    boolean open = (match.has("MONTH") || match.has("MON")) && !match.has("YEAR");
    boolean between =
        grammar.contextWords().is("BETWEEN", tokens.lower(match.from() - 1))
            && grammar.contextWords().is("AND", tokens.lower(match.to()));
    boolean range = between || isRangeWord(tokens.lower(match.to()));
    if (!open || !range || !tokens.inSameParagraph(0, match.to() + 1)) {
      return null;
    }
    RuleMatch end = grammar.rules().longestMatch(classes, match.to() + 1);
    boolean month = end != null && (end.has("MONTH") || end.has("MON"));
    return end != null && month ? end.value("YEAR") : null;
  }

  private void add(int from, int to, TimexValue timexValue) {
    Span span = new Span(tokens.token(from).start(), tokens.token(to - 1).end());
    timexes.add(
        new Timex(
            span,
            timexValue.type(),
            timexValue.value(),
            timexValue.from(),
            timexValue.until(),
            timexValue.relative()));
  }

  private void remember(RuleMatch match, int to, TimexValue timexValue) {
    String value = timexValue.value();
    if (timexValue.type() == Type.DATE || timexValue.type() == Type.TIME) {
      boolean placed = TimexInterval.of(value) != null;
      anchor = placed ? value : anchor;
      anchorEnd = placed ? to : anchorEnd;
      if (placed && value.contains("-Q") && match.rule().meaning() == TimexMeaning.QUARTER) {
        lastQuarter = value;
        lastQuarterEnd = to;
      }
    }
  }
}
