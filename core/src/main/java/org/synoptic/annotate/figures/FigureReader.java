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
import org.synoptic.syntax.Tags;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/**
 * Finds the figures of an article: numbers with their unit, what they count, and how exact they
 * are. Safe for use by several threads.
 */
public final class FigureReader {

  private static final Set<String> ERAS = Set.of("b.c.", "a.d.", "bc", "ad", "b.c");

  private static final Set<String> RATES = Set.of("per", "every", "each");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /**
   * A number of at least this value is a figure even without a unit or a noun: "sales of 1,500".
   * Set by hand.
   */
  private static final int STANDALONE_MIN = 1000;

  private final LanguageResources language;
  private final FigureLexicon lexicon;

  /** Loads the lists in the {@code figures} folder of the language. */
  public FigureReader(LanguageResources language) {
    this.language = language;
    lexicon = new FigureLexicon(language);
  }

  /**
   * The figures in the article's body, in order and outside of time expressions.
   *
   * @param sentences tagged by the engine, or without tags
   * @param dates the time expressions of the body, in order
   */
  public List<Figure> find(Article article, List<Sentence> sentences, List<Timex> dates) {
    return new Reading(article, sentences, dates).find();
  }

  private final class Reading {
    private final List<ScannedToken> tokens;
    private final List<Timex> dates;
    private final MeasureReader measures;
    private final FigureFilter filter;
    private final Ages ages;
    private final Ordinals ordinals;
    private final CountedNoun countedNoun;
    private final PosTags tags;
    private int dateIndex;

    Reading(Article article, List<Sentence> sentences, List<Timex> dates) {
      String body = article.body();
      tokens = TokenScan.of(body);
      this.dates = dates;
      measures =
          new MeasureReader(
              body, tokens, lexicon, DollarCurrency.of(article.url()), language.numbers());
      filter = new FigureFilter(tokens, lexicon);
      tags = new PosTags(tokens, sentences, lexicon.contextWords);
      countedNoun = new CountedNoun(body, tokens, tags, lexicon, this::inDate);
      ages = new Ages(tokens, lexicon.contextWords);
      ordinals = new Ordinals(tokens, countedNoun, language.numbers());
    }

    List<Figure> find() {
      List<Figure> figures = new ArrayList<>();
      int i = 0;
      while (i < tokens.size()) {
        Measure measure = measures.measureAt(i);
        if (measure == null || ordinals.isOrdinal(measure)) {
          i = addOrdinal(i, figures);
          continue;
        }
        Figure figure = inDate(measure) || filter.rejects(measure) ? null : figure(measure);
        if (figure != null) {
          figures.add(figure);
        }
        i = figure == null ? i + 1 : measure.to();
      }
      return figures;
    }

    /** Adds the ordinal at token {@code i}, if there is one, and gives the token to continue at. */
    private int addOrdinal(int i, List<Figure> figures) {
      Ordinals.Rank rank = ordinals.rankAt(i);
      if (rank == null) {
        return i + 1;
      }
      Span span = new Span(tokens.get(i).start(), tokens.get(rank.to() - 1).end());
      if (!inDate(span)) {
        figures.add(
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

    private boolean inDate(Measure measure) {
      return inDate(span(measure));
    }

    private boolean inDate(Span span) {
      while (dateIndex < dates.size() && dates.get(dateIndex).span().end() <= span.start()) {
        dateIndex++;
      }
      return dateIndex < dates.size() && dates.get(dateIndex).span().overlaps(span);
    }

    private boolean inDate(int at) {
      for (int i = dateIndex; i < dates.size() && dates.get(i).span().start() <= at; i++) {
        if (at < dates.get(i).span().end()) {
          return true;
        }
      }
      return false;
    }

    private Span span(Measure measure) {
      return new Span(tokens.get(measure.from()).start(), tokens.get(measure.to() - 1).end());
    }

    private @Nullable Figure figure(Measure measure) {
      Measure withUnit = ages.withAge(measure);
      PhraseLookup.Phrase before = before(measure);
      int lead = measure.from() - 1 - (before == null ? 0 : before.words().size());
      String of = countedNoun.nounOf(withUnit, beforeArticle(lead));
      if (!isInformative(withUnit, of)) {
        return null;
      }
      return new Figure(
          span(withUnit),
          kind(withUnit),
          withUnit.low(),
          withUnit.high(),
          withUnit.unit(),
          withUnit.printed(),
          of,
          bound(withUnit, before),
          MoneyYear.of(tokens, withUnit));
    }

    /** The bound before the number; "rose up to 42" and "handed over 42" have none. */
    private PhraseLookup.@Nullable Phrase before(Measure measure) {
      PhraseLookup.Phrase phrase = lexicon.boundsBefore.at(tokens, measure.from() - 1);
      boolean upTo = phrase != null && lexicon.contextWords.is("UP", phrase.words().get(0));
      boolean handed =
          phrase != null
              && phrase.words().size() == 1
              && lexicon.contextWords.is("HANDS", lower(measure.from() - 2));
      return handed || (upTo && lexicon.motionVerbs.contains(lower(measure.from() - 3)))
          ? null
          : phrase;
    }

    /** "an estimated 500": skips the article before the bound. */
    private int beforeArticle(int lead) {
      return ARTICLES.contains(lower(lead)) ? lead - 1 : lead;
    }

    private String lower(int i) {
      return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private boolean isInformative(Measure measure, @Nullable String of) {
      if (isVagueFew(measure) || measures.isScaleBehind(measure)) {
        return false;
      }
      if (lexicon.contextWords.is("ONE", lower(measure.from()))
          && measure.unit() == null
          && measure.to() == measure.from() + 1) {
        boolean isCount = !lexicon.contextWords.is("NOTONE", lower(measure.from() - 1));
        return of != null && isCount && lexicon.countedByOne.contains(of);
      }
      if (of != null && lexicon.contextWords.is("NOCOUNT", of.toLowerCase(Locale.ROOT))) {
        return false;
      }
      boolean per = RATES.contains(lower(measure.from() - 1));
      boolean era = ERAS.contains(lower(measure.to()));
      if (per || era) {
        return false;
      }
      boolean ratio =
          lexicon.contextWords.is("IN", lower(measure.from() - 1))
              && Tags.CD.equals(tags.tagOf(measure.from() - 2));
      boolean large = measure.low() >= STANDALONE_MIN && !measure.vague();
      return !ratio && (of != null || measure.unit() != null || large);
    }

    private Kind kind(Measure measure) {
      return measure.share() ? Kind.SHARE : Kind.of(measure.unit());
    }

    /** "several" and "a few" are too vague to be compared. */
    private boolean isVagueFew(Measure measure) {
      return measure.vague() && measure.low() == 3 && measure.high() == 9;
    }

    private Bound bound(Measure measure, PhraseLookup.@Nullable Phrase before) {
      PhraseLookup.Phrase after = lexicon.boundsAfter.at(tokens, measure.to());
      PhraseLookup.Phrase phrase = before != null ? before : after;
      return phrase != null
          ? Bound.valueOf(phrase.value())
          : measure.vague() ? Bound.ABOUT : Bound.EXACT;
    }
  }
}
