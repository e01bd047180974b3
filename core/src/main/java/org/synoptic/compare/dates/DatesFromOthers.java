package org.synoptic.compare.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Event;
import org.synoptic.model.InferredDate;
import org.synoptic.model.InferredPublication;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.model.Timex;
import org.synoptic.text.Words;

/**
 * Fills the open dates of undated reports from the dated reports of the same story.
 *
 * @param story the story with the filled dates
 */
public record DatesFromOthers(
    Story story, List<InferredDate> dates, List<InferredPublication> publications) {

  /** Content words that two sentences must share to tell the same weekday. Set by hand. */
  private static final int FEWEST_SHARED = 3;

  /** Content words that they must share when a month or a day of a month is the same. By hand. */
  private static final int FEWEST_IN_MONTH = 2;

  /** Share of the shorter sentence's content words that must be shared. Set by hand. */
  private static final double LEAST_SHARE = 0.6;

  public DatesFromOthers {
    dates = List.copyOf(dates);
    publications = List.copyOf(publications);
  }

  public static DatesFromOthers of(Story story) {
    List<Known> known = known(story.reports());
    if (known.isEmpty() || story.reports().stream().allMatch(DatesFromOthers::isDated)) {
      return new DatesFromOthers(story, List.of(), List.of());
    }
    List<InferredDate> dates = new ArrayList<>();
    List<InferredPublication> publications = new ArrayList<>();
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (AnnotatedArticle report : story.reports()) {
      reports.add(isDated(report) ? report : filled(report, known, dates, publications));
    }
    return new DatesFromOthers(
        new Story(story.id(), story.headline(), reports), dates, publications);
  }

  private static boolean isDated(AnnotatedArticle report) {
    return report.article().published().when() != null;
  }

  private static AnnotatedArticle filled(
      AnnotatedArticle report,
      List<Known> known,
      List<InferredDate> dates,
      List<InferredPublication> publications) {
    Map<Timex, Timex> filled = new IdentityHashMap<>();
    List<Passage> grounds = new ArrayList<>();
    @Nullable InferredWindow window = InferredWindow.ANY;
    for (Timex open : report.dates()) {
      Known ground = OpenDates.isOpen(open) ? ground(report, open, known) : null;
      if (ground != null) {
        Passage words = report.article().passage(open.span());
        String value = ground.date().value();
        dates.add(new InferredDate(words, value, ground.passage()));
        filled.put(open, withValue(open, ground.date()));
        InferredWindow own = InferredWindow.of(words.text(), open, value, ground.published());
        if (own.isKnown()) {
          window = window == null ? null : window.and(own);
          grounds.addAll(List.of(words, ground.passage()));
        }
      }
    }
    if (window != null && window.isKnown()) {
      publications.add(
          new InferredPublication(
              report.article().id(),
              window.from().toString(),
              window.until().toString(),
              List.copyOf(new LinkedHashSet<>(grounds))));
    }
    return filled.isEmpty() ? report : withDates(report, filled);
  }

  /** The date of a dated report that tells the same; null where there is none, or several. */
  private static @Nullable Known ground(AnnotatedArticle report, Timex open, List<Known> known) {
    Set<String> words = contentWords(report, open);
    boolean weekday = open.value().startsWith(OpenDates.WEEKDAY);
    int fewest = weekday ? FEWEST_SHARED : FEWEST_IN_MONTH;
    Known found = null;
    for (Known one : known) {
      if (OpenDates.canBe(open, one.date()) && tellTheSame(words, one.words(), fewest)) {
        if (found != null && !found.date().value().equals(one.date().value())) {
          return null;
        }
        found = found == null ? one : found;
      }
    }
    return found;
  }

  private static boolean tellTheSame(Set<String> one, Set<String> other, int fewest) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int shorter = Math.min(one.size(), other.size());
    return shared.size() >= fewest && shared.size() >= LEAST_SHARE * shorter;
  }

  private static List<Known> known(List<AnnotatedArticle> reports) {
    List<Known> known = new ArrayList<>();
    for (AnnotatedArticle report : reports) {
      LocalDate published = report.article().published().day();
      if (published != null) {
        for (Timex date : report.dates()) {
          if (OpenDates.isWhole(date)) {
            Passage passage = report.article().passage(date.span());
            known.add(new Known(date, passage, published, contentWords(report, date)));
          }
        }
      }
    }
    return known;
  }

  /** The content words of the date's sentence without the date's own. */
  private static Set<String> contentWords(AnnotatedArticle report, Timex date) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().covers(date.span())) {
        Span before = new Span(sentence.span().start(), date.span().start());
        Span after = new Span(date.span().end(), sentence.span().end());
        words.addAll(Words.of(report.article().body(), List.of(before, after)).forms());
      }
    }
    words.removeIf(StopWords::isFunctionWord);
    return words;
  }

  private static Timex withValue(Timex open, Timex whole) {
    return new Timex(
        open.span(), open.type(), whole.value(), whole.from(), whole.until(), open.relative());
  }

  private static AnnotatedArticle withDates(AnnotatedArticle report, Map<Timex, Timex> filled) {
    List<Timex> dates =
        report.dates().stream().map(date -> filled.getOrDefault(date, date)).toList();
    List<Event> events = report.events().stream().map(event -> withDate(event, filled)).toList();
    return new AnnotatedArticle(
        report.article(),
        report.sentences(),
        report.entities(),
        report.quotes(),
        dates,
        report.figures(),
        events,
        report.clauses(),
        report.missing());
  }

  private static Event withDate(Event event, Map<Timex, Timex> filled) {
    Timex when = event.when();
    Timex whole =
        filled.entrySet().stream()
            .filter(entry -> entry.getKey().equals(when))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    return whole == null
        ? event
        : new Event(
            event.span(),
            event.trigger(),
            event.lemma(),
            event.type(),
            event.mode(),
            event.cameo(),
            event.actors(),
            event.recipients(),
            event.place(),
            whole,
            event.polarity(),
            event.modality(),
            event.quote());
  }

  /**
   * A whole date of a dated report.
   *
   * @param words the content words around it
   */
  private record Known(Timex date, Passage passage, LocalDate published, Set<String> words) {}
}
