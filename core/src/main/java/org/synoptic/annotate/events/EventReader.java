package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  private static final Set<String> HARM =
      Set.of("ASSAULT", "PROTEST", "die", "explode", "crash", "collapse");

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
        Event event = event(predicate, all, participants, when, quotes);
        Event whole =
            echoes.complete(
                withVerb(event, predicate, all, participants),
                predicate.isNominal(),
                isDefinite(predicate));
        if (tells(whole, predicate)) {
          events.add(whole);
        }
      }
    }
    return List.copyOf(events);
  }

  /** "Imposed bans in 2014, and full sanctions the year after": the noun shares the verb's cast. */
  private Event withVerb(
      Event event, Predicate noun, List<Predicate> all, Participants participants) {
    Parse parse = noun.parse();
    for (Predicate verb : all) {
      boolean shares =
          noun.isNominal()
              && !verb.isNominal()
              && verb.sense().lemma().equals(event.lemma())
              && event.actors().isEmpty()
              && event.recipients().isEmpty()
              && parse.isBelow(noun.head(), verb.head());
      if (shares) {
        Cast cast = Cast.of(verb, governors, people);
        return Echoes.with(
            event,
            participants.of(parse, cast.actors()),
            participants.of(parse, cast.recipients()),
            event.place(),
            event.modality());
      }
    }
    return event;
  }

  /** An event needs somebody in it, or a typed one at least its place or time. */
  private static boolean tells(Event event, Predicate predicate) {
    if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return !predicate.sense().condition().equals("dated") || event.when() != null;
    }
    boolean set = event.when() != null || event.place() != null;
    boolean harm = HARM.contains(event.type()) || HARM.contains(event.lemma());
    return set && (harm || !predicate.isNominal() && !event.type().equals(Sense.NO_TYPE));
  }

  private Event event(
      Predicate predicate,
      List<Predicate> all,
      Participants participants,
      @Nullable Timex when,
      List<Quote> quotes) {
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
        Clauses.of(predicate, all),
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
    boolean bare =
        parse
            .children(predicate.head(), Set.of("nmod", "compound", "relcl", "acl", "prep"))
            .isEmpty();
    return parse.has(predicate.head(), "poss")
        || bare
            && parse.children(predicate.head(), "det").stream()
                .anyMatch(d -> Set.of("the", "this", "that").contains(parse.lemma(d)));
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
