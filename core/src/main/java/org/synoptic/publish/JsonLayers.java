package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Timex;

/** Writes the JSON fields of {@code annotate}: those of {@code read} and one array per layer. */
final class JsonLayers {

  private JsonLayers() {}

  static void object(JsonGenerator json, AnnotatedArticle annotated) throws IOException {
    String body = annotated.article().body();
    json.writeStartObject();
    JsonArticle.fields(json, annotated.article());
    JsonValues.spans(
        json, "sentences", annotated.sentences().stream().map(Sentence::span).toList());
    array(json, "entities", annotated.entities(), JsonLayers::entity);
    array(json, "quotes", annotated.quotes(), JsonLayers::quote);
    array(json, "dates", annotated.dates(), JsonLayers::date);
    array(json, "figures", annotated.figures(), JsonLayers::figure);
    array(json, "events", annotated.events(), (generator, event) -> event(generator, event, body));
    array(json, "missing", annotated.missing(), JsonLayers::missing);
    json.writeEndObject();
  }

  private static void missing(JsonGenerator json, MissingLayer missing) throws IOException {
    json.writeStringField("layer", missing.layer());
    json.writeStringField("why", missing.why());
  }

  private static void entity(JsonGenerator json, Entity entity) throws IOException {
    JsonValues.span(json, "span", entity.span());
    json.writeStringField("kind", entity.kind().name());
    json.writeStringField("form", Labels.of(entity.form()));
    json.writeStringField("name", entity.name());
    json.writeStringField("id", entity.id());
    json.writeStringField("country", entity.country());
    json.writeStringField("sector", entity.sector());
  }

  private static void quote(JsonGenerator json, Quote quote) throws IOException {
    JsonValues.spans(json, "content", quote.content());
    JsonValues.spans(json, "cue", quote.cue());
    JsonValues.spans(json, "source", quote.source());
    json.writeStringField("speaker", quote.speaker());
    json.writeStringField("speakerId", quote.speakerId());
    json.writeStringField("kind", Labels.of(quote.kind()));
    json.writeStringField("act", Labels.of(quote.act()));
  }

  private static void date(JsonGenerator json, Timex date) throws IOException {
    JsonValues.span(json, "span", date.span());
    json.writeStringField("type", date.type().name());
    json.writeStringField("value", date.value());
    json.writeStringField("from", date.from());
    json.writeStringField("until", date.until());
    json.writeBooleanField("relative", date.relative());
  }

  private static void figure(JsonGenerator json, Figure figure) throws IOException {
    JsonValues.span(json, "span", figure.span());
    JsonValues.number(json, "value", figure.low());
    JsonValues.number(json, "high", figure.high());
    json.writeStringField("kind", Labels.of(figure.kind()));
    json.writeStringField("unit", figure.unit());
    json.writeStringField("unitText", figure.unitText());
    json.writeStringField("of", figure.of());
    json.writeStringField("bound", Labels.of(figure.bound()));
    json.writeStringField("moneyOf", figure.moneyOf());
  }

  private static void event(JsonGenerator json, Event event, String body) throws IOException {
    Timex when = event.when();
    JsonValues.span(json, "span", event.span());
    json.writeStringField("trigger", event.trigger().in(body));
    JsonValues.span(json, "triggerSpan", event.trigger());
    json.writeStringField("lemma", event.lemma());
    json.writeStringField("type", event.type());
    json.writeStringField("mode", event.mode());
    json.writeStringField("cameo", event.cameo());
    participants(json, "actors", event.actors());
    participants(json, "recipients", event.recipients());
    json.writeFieldName("place");
    participant(json, event.place());
    json.writeStringField("when", when == null ? null : when.value());
    json.writeFieldName("whenSpan");
    if (when == null) {
      json.writeNull();
    } else {
      JsonValues.span(json, when.span());
    }
    json.writeStringField("polarity", Labels.of(event.polarity()));
    json.writeStringField("modality", Labels.of(event.modality()));
    json.writeNumberField("quote", event.quote());
  }

  private static void participants(
      JsonGenerator json, String field, List<Event.Participant> participants) throws IOException {
    json.writeArrayFieldStart(field);
    for (Event.Participant participant : participants) {
      participant(json, participant);
    }
    json.writeEndArray();
  }

  private static void participant(JsonGenerator json, Event.@Nullable Participant participant)
      throws IOException {
    if (participant == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    JsonValues.span(json, "span", participant.span());
    json.writeStringField("name", participant.name());
    json.writeStringField("entity", participant.entityId());
    json.writeStringField("country", participant.country());
    json.writeStringField("sector", participant.sector());
    json.writeEndObject();
  }

  static <T> void array(JsonGenerator json, String field, List<T> all, FieldWriter<T> fields)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T generator : all) {
      json.writeStartObject();
      fields.write(json, generator);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one object. */
  interface FieldWriter<T> {
    void write(JsonGenerator json, T object) throws IOException;
  }
}
