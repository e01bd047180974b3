package org.synoptic.model;

import java.util.List;

/**
 * An article and what its text says, layer by layer, each in order of the text.
 *
 * @param clauses the clauses of the parsed sentences; none for sentences that nobody parsed
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
    List<Clause> clauses,
    List<MissingLayer> missing) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    clauses = List.copyOf(clauses);
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
      List<Event> events,
      List<Clause> clauses) {
    this(article, sentences, entities, quotes, dates, figures, events, clauses, List.of());
  }
}
