package org.synoptic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people corrected in the annotations of reports. It names reports and words, not places, so
 * that it holds when the reports are annotated anew.
 *
 * @param speakers who said some words; of two about the same words the later one holds
 * @param sameOrigin pairs of reports whose words for one thing have one origin
 * @param ownOrigins pairs of reports whose words have origins of their own, whatever they share
 */
public record Corrections(
    List<SaidBy> speakers, List<ReportPair> sameOrigin, List<ReportPair> ownOrigins) {

  /** Nothing was corrected. */
  public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

  /**
   * Who said some words.
   *
   * @param words of a quotation, as the report prints them
   */
  public record SaidBy(String report, String words, String speaker) {}

  /** Two reports, in any order. */
  public record ReportPair(String one, String other) {

    boolean is(String a, String b) {
      return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
  }

  public Corrections {
    speakers = List.copyOf(speakers);
    sameOrigin = List.copyOf(sameOrigin);
    ownOrigins = List.copyOf(ownOrigins);
  }

  /** Whether people say that the words of two reports have one origin. */
  public boolean haveSameOrigin(String one, String other) {
    return sameOrigin.stream().anyMatch(pair -> pair.is(one, other));
  }

  /** Whether people say that the words of two reports have origins of their own. */
  public boolean haveOwnOrigins(String one, String other) {
    return ownOrigins.stream().anyMatch(pair -> pair.is(one, other));
  }

  /** The words of a quotation, by which a correction finds it. */
  public static String wordsOf(Quote quote, String body) {
    return quote.extent().in(body).replaceAll("\\s+", " ").strip();
  }

  /** The story with its reports corrected. */
  public Story applied(Story story) {
    return speakers.isEmpty()
        ? story
        : new Story(
            story.id(), story.headline(), story.reports().stream().map(this::applied).toList());
  }

  /** The report with the speakers that people gave. */
  public AnnotatedArticle applied(AnnotatedArticle report) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : report.quotes()) {
      String speaker = speaker(report, quote);
      quotes.add(speaker == null ? quote : said(quote, speaker, report.entities()));
    }
    return quotes.equals(report.quotes()) ? report : with(report, quotes);
  }

  private @Nullable String speaker(AnnotatedArticle report, Quote quote) {
    String speaker = null;
    for (SaidBy one : speakers) {
      boolean its = one.report().equals(report.article().id());
      if (its && one.words().equals(wordsOf(quote, report.article().body()))) {
        speaker = one.speaker();
      }
    }
    return speaker;
  }

  /** The words that were read as the speaker's name are none; the name may be a known one. */
  private static Quote said(Quote quote, String speaker, List<Entity> entities) {
    String name = speaker;
    String id = null;
    for (Entity entity : entities) {
      if (entity.name().toLowerCase(Locale.ROOT).equals(speaker.toLowerCase(Locale.ROOT))) {
        name = entity.name();
        id = entity.id();
      }
    }
    return new Quote(quote.content(), quote.cue(), List.of(), name, id, quote.kind(), quote.act());
  }

  private static AnnotatedArticle with(AnnotatedArticle report, List<Quote> quotes) {
    return new AnnotatedArticle(
        report.article(),
        report.sentences(),
        report.entities(),
        quotes,
        report.dates(),
        report.figures(),
        report.events(),
        report.clauses(),
        report.missing());
  }
}
