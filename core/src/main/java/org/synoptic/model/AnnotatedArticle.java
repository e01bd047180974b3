package org.synoptic.model;

import java.util.List;

/**
 * An article with its annotation layers. Each layer lists its findings in the order of the text.
 *
 * @param dates expressions of time
 * @param figures numbers with what they count or measure
 * @param clauses the clauses of the parsed sentences; none for sentences that were not parsed
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

  /**
   * What is left in order to group articles and to show them: the article, its entities and dates,
   * and its sentences without their tokens. The other layers are empty.
   */
  public AnnotatedArticle outline() {
    List<Sentence> spans =
        sentences.stream().map(sentence -> new Sentence(sentence.span(), List.of())).toList();
    return new AnnotatedArticle(
        article, spans, entities, List.of(), dates, List.of(), List.of(), List.of(), missing);
  }

  /** Makes an annotated article of which no layer is missing. */
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
