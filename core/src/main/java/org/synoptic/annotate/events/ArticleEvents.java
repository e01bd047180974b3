package org.synoptic.annotate.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Event.Polarity;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ClauseExtent;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** The events of one article, sentence by sentence. */
final class ArticleEvents {

  /** Articles of what was told before. */
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private static final Set<String> HARM = EventWords.of("harm");

  private final EventRules rules;
  private final Article article;
  private final SpanIndex<Quoted> quotes;
  private final Participants participants;
  private final EventTimes times;
  private final EventCoreference echoes = new EventCoreference();

  ArticleEvents(
      EventRules rules,
      Article article,
      List<Entity> entities,
      List<Timex> dates,
      List<Quote> quotes) {
    this.rules = rules;
    this.article = article;
    this.quotes = new SpanIndex<>(indexed(quotes), q -> q.quote().extent());
    this.participants =
        new Participants(
            new SpanIndex<>(entities, Entity::span), new SpanIndex<>(quotes, Quote::extent));
    this.times = new EventTimes(dates);
  }

  List<Event> of(List<Sentence> sentences) {
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : sentences) {
      ParsedSentence parse = new ParsedSentence(sentence, article.body());
      DomesticActors here = new DomesticActors(parse, participants::entityAt);
      List<Predicate> all = rules.predicates.of(parse);
      for (Predicate predicate : all) {
        Event event = withVerb(event(predicate, all), predicate, all);
        Event whole = echoes.complete(event, predicate.isNominal(), isDefinite(predicate));
        if (tells(whole, predicate)) {
          events.add(placed(whole, here));
        }
      }
    }
    return List.copyOf(events);
  }

  private static Event placed(Event event, DomesticActors here) {
    return EventCoreference.with(
        event,
        here.place(event.actors(), event.type()),
        here.place(event.recipients(), event.type()),
        event.place(),
        event.modality());
  }

  private Event event(Predicate predicate, List<Predicate> all) {
    ParsedSentence parse = predicate.parse();
    SemanticRoles cast = rules.cast(predicate);
    List<Participant> places = participants.of(parse, cast.places());
    Factuality sureness = rules.sureness(predicate);
    Timex when = times.of(predicate, all);
    List<Integer> words = predicate.words();
    Span trigger = parse.span(words.get(0), words.get(words.size() - 1));
    PredicateSense sense = predicate.sense();
    Set<Integer> heads = all.stream().map(Predicate::head).collect(Collectors.toSet());
    return new Event(
        ClauseExtent.of(parse, predicate.head(), words, heads),
        trigger,
        sense.lemma(),
        sense.type(),
        sense.mode(),
        sense.cameo(),
        participants.of(parse, cast.actors()),
        recipients(predicate, cast),
        places.isEmpty() ? null : places.get(0),
        when,
        sureness.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        isAhead(when) ? sureness.under(Modality.PLANNED).modality() : sureness.modality(),
        quoteAt(trigger));
  }

  /** With whom it is aimed at, where the object of a typed event names nobody. */
  private List<Participant> recipients(Predicate predicate, SemanticRoles cast) {
    ParsedSentence parse = predicate.parse();
    List<Integer> heads = new ArrayList<>(cast.recipients());
    boolean typed = !predicate.sense().type().equals(PredicateSense.NO_TYPE);
    if (typed && !ImplicitRecipients.names(parse, heads, rules.people)) {
      Integer affected = ImplicitRecipients.of(predicate, cast.actors(), heads, rules.people);
      if (affected != null && !heads.contains(affected)) {
        heads.add(affected);
      }
    }
    return participants.of(parse, heads).stream()
        .map(recipient -> CivilianPlaces.of(parse, recipient, predicate.sense().type()))
        .toList();
  }

  /** Whether the date lies after the day of publication: then it cannot have happened. */
  private boolean isAhead(@Nullable Timex when) {
    LocalDate day = article.published().day();
    String from = when == null ? null : when.from();
    return day != null
        && from != null
        && from.length() >= 10
        && SourcedDate.dayOf(from).compareTo(day.toString()) > 0;
  }

  /** "Imposed bans in 2014, and full sanctions the year after": the noun shares the verb's cast. */
  private Event withVerb(Event event, Predicate noun, List<Predicate> all) {
    boolean gapped = noun.sense().condition().equals("dated");
    if (!gapped || !event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return event;
    }
    for (Predicate verb : all) {
      boolean same = !verb.isNominal() && verb.sense().lemma().equals(event.lemma());
      if (same && noun.parse().isBelow(noun.head(), verb.head())) {
        SemanticRoles cast = rules.cast(verb);
        return EventCoreference.with(
            event,
            participants.of(noun.parse(), cast.actors()),
            participants.of(noun.parse(), cast.recipients()),
            event.place(),
            event.modality());
      }
    }
    return event;
  }

  /** An event needs somebody in it; harm done, and typed verbs, at least a place or time. */
  private static boolean tells(Event event, Predicate predicate) {
    if (isAside(predicate, event)) {
      return false;
    }
    if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return !predicate.sense().condition().equals("dated") || event.when() != null;
    }
    boolean set = event.when() != null || event.place() != null;
    boolean harm = HARM.contains(event.type()) || HARM.contains(event.lemma());
    return set && (harm || !predicate.isNominal() && !event.type().equals(PredicateSense.NO_TYPE));
  }

  /** "The man [dressed in white]": says what somebody is like, nobody does it. */
  private static boolean isAside(Predicate predicate, Event event) {
    boolean reduced =
        predicate.parse().relation(predicate.head()).equals(Relations.ACL)
            && predicate.parse().tag(predicate.head()).equals(Tags.VBN);
    return reduced
        && event.type().equals(PredicateSense.NO_TYPE)
        && event.actors().isEmpty()
        && event.when() == null
        && !HARM.contains(event.lemma());
  }

  private static boolean isDefinite(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    int head = predicate.head();
    if (parse.has(head, Relations.POSS)) {
      return true;
    }
    boolean bare =
        parse
            .children(
                head,
                Set.of(
                    Relations.NMOD,
                    Relations.COMPOUND,
                    Relations.RELCL,
                    Relations.ACL,
                    Relations.PREP))
            .isEmpty();
    return bare
        && parse.children(head, Relations.DET).stream()
            .anyMatch(d -> DEFINITE.contains(parse.lemma(d)));
  }

  /** The index of the shortest quote that tells it, -1 when the outlet does. */
  private int quoteAt(Span trigger) {
    return quotes.overlapping(trigger).stream()
        .filter(q -> q.quote().content().stream().anyMatch(c -> c.covers(trigger)))
        .min(Comparator.comparingInt(q -> q.quote().extent().length()))
        .map(Quoted::index)
        .orElse(-1);
  }

  private static List<Quoted> indexed(List<Quote> quotes) {
    return IntStream.range(0, quotes.size()).mapToObj(i -> new Quoted(i, quotes.get(i))).toList();
  }

  /** A quote and its place in the layer. */
  private record Quoted(int index, Quote quote) {}
}
