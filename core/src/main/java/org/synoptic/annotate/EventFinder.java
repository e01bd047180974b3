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

/** Who did what to whom, where and when. */
final class EventFinder {

  private final EventReader reader = new EventReader();
  private final @Nullable CameoReader coder;

  /**
   * @param dictionaries what codes the events, null for the layer's own reading of the language
   */
  EventFinder(@Nullable Dictionaries dictionaries) {
    this.coder = dictionaries == null ? null : new CameoReader(dictionaries);
  }

  List<Event> find(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    List<Event> own = reader.read(article, sentences, entities, dates, quotes);
    return coder == null ? own : coder.read(article, sentences, entities, own);
  }
}
