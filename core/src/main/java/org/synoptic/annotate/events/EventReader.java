package org.synoptic.annotate.events;

import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Finds the events of an article by Synoptic's own rules. Safe to share by threads. */
public final class EventReader {

  private final EventRules rules = new EventRules();

  /** The events in order of the text; {@link Event#quote} is an index into {@code quotes}. */
  public List<Event> read(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    return new ArticleEvents(rules, article, entities, dates, quotes).of(sentences);
  }
}
