package org.synoptic.model;

import java.util.List;

/** An article and what its text says, layer by layer, each in order of the text. */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Quote> quotes,
    List<Timex> dates,
    List<Figure> figures,
    List<Event> events) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
  }
}
