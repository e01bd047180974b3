package org.synoptic.model;

import java.util.List;

/**
 * An article and what its text says, layer by layer, each in order of the text.
 *
 * @param missing the layers that it did not get, and why
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

  /** An article with every layer. */
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
