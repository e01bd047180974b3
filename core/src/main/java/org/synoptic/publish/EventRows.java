package org.synoptic.publish;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Turns the events of an article into table rows, one for each pair of actor and recipient. */
final class EventRows {

  static final List<String> HEADER =
      List.of(
          ("article,outlet,published,when,type,mode,cameo,lemma,actor,actorCountry,"
                  + "actorSector,recipient,recipientCountry,recipientSector,place,modality,"
                  + "polarity,saidBy,start,end,passage")
              .split(","));

  private EventRows() {}

  static List<List<String>> of(AnnotatedArticle annotated) {
    List<List<String>> rows = new ArrayList<>();
    for (Event event : annotated.events()) {
      for (Participant actor : orNobody(event.actors())) {
        for (Participant recipient : orNobody(event.recipients())) {
          rows.add(row(annotated, event, actor, recipient));
        }
      }
    }
    return rows;
  }

  /** Returns {@code side}, or one participant with an empty name when the side is empty. */
  private static List<Participant> orNobody(List<Participant> side) {
    return side.isEmpty() ? List.of(new Participant(new Span(0, 0), "", null)) : side;
  }

  private static List<String> row(
      AnnotatedArticle annotated, Event event, Participant actor, Participant recipient) {
    String body = annotated.article().body();
    return List.of(
        annotated.article().id(),
        annotated.article().label(),
        Labels.orEmpty(annotated.article().published().when()),
        event.when() == null ? "" : event.when().value(),
        event.type(),
        Labels.orEmpty(event.mode()),
        Labels.orEmpty(event.cameo()),
        event.lemma(),
        actor.name(),
        Labels.orEmpty(actor.country()),
        Labels.orEmpty(actor.sector()),
        recipient.name(),
        Labels.orEmpty(recipient.country()),
        Labels.orEmpty(recipient.sector()),
        event.place() == null ? "" : event.place().name(),
        Labels.of(event.modality()),
        Labels.of(event.polarity()),
        saidBy(annotated.quotes(), event.quote()),
        String.valueOf(event.span().start()),
        String.valueOf(event.span().end()),
        event.span().in(body));
  }

  private static String saidBy(List<Quote> quotes, int quote) {
    return quote < 0 || quote >= quotes.size() ? "" : Labels.orEmpty(quotes.get(quote).speaker());
  }
}
