package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.Articles;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.annotate.quotes.AttributionFinder;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Quotes drawn as text: {content} <cue> [source]. */
final class DrawnQuotes {

  private static final Engine ENGINE = Nlp4jEngine.shared(LoadingProgress.SILENT);
  private static final AttributionFinder FINDER = new AttributionFinder();

  private DrawnQuotes() {}

  /** The text's quotes, no more and no fewer, are those that are drawn into it. */
  static void draws(String drawn) {
    assertThat(marks(drawn)).isEqualTo(drawn);
  }

  private record Mark(int at, int order, char sign) {}

  /** The text without its drawing. */
  static String plain(String drawn) {
    return drawn.replaceAll("[\\[\\]{}<>]", "");
  }

  static List<Quote> quotes(String text, List<Entity> entities) {
    return FINDER.in(Articles.of("en", text), ENGINE.parse(text), entities);
  }

  static List<Quote> quotes(String text) {
    return quotes(text, List.of());
  }

  /** The quotes found in the text, drawn into it; those that were said, or all. */
  static String marks(String drawn) {
    String text = plain(drawn);
    List<Mark> marks = new ArrayList<>();
    for (Quote quote : quotes(text)) {
      quote.content().forEach(s -> add(marks, s, '{', '}'));
      quote.cue().forEach(s -> add(marks, s, '<', '>'));
      quote.source().forEach(s -> add(marks, s, '[', ']'));
    }
    marks.sort(Comparator.comparing(Mark::at).thenComparing(Mark::order));
    StringBuilder out = new StringBuilder(text);
    for (int i = marks.size() - 1; i >= 0; i--) {
      out.insert(marks.get(i).at(), marks.get(i).sign());
    }
    return out.toString();
  }

  private static void add(List<Mark> marks, Span span, char open, char close) {
    Mark opened = new Mark(span.start(), 1, open);
    if (!marks.contains(opened)) {
      marks.add(opened);
      marks.add(new Mark(span.end(), 0, close));
    }
  }

  /** The speakers of the quotes in order, "?" for one whom the text does not name. */
  static List<String> speakers(String text) {
    return quotes(text).stream().map(q -> q.speaker() == null ? "?" : q.speaker()).toList();
  }

  /** Who said what, in order: "Ruiz: “No.” “Never.”" */
  static List<String> said(String text) {
    return quotes(text).stream()
        .map(
            q ->
                q.speaker()
                    + ": "
                    + q.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" ")))
        .toList();
  }

  static List<Quote.Kind> kinds(String text) {
    return quotes(text).stream().map(Quote::kind).toList();
  }
}
