package org.synoptic.annotate;

import java.util.List;
import org.synoptic.annotate.events.EventReader;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Who did what to whom, where and when. */
final class EventFinder {

  private final EventReader reader = new EventReader();

  List<Event> find(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    return reader.read(article, sentences, entities, dates, quotes);
  }
}
