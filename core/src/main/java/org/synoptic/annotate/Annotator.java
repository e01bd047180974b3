package org.synoptic.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.cache.AnnotationCache;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.annotate.figures.FigureReader;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.annotate.quotes.AttributionFinder;
import org.synoptic.annotate.when.TimexGrammar;
import org.synoptic.annotate.who.EntityReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Clause;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/**
 * Annotates articles: runs the layers in order, each on the results of those before it.
 *
 * <p>The engine and the rules that need a parse are English. An article in another language is read
 * with the resources of its language, and its result lists the layers that are missing.
 */
public final class Annotator {

  private static final String ENGLISH = "en";

  private final Engine engine;
  private final TimexGrammar timexGrammar = new TimexGrammar(LanguageResources.of(ENGLISH));
  private final FigureReader figureReader = new FigureReader(LanguageResources.of(ENGLISH));
  private final AttributionFinder attributions = new AttributionFinder();
  private final EventFinder eventFinder;
  private final ClauseFinder clauseFinder = new ClauseFinder();
  private final Skimmer skimmer;
  private final @Nullable AnnotationCache cache;
  private final Map<String, SurfaceReader> readers = new ConcurrentHashMap<>();

  /** Annotates with the given engine and codes events by Synoptic's own rules. */
  public Annotator(Engine engine) {
    this(engine, null);
  }

  /**
   * @param dictionaries the CAMEO dictionaries to code events with, or null for Synoptic's own
   *     rules
   */
  public Annotator(Engine engine, @Nullable Dictionaries dictionaries) {
    this(engine, dictionaries, null);
  }

  /**
   * @param dictionaries the CAMEO dictionaries to code events with, or null
   * @param cache where the layers of articles are kept, or null
   */
  public Annotator(
      Engine engine, @Nullable Dictionaries dictionaries, @Nullable AnnotationCache cache) {
    this.cache = cache;
    this.engine = engine;
    this.skimmer = new Skimmer(engine, timexGrammar);
    this.eventFinder = new EventFinder(dictionaries);
  }

  /**
   * What tells which articles report the same happening, at a quarter of the cost: the spans of the
   * sentences, the persons and places that the opening names, and the dates. The other layers are
   * missing.
   */
  public AnnotatedArticle skim(Article article) {
    return cache == null ? skimmed(article) : cache.get(article, "skimmed", this::skimmed);
  }

  private AnnotatedArticle skimmed(Article article) {
    return EnglishText.is(article)
        ? skimmer.skim(article)
        : reader(article.language()).skim(article);
  }

  private SurfaceReader reader(String language) {
    String folder = LanguageResources.of(language).code();
    String code = folder.equals(ENGLISH) ? LanguageResources.ANY : folder;
    return readers.computeIfAbsent(code, SurfaceReader::new);
  }

  /** Annotates {@code article}: the article with one list for each layer. */
  public AnnotatedArticle annotate(Article article) {
    return cache == null ? read(article) : cache.get(article, "read", this::read);
  }

  private AnnotatedArticle read(Article article) {
    if (!EnglishText.is(article)) {
      return reader(article.language()).read(article);
    }
    List<Sentence> sentences = engine.parse(article.body());
    List<Entity> entities = EntityReader.in(article.body(), sentences);
    List<Timex> dates = timexGrammar.find(article);
    List<Figure> figures = figureReader.find(article, sentences, dates);
    List<Quote> quotes = attributions.in(article, sentences, entities);
    List<Event> events = eventFinder.find(article, sentences, entities, dates, quotes);
    List<Clause> clauses = clauseFinder.find(article, sentences, quotes, events);
    return new AnnotatedArticle(
        article, sentences, entities, quotes, dates, figures, events, clauses);
  }
}
