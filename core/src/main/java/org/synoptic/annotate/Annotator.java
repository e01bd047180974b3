package org.synoptic.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.annotate.language.LanguageResources;
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
 * Says what a text says: runs the layers in order, each over those before it.
 *
 * <p>The engine and the rules over its parse are English. An article in another language is read by
 * what the folder of its language holds, and says which layers it did not get.
 */
public final class Annotator {

  private static final String ENGLISH = "en";

  private final Engine engine;
  private final EntityFinder entityFinder = new EntityFinder();
  private final DateFinder dateFinder = new DateFinder(LanguageResources.of(ENGLISH));
  private final FigureFinder figureFinder = new FigureFinder(LanguageResources.of(ENGLISH));
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final EventFinder eventFinder;
  private final ClauseFinder clauseFinder = new ClauseFinder();
  private final Map<String, SurfaceReader> readers = new ConcurrentHashMap<>();

  public Annotator(Engine engine) {
    this(engine, null);
  }

  /**
   * @param dictionaries what codes the events, null for the layer's own reading of the language
   */
  public Annotator(Engine engine, @Nullable Dictionaries dictionaries) {
    this.engine = engine;
    this.eventFinder = new EventFinder(dictionaries);
  }

  public AnnotatedArticle annotate(Article article) {
    if (!EnglishText.is(article)) {
      String folder = LanguageResources.of(article.language()).code();
      String code = folder.equals(ENGLISH) ? LanguageResources.ANY : folder;
      return readers.computeIfAbsent(code, SurfaceReader::new).read(article);
    }
    List<Sentence> sentences = engine.parse(article.body());
    List<Entity> entities = entityFinder.find(article, sentences);
    List<Timex> dates = dateFinder.find(article, sentences);
    List<Figure> figures = figureFinder.find(article, sentences, dates);
    List<Quote> quotes = quoteFinder.find(article, sentences, entities);
    List<Event> events = eventFinder.find(article, sentences, entities, dates, quotes);
    List<Clause> clauses = clauseFinder.find(article, sentences, quotes, events);
    return new AnnotatedArticle(
        article, sentences, entities, quotes, dates, figures, events, clauses);
  }
}
