package org.synoptic.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.model.Article;
import org.synoptic.model.Figure;
import org.synoptic.model.Figure.Bound;
import org.synoptic.model.Figure.Kind;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** Finds the figures of an article. Safe to share by threads. */
public final class FigureReader {

  private static final Set<String> ERAS = Set.of("b.c.", "a.d.", "bc", "ad", "b.c");

  private static final Set<String> RATES = Set.of("per", "every", "each");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** From here a number without a noun still says something: "sales of 1,500". */
  private static final int LARGE = 1000;

  private final LanguageResources language;
  private final FigureLexicon lists;

  /** Reads figures by the lists of the language's folder. */
  public FigureReader(LanguageResources language) {
    this.language = language;
    lists = new FigureLexicon(language);
  }

  /** The figures of the article's body in order, outside the dates. */
  public List<Figure> find(Article article, List<Sentence> sentences, List<Timex> dates) {
    return new Reading(article, sentences, dates).all();
  }

  private final class Reading {
    private final List<ScannedToken> words;
    private final List<Timex> dates;
    private final MeasureReader measures;
    private final FigureFilter noFigure;
    private final Ages ages;
    private final Ordinals ordinals;
    private final CountedNoun counted;
    private final PosTags tags;
    private int date;

    Reading(Article article, List<Sentence> sentences, List<Timex> dates) {
      String body = article.body();
      words = TokenScan.of(body);
      this.dates = dates;
      measures =
          new MeasureReader(
              body, words, lists, DollarCurrency.of(article.url()), language.numbers());
      noFigure = new FigureFilter(words, lists);
      tags = new PosTags(words, sentences, lists.kinds);
      counted = new CountedNoun(body, words, tags, lists, this::inDate);
      ages = new Ages(words, lists.kinds);
      ordinals = new Ordinals(words, counted, language.numbers());
    }

    List<Figure> all() {
      List<Figure> found = new ArrayList<>();
      int i = 0;
      while (i < words.size()) {
        Measure measure = measures.at(i);
        if (measure == null || ordinals.is(measure)) {
          i = rank(i, found);
          continue;
        }
        Figure figure = dated(measure) || noFigure.is(measure) ? null : figure(measure);
        if (figure != null) {
          found.add(figure);
        }
        i = figure == null ? i + 1 : measure.to();
      }
      return found;
    }

    /** Adds the ordinal at word {@code i}; gives back the word to go on at. */
    private int rank(int i, List<Figure> found) {
      Ordinals.Rank rank = ordinals.at(i);
      if (rank == null) {
        return i + 1;
      }
      Span span = new Span(words.get(i).start(), words.get(rank.to() - 1).end());
      if (!inDate(span)) {
        found.add(
            new Figure(
                span,
                Kind.ORDINAL,
                rank.value(),
                rank.value(),
                null,
                null,
                rank.of(),
                Bound.EXACT,
                null));
      }
      return rank.to();
    }

    private boolean dated(Measure measure) {
      return inDate(span(measure));
    }

    private boolean inDate(Span span) {
      while (date < dates.size() && dates.get(date).span().end() <= span.start()) {
        date++;
      }
      return date < dates.size() && dates.get(date).span().overlaps(span);
    }

    private boolean inDate(int at) {
      for (int i = date; i < dates.size() && dates.get(i).span().start() <= at; i++) {
        if (at < dates.get(i).span().end()) {
          return true;
        }
      }
      return false;
    }

    private Span span(Measure measure) {
      return new Span(words.get(measure.from()).start(), words.get(measure.to() - 1).end());
    }

    private @Nullable Figure figure(Measure measure) {
      Measure aged = ages.of(measure);
      PhraseLookup.Phrase before = before(measure);
      int lead = measure.from() - 1 - (before == null ? 0 : before.words().size());
      String of = counted.of(aged, article(lead));
      if (!says(aged, of)) {
        return null;
      }
      return new Figure(
          span(aged),
          kind(aged),
          aged.low(),
          aged.high(),
          aged.unit(),
          aged.printed(),
          of,
          bound(aged, before),
          MoneyYear.after(words, aged));
    }

    /** The bound before the number; in "rose up to 42" there is none. */
    private PhraseLookup.@Nullable Phrase before(Measure measure) {
      PhraseLookup.Phrase phrase = lists.boundsBefore.at(words, measure.from() - 1);
      boolean upTo = phrase != null && lists.kinds.is("UP", phrase.words().get(0));
      return upTo && lists.motion.contains(lower(measure.from() - 3)) ? null : phrase;
    }

    /** "an estimated 500": the article before the bound is no part of what counts. */
    private int article(int lead) {
      return ARTICLES.contains(lower(lead)) ? lead - 1 : lead;
    }

    private String lower(int i) {
      return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    private boolean says(Measure measure, @Nullable String of) {
      if (few(measure)) {
        return false;
      }
      if (lists.kinds.is("ONE", lower(measure.from()))
          && measure.unit() == null
          && measure.to() == measure.from() + 1) {
        boolean plain = !lists.kinds.is("NOTONE", lower(measure.from() - 1));
        return of != null && plain && lists.single.contains(of);
      }
      if (of != null && lists.kinds.is("NOCOUNT", of.toLowerCase(Locale.ROOT))) {
        return false;
      }
      boolean per = RATES.contains(lower(measure.from() - 1));
      boolean era = ERAS.contains(lower(measure.to()));
      if (per || era) {
        return false;
      }
      boolean ratio =
          lists.kinds.is("IN", lower(measure.from() - 1))
              && "CD".equals(tags.of(measure.from() - 2));
      boolean large = measure.low() >= LARGE && !measure.vague();
      return !ratio && (of != null || measure.unit() != null || large);
    }

    private Kind kind(Measure measure) {
      return measure.share() ? Kind.SHARE : Kind.of(measure.unit());
    }

    /** "Several" and "a few" give no number to hold against another. */
    private boolean few(Measure measure) {
      return measure.vague() && measure.low() == 3 && measure.high() == 9;
    }

    private Bound bound(Measure measure, PhraseLookup.@Nullable Phrase before) {
      PhraseLookup.Phrase after = lists.boundsAfter.at(words, measure.to());
      PhraseLookup.Phrase said = before != null ? before : after;
      return said != null
          ? Bound.valueOf(said.value())
          : measure.vague() ? Bound.ABOUT : Bound.EXACT;
    }
  }
}
