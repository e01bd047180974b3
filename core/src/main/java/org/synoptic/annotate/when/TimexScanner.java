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
import org.synoptic.text.numbers.TokenScan;

/** Goes through one text from first word to last and keeps what was told before in mind. */
final class TimexScanner {

  /** Words over which a quarter stays the one that is talked about. Tuned on TimeBank. */
  private static final int QUARTER_HOLDS = 150;

  /** Words over which "10 p.m." and "the evening" belong to the day told last. */
  private static final int THEN_HOLDS = 40;

  private final TimexGrammar grammar;
  private final TokenClasses shapes;
  private final FalsePositiveFilter guard;
  private final TimexNormaliser readings;
  private final @Nullable LocalDate today;
  private final boolean south;
  private final List<Timex> found = new ArrayList<>();
  private @Nullable String then;
  private int thenAt = -QUARTER_HOLDS;
  private @Nullable String quarter;
  private int quarterAt = -QUARTER_HOLDS;

  TimexScanner(TimexGrammar grammar, Article article) {
    this.grammar = grammar;
    var words = TokenScan.of(article.body());
    DateOrder order = DateOrder.of(article, words, grammar.guardWords());
    shapes = new TokenClasses(words, grammar, order);
    guard = new FalsePositiveFilter(shapes, grammar.guardWords());
    readings = new TimexNormaliser(shapes, grammar.guardWords());
    today = article.published().day();
    south = OutletRegion.southern(article.url());
  }

  List<Timex> scan() {
    int i = 0;
    while (i < shapes.size()) {
      int name = grammar.names().length(shapes, i);
      i = name > 0 ? i + name : Math.max(i + 1, take(i));
    }
    return List.copyOf(found);
  }

  /** Takes the expression at word {@code i}; gives back the word after it, or {@code i}. */
  private int take(int i) {
    RuleMatch plain = grammar.rules().at(shapes, i);
    Prefix prefix = grammar.prefixes().at(shapes, i);
    if (prefix != null) {
      int core = i + prefix.words().size();
      RuleMatch match = shapes.joined(i, core) ? grammar.rules().at(shapes, core) : null;
      boolean longer = plain == null || (match != null && match.to() > plain.to());
      if (match != null
          && longer
          && prefix.fits(match, shapes, grammar.guardWords())
          && keep(i, match, prefix.kind())) {
        return end(match);
      }
    }
    if (plain == null) {
      return i;
    }
    return keep(i, plain, "")
        ? end(plain)
        : plain.rule().meaning() == TimexMeaning.SKIP ? plain.to() : i;
  }

  private int end(RuleMatch match) {
    Span last = found.get(found.size() - 1).span();
    int to = match.to();
    while (to < shapes.size() && shapes.word(to).end() <= last.end()) {
      to++;
    }
    return to;
  }

  private boolean keep(int from, RuleMatch match, String mod) {
    if (!guard.passes(match)) {
      return false;
    }
    TimexValue resolved = readings.read(match, setting(from, match));
    if (resolved == null) {
      return false;
    }
    int to = match.to();
    if (match.rule().meaning() == TimexMeaning.CLOCK) {
      RuleMatch day = dayAfter(to);
      TimexValue date = day == null ? null : readings.read(day, setting(day.from(), day));
      if (day != null && date != null && date.value().length() == 10 && guard.passes(day)) {
        to = on(to) ? to : day.to();
        resolved = TimexNormaliser.clockOn(match, date.value());
      }
    }
    add(from, to, TimexModifiers.applied(resolved, mod, today));
    remember(match, to, resolved);
    return true;
  }

  private boolean on(int i) {
    return grammar.guardWords().is("ON", shapes.lower(i));
  }

  private boolean range(String word) {
    return grammar.guardWords().is("RANGE", word);
  }

  /** The day that a clock belongs to: "10 p.m. Wednesday", "noon on May 3". */
  private @Nullable RuleMatch dayAfter(int to) {
    boolean on = on(to) || shapes.lower(to).equals(",");
    int at = on ? to + 1 : to;
    RuleMatch match = shapes.joined(to, at) ? grammar.rules().at(shapes, at) : null;
    boolean day =
        match != null
            && (match.rule().meaning() == TimexMeaning.POINT
                || match.rule().meaning() == TimexMeaning.SHIFT);
    return day ? match : null;
  }

  private ResolutionContext setting(int from, RuleMatch match) {
    String told = match.from() - quarterAt < QUARTER_HOLDS ? quarter : null;
    return new ResolutionContext(
        today,
        then,
        match.from() - thenAt < THEN_HOLDS,
        told,
        monthBefore(match.from()),
        yearAhead(match),
        south,
        limit(from),
        () -> grammar.tenses().around(shapes, from, match.to()));
  }

  /** "by May", "ahead of the May elections", "until after May". */
  private boolean limit(int from) {
    ContextWords words = grammar.guardWords();
    int lead = words.is("THE", shapes.lower(from - 1)) ? from - 2 : from - 1;
    String two = shapes.lower(lead - 1) + "_" + shapes.lower(lead);
    return words.is("NEAR", shapes.lower(lead)) || words.is("NEAR", two);
  }

  private @Nullable String monthBefore(int from) {
    boolean link = thenAt == from - 1 && range(shapes.lower(from - 1));
    return link && then != null && then.length() == 7 && Character.isDigit(then.charAt(5))
        ? then
        : null;
  }

  /** The year that stands only at the end of a range: "28 May to 2 June 2016". */
  private @Nullable String yearAhead(RuleMatch match) {
    boolean open = (match.has("MONTH") || match.has("MON")) && !match.has("YEAR");
    boolean between =
        grammar.guardWords().is("BETWEEN", shapes.lower(match.from() - 1))
            && grammar.guardWords().is("AND", shapes.lower(match.to()));
    boolean range = between || range(shapes.lower(match.to()));
    if (!open || !range || !shapes.joined(0, match.to() + 1)) {
      return null;
    }
    RuleMatch end = grammar.rules().at(shapes, match.to() + 1);
    boolean month = end != null && (end.has("MONTH") || end.has("MON"));
    return end != null && month ? end.value("YEAR") : null;
  }

  private void add(int from, int to, TimexValue resolved) {
    Span span = new Span(shapes.word(from).start(), shapes.word(to - 1).end());
    found.add(
        new Timex(
            span,
            resolved.type(),
            resolved.value(),
            resolved.from(),
            resolved.until(),
            resolved.relative()));
  }

  private void remember(RuleMatch match, int to, TimexValue resolved) {
    String value = resolved.value();
    if (resolved.type() == Type.DATE || resolved.type() == Type.TIME) {
      boolean placed = TimexInterval.of(value) != null;
      then = placed ? value : then;
      thenAt = placed ? to : thenAt;
      if (placed && value.contains("-Q") && match.rule().meaning() == TimexMeaning.QUARTER) {
        quarter = value;
        quarterAt = to;
      }
    }
  }
}
