package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.text.Words;

/**
 * One sentence of what one report has somebody say.
 *
 * @param place the report's place in the story
 * @param spans where its words stand, without the marks around them; several when a cue interrupts
 * @param words its own words
 * @param meant its words with names and dates filled in: what "he" and "last year" stand for
 */
record Saying(
    int place,
    AnnotatedArticle report,
    Quote.Kind kind,
    @Nullable String speaker,
    List<Span> spans,
    Words words,
    Words meant) {

  /** In order of the story. */
  static final Comparator<Saying> ORDER =
      Comparator.comparingInt(Saying::place).thenComparing(saying -> saying.spans().get(0));

  private static final String EDGES = " \t\r\n\u00a0\"'“”‘’«»„‚`,;:–—-";

  /** All that a report quotes, sentence by sentence, in order of the text. */
  static List<Saying> of(int place, AnnotatedArticle report) {
    List<Saying> sayings = new ArrayList<>();
    for (Quote quote : report.quotes()) {
      for (List<Span> sentence : sentences(report, quote)) {
        Words words = Words.of(report.article().body(), sentence);
        if (!words.isEmpty()) {
          sayings.add(
              new Saying(
                  place,
                  report,
                  quote.kind(),
                  quote.speaker(),
                  sentence,
                  words,
                  meant(report, sentence)));
        }
      }
    }
    sayings.sort(ORDER);
    return sayings;
  }

  String text() {
    return spans.stream()
        .map(span -> span.in(report.article().body()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }

  List<Passage> passages() {
    return spans.stream().map(report.article()::passage).toList();
  }

  boolean sameReport(Saying other) {
    return place == other.place;
  }

  private static List<List<Span>> sentences(AnnotatedArticle report, Quote quote) {
    Map<Integer, List<Span>> pieces = new LinkedHashMap<>();
    for (Span content : quote.content()) {
      int sentence = 0;
      int start = content.start();
      for (Sentence next : report.sentences()) {
        if (next.span().end() > start && next.span().start() < content.end()) {
          int end = Math.min(content.end(), next.span().end());
          add(pieces, sentence, report, new Span(start, end));
          start = end;
        }
        sentence++;
      }
      if (start < content.end()) {
        add(pieces, sentence, report, new Span(start, content.end()));
      }
    }
    return List.copyOf(pieces.values());
  }

  private static void add(
      Map<Integer, List<Span>> pieces, int sentence, AnnotatedArticle report, Span span) {
    String body = report.article().body();
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(body.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      pieces.computeIfAbsent(sentence, key -> new ArrayList<>()).add(new Span(start, end));
    }
  }

  private static Words meant(AnnotatedArticle report, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.in(report.article().body())).append('\n');
      for (Entity entity : report.entities()) {
        if (span.covers(entity.span()) && entity.form() != Entity.Form.NAME) {
          text.append(entity.name()).append('\n');
        }
      }
      for (Timex date : report.dates()) {
        if (span.covers(date.span()) && !date.relative() && !date.value().contains("X")) {
          text.append(date.value().replace("-", "x")).append('\n');
        }
      }
    }
    return Words.of(text.toString());
  }
}
