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

/** What an article says, layer by layer, on a terminal. */
final class TextLayers {

  private static final int MARGIN = 2;
  private static final int HANG = 14;

  private final TerminalWriter sheet;

  TextLayers(TerminalWriter sheet) {
    this.sheet = sheet;
  }

  void set(AnnotatedArticle annotated) throws IOException {
    String body = annotated.article().body();
    TextEdition.article(sheet, annotated.article());
    entities(annotated.entities(), body);
    if (!annotated.quotes().isEmpty()) {
      sheet.heading("Quotes");
      for (Quote quote : annotated.quotes()) {
        quote(quote, body);
      }
    }
    if (!annotated.dates().isEmpty()) {
      sheet.heading("Dates");
      for (Timex date : annotated.dates()) {
        sheet.entry(MARGIN, TerminalStyle.BOLD.of(date.value()), HANG, date(date, body));
      }
    }
    if (!annotated.figures().isEmpty()) {
      sheet.heading("Figures");
      for (Figure figure : annotated.figures()) {
        sheet.entry(
            MARGIN,
            TerminalStyle.BOLD.of(ReadableFigures.value(figure)),
            HANG,
            figure(figure, body));
      }
    }
    if (!annotated.events().isEmpty()) {
      sheet.heading("Events");
      for (Event event : annotated.events()) {
        event(event, body);
      }
    }
    missing(annotated.missing());
    sheet.blank();
  }

  private void missing(List<MissingLayer> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    sheet.heading("Not read in this language");
    for (MissingLayer each : missing) {
      sheet.entry(MARGIN, TerminalStyle.BOLD.of(each.layer()), HANG, each.why());
    }
  }

  private void entities(List<Entity> entities, String body) throws IOException {
    if (entities.isEmpty()) {
      return;
    }
    sheet.heading("Names");
    Map<String, List<Entity>> mentions = new LinkedHashMap<>();
    entities.forEach(e -> mentions.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(e));
    for (List<Entity> same : mentions.values()) {
      Entity first = same.get(0);
      List<String> forms = same.stream().map(e -> e.span().in(body)).distinct().toList();
      String rest = " " + TerminalStyle.DIM.of(same.size() + "×: " + String.join(", ", forms));
      sheet.entry(
          MARGIN, Labels.of(first.kind()), HANG, TerminalStyle.BOLD.of(first.name()) + rest);
    }
  }

  private void quote(Quote quote, String body) throws IOException {
    String speaker = quote.speaker() == null ? "Speaker not named" : quote.speaker();
    String kind = TerminalStyle.DIM.of("(" + Labels.of(quote.kind()) + ")");
    sheet.text(MARGIN, TerminalStyle.BOLD.of(speaker) + " " + kind);
    List<String> words = quote.content().stream().map(span -> span.in(body)).toList();
    sheet.text(MARGIN + 2, Labels.spoken(quote.kind(), String.join(" … ", words)));
  }

  private static String date(Timex date, String body) {
    String words = Labels.quoted(date.span().in(body));
    if (date.relative()) {
      return words + " " + TerminalStyle.YELLOW.of("relative: the article's date is not known");
    }
    boolean range = date.from() != null && !date.from().equals(date.until());
    return words + (range ? " " + TerminalStyle.DIM.of(date.from() + " to " + date.until()) : "");
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
    sheet.entry(MARGIN, TerminalStyle.BOLD.of(event.lemma()), HANG, clause(event.span(), body));
    sheet.text(MARGIN + HANG, TerminalStyle.DIM.of(type + String.join(" · ", parts)));
  }

  private static String type(Event event) {
    @Nullable String mode = event.mode();
    return event.type().equals("NONE")
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
