package org.synoptic.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.events.EventReader;
import org.synoptic.annotate.events.cameo.CameoReader;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/**
 * Finds events: who did what to whom, where and when. Synoptic's rules find them; where CAMEO
 * dictionaries are given, the dictionaries decide what is an event and who takes part.
 */
final class EventFinder {

  private final EventReader reader = new EventReader();
  private final @Nullable CameoReader cameoReader;

  /**
   * @param dictionaries the CAMEO dictionaries to code events with, or null for Synoptic's own
   *     rules
   */
  EventFinder(@Nullable Dictionaries dictionaries) {
    this.cameoReader = dictionaries == null ? null : new CameoReader(dictionaries);
  }

  /** The events of the article in order of the text. */
  List<Event> find(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    List<Event> events = reader.read(article, sentences, entities, dates, quotes);
    return cameoReader == null ? events : cameoReader.read(article, sentences, entities, events);
  }
}
