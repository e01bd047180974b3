package org.synoptic.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/**
 * Says what a text says: runs the layers in order, each over those before it.
 *
 * <p>The layers' rules are for English. An article in another language gets its sentences and no
 * more, rather than guesses.
 */
public final class Annotator {

  /** English, and what may be English. */
  private static final Set<String> READ = Set.of("en", "und");

  private final Engine engine;
  private final EntityFinder entityFinder = new EntityFinder();
  private final DateFinder dateFinder = new DateFinder();
  private final FigureFinder figureFinder = new FigureFinder();
  private final QuoteFinder quoteFinder = new QuoteFinder();
  private final EventFinder eventFinder;

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
    List<Sentence> sentences = engine.parse(article.body());
    if (!READ.contains(article.language())) {
      return new AnnotatedArticle(
          article, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    List<Entity> entities = entityFinder.find(article, sentences);
    List<Timex> dates = dateFinder.find(article, sentences);
    List<Figure> figures = figureFinder.find(article, sentences, dates);
    List<Quote> quotes = quoteFinder.find(article, sentences, entities);
    List<Event> events = eventFinder.find(article, sentences, entities, dates, quotes);
    return new AnnotatedArticle(article, sentences, entities, quotes, dates, figures, events);
  }
}
