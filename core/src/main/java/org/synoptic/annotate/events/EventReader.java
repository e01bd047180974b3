package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Event.Polarity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/** Reads the events of an article from its parsed sentences. Safe to share by threads. */
public final class EventReader {

  private final Governors governors = new Governors();
  private final People people = new People();
  private final Predicates predicates = new Predicates(governors, new Lexicon(people));
  private final Surenesses clauses = new Surenesses(governors);
  private final NounSureness nouns = new NounSureness(governors, clauses);

  /** The events in order of the text. */
  public List<Event> read(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    List<Event> events = new ArrayList<>();
    Echoes echoes = new Echoes();
    Participants participants = new Participants(entities, quotes);
    Times times = new Times(dates);
    for (Sentence sentence : sentences) {
      Parse parse = new Parse(sentence, article.body());
      List<Predicate> all = predicates.of(parse);
      for (Predicate predicate : all) {
        Timex when = times.of(predicate, all);
        Event event = event(predicate, participants, when, quotes);
        Event whole = echoes.complete(event, predicate.isNominal(), isDefinite(predicate));
        if (!predicate.isNominal() || !whole.actors().isEmpty() || !whole.recipients().isEmpty()) {
          events.add(whole);
        }
      }
    }
    return List.copyOf(events);
  }

  private Event event(
      Predicate predicate, Participants participants, @Nullable Timex when, List<Quote> quotes) {
    Parse parse = predicate.parse();
    Cast cast = Cast.of(predicate, governors, people);
    List<Participant> places = participants.of(parse, cast.places());
    Sureness sureness =
        predicate.isNominal()
            ? nouns.of(parse, predicate.head())
            : clauses.of(parse, predicate.head());
    Span trigger =
        parse.span(predicate.words().get(0), predicate.words().get(predicate.words().size() - 1));
    Sense sense = predicate.sense();
    return new Event(
        Clauses.of(predicate),
        trigger,
        sense.lemma(),
        sense.type(),
        sense.mode(),
        sense.cameo(),
        participants.of(parse, cast.actors()),
        participants.of(parse, cast.recipients()),
        places.isEmpty() ? null : places.get(0),
        when,
        sureness.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        sureness.modality(),
        quoteAt(trigger, quotes));
  }

  private static boolean isDefinite(Predicate predicate) {
    Parse parse = predicate.parse();
    return parse.has(predicate.head(), "poss")
        || parse.children(predicate.head(), "det").stream()
            .anyMatch(d -> List.of("the", "this", "that").contains(parse.lemma(d)));
  }

  private static int quoteAt(Span trigger, List<Quote> quotes) {
    int best = -1;
    for (int i = 0; i < quotes.size(); i++) {
      boolean inside = quotes.get(i).content().stream().anyMatch(c -> c.covers(trigger));
      if (inside
          && (best < 0 || quotes.get(i).extent().length() < quotes.get(best).extent().length())) {
        best = i;
      }
    }
    return best;
  }
}
