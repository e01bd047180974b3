package org.synoptic.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;

/** Writes an article's annotation layers for a terminal. Indents are in cells, set by hand. */
final class TextLayers {

  private static final int MARGIN = 2;
  private static final int HANG = 14;

  private final TerminalWriter terminal;

  TextLayers(TerminalWriter terminal) {
    this.terminal = terminal;
  }

  void write(AnnotatedArticle annotated) throws IOException {
    String body = annotated.article().body();
    TextRenderer.article(terminal, annotated.article());
    entities(annotated.entities(), body);
    if (!annotated.quotes().isEmpty()) {
      terminal.heading("Quotes");
      for (Quote quote : annotated.quotes()) {
        quote(quote, body);
      }
    }
    if (!annotated.dates().isEmpty()) {
      terminal.heading("Dates");
      for (Timex date : annotated.dates()) {
        terminal.entry(MARGIN, TerminalStyle.BOLD.of(date.value()), HANG, date(date, body));
      }
    }
    if (!annotated.figures().isEmpty()) {
      terminal.heading("Figures");
      for (Figure figure : annotated.figures()) {
        terminal.entry(
            MARGIN,
            TerminalStyle.BOLD.of(ReadableFigures.text(figure)),
            HANG,
            figure(figure, body));
      }
    }
    if (!annotated.events().isEmpty()) {
      terminal.heading("Events");
      for (Event event : annotated.events()) {
        event(event, body);
      }
    }
    missing(annotated.missing());
    terminal.blank();
  }

  private void missing(List<MissingLayer> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    terminal.heading("Not read in this language");
    for (MissingLayer each : missing) {
      terminal.entry(MARGIN, TerminalStyle.BOLD.of(each.layer()), HANG, each.why());
    }
  }

  private void entities(List<Entity> entities, String body) throws IOException {
    if (entities.isEmpty()) {
      return;
    }
    terminal.heading("Names");
    Map<String, List<Entity>> mentions = new LinkedHashMap<>();
    entities.forEach(e -> mentions.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(e));
    for (List<Entity> mentionsOfOne : mentions.values()) {
      Entity first = mentionsOfOne.get(0);
      List<String> forms = mentionsOfOne.stream().map(e -> e.span().in(body)).distinct().toList();
      String rest =
          " " + TerminalStyle.DIM.of(mentionsOfOne.size() + "×: " + String.join(", ", forms));
      terminal.entry(
          MARGIN, Labels.of(first.kind()), HANG, TerminalStyle.BOLD.of(first.name()) + rest);
    }
  }

  private void quote(Quote quote, String body) throws IOException {
    String speaker = quote.speaker() == null ? "Speaker not named" : quote.speaker();
    String kind = TerminalStyle.DIM.of("(" + Labels.of(quote.kind()) + ")");
    terminal.text(MARGIN, TerminalStyle.BOLD.of(speaker) + " " + kind);
    List<String> quoted = quote.content().stream().map(span -> span.in(body)).toList();
    terminal.text(MARGIN + 2, Labels.quotedIfDirect(quote.kind(), String.join(" … ", quoted)));
  }

  private static String date(Timex date, String body) {
    String quoted = Labels.quoted(date.span().in(body));
    if (date.relative()) {
      return quoted + " " + TerminalStyle.YELLOW.of("relative: the article's date is not known");
    }
    boolean range = date.from() != null && !date.from().equals(date.until());
    return quoted + (range ? " " + TerminalStyle.DIM.of(date.from() + " to " + date.until()) : "");
  }

  private static String figure(Figure figure, String body) {
    String of = figure.of() == null ? "" : " " + TerminalStyle.DIM.of("of " + figure.of());
    return Labels.quoted(figure.span().in(body)) + of;
  }

  private void event(Event event, String body) throws IOException {
    List<String> parts = new ArrayList<>();
    names(parts, "who", event.actors());
    names(parts, "to whom", event.recipients());
    names(parts, "where", event.place() == null ? List.of() : List.of(event.place()));
    if (event.when() != null) {
      parts.add("when: " + event.when().value());
    }
    parts.add(Labels.of(event.modality()));
    if (event.polarity() == Event.Polarity.NEGATIVE) {
      parts.add("not so");
    }
    String type = type(event);
    terminal.entry(MARGIN, TerminalStyle.BOLD.of(event.lemma()), HANG, clause(event.span(), body));
    terminal.text(MARGIN + HANG, TerminalStyle.DIM.of(type + String.join(" · ", parts)));
  }

  private static String type(Event event) {
    @Nullable String mode = event.mode();
    return event.type().equals(Event.NO_TYPE)
        ? ""
        : event.type() + (mode == null ? "" : "/" + mode) + " · ";
  }

  private static String clause(Span span, String body) {
    return span.in(body);
  }

  private static void names(List<String> parts, String role, List<Event.Participant> names) {
    if (!names.isEmpty()) {
      parts.add(role + ": " + String.join(", ", names.stream().map(Labels::participant).toList()));
    }
  }
}
