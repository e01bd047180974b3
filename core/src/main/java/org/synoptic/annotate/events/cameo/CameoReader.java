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
 * Reads an article's events with dictionaries: what happens and who takes part is as they code it;
 * what they do not tell (clause, time, place, how sure) is taken from the event that the layer's
 * own reading finds at the same verb. Safe to share by threads.
 */
public final class CameoReader {

  private static final Set<String> NO_COUNTRIES =
      Set.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS");

  private final CameoCoder coder;
  private final Dictionaries dictionaries;

  public CameoReader(Dictionaries dictionaries) {
    this.coder = new CameoCoder(dictionaries);
    this.dictionaries = dictionaries;
  }

  /**
   * The events in order of the text.
   *
   * @param own those that the layer finds without dictionaries
   */
  public List<Event> read(
      Article article, List<Sentence> sentences, List<Entity> entities, List<Event> own) {
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
            coder.code(DependencyFlattener.of(parse), day, CoderSettings.USUAL)) {
          events.add(event(coded, parse, entities, own));
        }
      }
    }
    return List.copyOf(events);
  }

  /** The day that decides on dated codes; the last there are, when it is not known. */
  private static int day(Article article) {
    LocalDate day = article.published().day();
    return day == null
        ? 99_991_231
        : day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static Event event(
      CodedEvent coded, ParsedSentence parse, List<Entity> entities, List<Event> own) {
    Span trigger = parse.span(coded.verb());
    @Nullable Event same =
        own.stream().filter(e -> e.trigger().covers(trigger)).findFirst().orElse(null);
    return new Event(
        same == null ? parse.sentenceSpan() : same.span(),
        same == null ? trigger : same.trigger(),
        parse.lemma(coded.verb()),
        PloverTypes.typeOf(coded.code()),
        null,
        coded.code(),
        List.of(participant(coded.source(), parse, entities)),
        List.of(participant(coded.target(), parse, entities)),
        same == null ? null : same.place(),
        same == null ? null : same.when(),
        same == null ? Polarity.POSITIVE : same.polarity(),
        same == null ? Modality.HAPPENED : same.modality(),
        same == null ? -1 : same.quote());
  }

  private static Participant participant(
      CodedGroup.Side side, ParsedSentence parse, List<Entity> entities) {
    Span span = parse.span(side.firstToken(), side.lastToken());
    Entity entity =
        entities.stream()
            .filter(e -> span.covers(e.span()))
            .max(Comparator.comparingInt(e -> e.span().end()))
            .orElse(null);
    String code = side.code().replace(DatedCode.NONE, "");
    boolean country = !side.code().startsWith(DatedCode.NONE) && namesCountry(code);
    String sector = country ? code.substring(3) : code;
    return new Participant(
        span,
        span.in(parse.body()).replaceAll("\\s+", " "),
        entity == null ? null : entity.id(),
        country ? code.substring(0, 3) : null,
        sector.isEmpty() ? null : sector);
  }

  /** The codes of actors open with a country, but for those of the world. */
  private static boolean namesCountry(String code) {
    return code.length() >= 3 && !NO_COUNTRIES.contains(code.substring(0, 3));
  }
}
