package org.synoptic.annotate.events.cameo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Event.Polarity;
import org.synoptic.model.Modality;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * Finds an article's events with dictionaries. The dictionaries give code, source and target;
 * clause, time, place, polarity, modality and quote come from the event that Synoptic's own rules
 * find at the same verb, where there is one. Safe to share by threads.
 */
public final class CameoReader {

  private static final Set<String> NO_COUNTRIES =
      Set.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS");

  /** The day for an article without a date, after every dated code. */
  private static final int LAST_DAY = 99_991_231;

  /** Letters of a country's code, which opens the code of an actor. */
  private static final int COUNTRY_LETTERS = 3;

  private final CameoCoder coder;
  private final Dictionaries dictionaries;

  public CameoReader(Dictionaries dictionaries) {
    this.coder = new CameoCoder(dictionaries);
    this.dictionaries = dictionaries;
  }

  /**
   * The events in order of the text; none when a phrase of the discard list excludes the story.
   *
   * @param ruleEvents the events that Synoptic's own rules find
   */
  public List<Event> read(
      Article article, List<Sentence> sentences, List<Entity> entities, List<Event> ruleEvents) {
    List<Event> events = new ArrayList<>();
    int day = day(article);
    for (Sentence sentence : sentences) {
      DiscardList.Scope discarded = dictionaries.discards.in(sentence.span().in(article.body()));
      if (discarded == DiscardList.Scope.STORY) {
        return List.of();
      }
      if (discarded == null) {
        ParsedSentence parse = new ParsedSentence(sentence, article.body());
        for (CodedEvent coded :
            coder.code(DependencyFlattener.of(parse), day, CoderSettings.DEFAULT)) {
          events.add(event(coded, parse, entities, ruleEvents));
        }
      }
    }
    return List.copyOf(events);
  }

  /** The day of publication as {@code yyyymmdd}, {@link #LAST_DAY} when it is not known. */
  private static int day(Article article) {
    LocalDate day = article.published().day();
    return day == null
        ? LAST_DAY
        : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** The event that a dictionary codes, completed from that of the rules at the same verb. */
  private static Event event(
      CodedEvent coded, ParsedSentence parse, List<Entity> entities, List<Event> ruleEvents) {
    Span trigger = parse.span(coded.verb());
    @Nullable Event ruleEvent =
        ruleEvents.stream().filter(e -> e.trigger().covers(trigger)).findFirst().orElse(null);
    return new Event(
        ruleEvent == null ? parse.sentenceSpan() : ruleEvent.span(),
        ruleEvent == null ? trigger : ruleEvent.trigger(),
        parse.lemma(coded.verb()),
        PloverTypes.typeOf(coded.code()),
        null,
        coded.code(),
        List.of(participant(coded.source(), parse, entities)),
        List.of(participant(coded.target(), parse, entities)),
        ruleEvent == null ? null : ruleEvent.place(),
        ruleEvent == null ? null : ruleEvent.when(),
        ruleEvent == null ? Polarity.POSITIVE : ruleEvent.polarity(),
        ruleEvent == null ? Modality.HAPPENED : ruleEvent.modality(),
        ruleEvent == null ? Event.NO_QUOTE : ruleEvent.quote());
  }

  /** The participant, with the last entity in its tokens and its code as country and sector. */
  private static Participant participant(
      CodedGroup.Actor actor, ParsedSentence parse, List<Entity> entities) {
    Span span = parse.span(actor.firstToken(), actor.lastToken());
    Entity entity =
        entities.stream()
            .filter(e -> span.covers(e.span()))
            .max(Comparator.comparingInt(e -> e.span().end()))
            .orElse(null);
    String code = actor.code().replace(DatedCode.NONE, "");
    boolean hasCountry = !actor.code().startsWith(DatedCode.NONE) && startsWithCountry(code);
    String sector = hasCountry ? code.substring(COUNTRY_LETTERS) : code;
    return new Participant(
        span,
        span.in(parse.body()).replaceAll("\\s+", " "),
        entity == null ? null : entity.id(),
        hasCountry ? code.substring(0, COUNTRY_LETTERS) : null,
        sector.isEmpty() ? null : sector);
  }

  /** True when the code opens with a country, and not with a kind of international actor. */
  private static boolean startsWithCountry(String code) {
    return code.length() >= COUNTRY_LETTERS
        && !NO_COUNTRIES.contains(code.substring(0, COUNTRY_LETTERS));
  }
}
