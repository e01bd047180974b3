package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.synoptic.store.ReportLine;
import org.synoptic.store.search.Facet;
import org.synoptic.store.search.Found;

/** What a search found, as JSON. */
final class SearchJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SearchJson() {}

  static String of(Found found, Desk desk) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("total", found.total());
      json.writeBooleanField("complete", !found.cut() && desk.isIndexed());
      json.writeArrayFieldStart("reports");
      for (Found.Hit hit : found.hits()) {
        hit(json, hit, desk);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("values");
      for (Facet facet : Facet.values()) {
        json.writeArrayFieldStart(facet.field);
        for (Found.Value value : found.values().getOrDefault(facet, List.of())) {
          json.writeStartObject();
          json.writeStringField("value", value.name());
          json.writeNumberField("reports", value.reports());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void hit(JsonGenerator json, Found.Hit hit, Desk desk) throws IOException {
    ReportLine line = desk.line(hit.report());
    StoryLine story = desk.story(hit.report());
    if (line == null || story == null) {
      return;
    }
    json.writeStartObject();
    StoriesJson.report(json, line);
    json.writeStringField("language", line.language());
    json.writeStringField("words", hit.words());
    json.writeStringField("story", story.id());
    json.writeEndObject();
  }
}
