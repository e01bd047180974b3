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

/** Finds the events of one article, sentence by sentence. Not safe to share by threads. */
final class ArticleEvents {

  /** Articles of nouns that the report has mentioned before. */
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private static final Set<String> HARM = EventWords.of("harm");

  /** Length of an ISO date with a day, {@code 2014-05-31}. */
  private static final int ISO_DATE_CHARS = 10;

  private final EventRules rules;
  private final Article article;
  private final SpanIndex<IndexedQuote> quotes;
  private final Participants participants;
  private final EventTimes times;
  private final EventCoreference coreference = new EventCoreference();

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

  /** The events in order of the text. */
  List<Event> of(List<Sentence> sentences) {
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : sentences) {
      ParsedSentence parse = new ParsedSentence(sentence, article.body());
      DomesticActors domestic = new DomesticActors(parse, participants::entityAt);
      List<Predicate> predicates = rules.predicates.of(parse);
      for (Predicate predicate : predicates) {
        Event event = withParticipantsOfVerb(event(predicate, predicates), predicate, predicates);
        Event completed = coreference.complete(event, predicate.isNominal(), isDefinite(predicate));
        if (isEvent(completed, predicate)) {
          events.add(withCountries(completed, domestic));
        }
      }
    }
    return List.copyOf(events);
  }

  /** The event; participants without a country who act at home get that of the sentence. */
  private static Event withCountries(Event event, DomesticActors domestic) {
    return EventCoreference.withParticipants(
        event,
        domestic.withCountry(event.actors(), event.type()),
        domestic.withCountry(event.recipients(), event.type()),
        event.place(),
        event.modality());
  }

  /** The event of one predicate, before it is joined with earlier ones. */
  private Event event(Predicate predicate, List<Predicate> predicates) {
    ParsedSentence parse = predicate.parse();
    SemanticRoles roles = rules.roles(predicate);
    List<Participant> places = participants.of(parse, roles.places());
    Factuality factuality = rules.factuality(predicate);
    Timex when = times.of(predicate, predicates);
    List<Integer> words = predicate.words();
    Span trigger = parse.span(words.get(0), words.get(words.size() - 1));
    PredicateSense sense = predicate.sense();
    Set<Integer> heads = predicates.stream().map(Predicate::head).collect(Collectors.toSet());
    return new Event(
        ClauseExtent.of(parse, predicate.head(), words, heads),
        trigger,
        sense.lemma(),
        sense.type(),
        sense.mode(),
        sense.cameo(),
        participants.of(parse, roles.actors()),
        recipients(predicate, roles),
        places.isEmpty() ? null : places.get(0),
        when,
        factuality.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        isFuture(when) ? factuality.under(Modality.PLANNED).modality() : factuality.modality(),
        quoteAt(trigger));
  }

  /** The recipients; when the object of an event with a type names nobody, the implicit one too. */
  private List<Participant> recipients(Predicate predicate, SemanticRoles roles) {
    ParsedSentence parse = predicate.parse();
    List<Integer> heads = new ArrayList<>(roles.recipients());
    boolean hasType = !predicate.sense().type().equals(Event.NO_TYPE);
    if (hasType && !ImplicitRecipients.anyIdentified(parse, heads, rules.people)) {
      Integer implicit = ImplicitRecipients.of(predicate, roles.actors(), heads, rules.people);
      if (implicit != null && !heads.contains(implicit)) {
        heads.add(implicit);
      }
    }
    return participants.of(parse, heads).stream()
        .map(recipient -> CivilianPlaces.of(parse, recipient, predicate.sense().type()))
        .toList();
  }

  /** True when the date is after the day of publication, so that the event has not happened. */
  private boolean isFuture(@Nullable Timex when) {
    LocalDate day = article.published().day();
    String from = when == null ? null : when.from();
    return day != null
        && from != null
        && from.length() >= ISO_DATE_CHARS
        && SourcedDate.dayOf(from).compareTo(day.toString()) > 0;
  }

  /**
   * Gives a gapped noun the participants of its verb: "imposed bans in 2014, and full [sanctions]
   * the year after".
   */
  private Event withParticipantsOfVerb(Event event, Predicate noun, List<Predicate> predicates) {
    boolean gapped = noun.sense().condition().equals("dated");
    if (!gapped || !event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return event;
    }
    for (Predicate verb : predicates) {
      boolean same = !verb.isNominal() && verb.sense().lemma().equals(event.lemma());
      if (same && noun.parse().isBelow(noun.head(), verb.head())) {
        SemanticRoles roles = rules.roles(verb);
        return EventCoreference.withParticipants(
            event,
            participants.of(noun.parse(), roles.actors()),
            participants.of(noun.parse(), roles.recipients()),
            event.place(),
            event.modality());
      }
    }
    return event;
  }

  /**
   * True when the event has a participant; for harm and for verbs with a type a place or a time
   * suffices.
   */
  private static boolean isEvent(Event event, Predicate predicate) {
    if (isAttributive(predicate, event)) {
      return false;
    }
    if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return !predicate.sense().condition().equals("dated") || event.when() != null;
    }
    boolean situated = event.when() != null || event.place() != null;
    boolean harm = HARM.contains(event.type()) || HARM.contains(event.lemma());
    return situated && (harm || !predicate.isNominal() && !event.type().equals(Event.NO_TYPE));
  }

  /** True for a participle that describes and reports nothing: "the man [dressed in white]". */
  private static boolean isAttributive(Predicate predicate, Event event) {
    boolean reduced =
        predicate.parse().relation(predicate.head()).equals(Relations.ACL)
            && predicate.parse().tag(predicate.head()).equals(Tags.VBN);
    return reduced
        && event.type().equals(Event.NO_TYPE)
        && event.actors().isEmpty()
        && event.when() == null
        && !HARM.contains(event.lemma());
  }

  /** True for a noun that may refer to an earlier event: "the visit", "his visit". */
  private static boolean isDefinite(Predicate predicate) {
    ParsedSentence parse = predicate.parse();
    int head = predicate.head();
    if (parse.has(head, Relations.POSS)) {
      return true;
    }
    boolean unmodified =
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
    return unmodified
        && parse.children(head, Relations.DET).stream()
            .anyMatch(d -> DEFINITE.contains(parse.lemma(d)));
  }

  /** Index of the shortest quote that covers the trigger, {@link Event#NO_QUOTE} for none. */
  private int quoteAt(Span trigger) {
    return quotes.overlapping(trigger).stream()
        .filter(q -> q.quote().content().stream().anyMatch(c -> c.covers(trigger)))
        .min(Comparator.comparingInt(q -> q.quote().extent().length()))
        .map(IndexedQuote::index)
        .orElse(Event.NO_QUOTE);
  }

  private static List<IndexedQuote> indexed(List<Quote> quotes) {
    return IntStream.range(0, quotes.size())
        .mapToObj(i -> new IndexedQuote(i, quotes.get(i)))
        .toList();
  }

  /** A quote and its index in the quote layer. */
  private record IndexedQuote(int index, Quote quote) {}
}
