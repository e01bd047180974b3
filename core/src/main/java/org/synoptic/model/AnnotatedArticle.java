package org.synoptic.model;

import java.util.List;

/**
 * An article with its annotation layers. Each layer lists its findings in the order of the text.
 *
 * @param dates expressions of time
 * @param figures numbers with what they count or measure
 * @param missing the layers that could not be made for the article's language, with the reason
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Quote> quotes,
    List<Timex> dates,
    List<Figure> figures,
    List<Event> events,
    List<MissingLayer> missing) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    missing = List.copyOf(missing);
  }

  /** Makes an annotated article of which no layer is missing. */
  public AnnotatedArticle(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Quote> quotes,
      List<Timex> dates,
      List<Figure> figures,
      List<Event> events) {
    this(article, sentences, entities, quotes, dates, figures, events, List.of());
  }
}
