package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.synoptic.store.ReportLine;

/** The stories as JSON. */
final class StoriesJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private StoriesJson() {}

  static String of(List<StoryLine> stories) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("stories");
      for (StoryLine story : stories) {
        story(json, story);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void story(JsonGenerator json, StoryLine story) throws IOException {
    json.writeStartObject();
    json.writeStringField("story", story.id());
    json.writeStringField("headline", story.headline());
    json.writeStringField("last", story.last().toString());
    json.writeBooleanField("asleep", story.asleep());
    json.writeNumberField("new", story.fresh());
    json.writeBooleanField("marked", story.marked());
    json.writeArrayFieldStart("reports");
    for (ReportLine report : story.reports()) {
      json.writeStartObject();
      report(json, report);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The fields of a report's line. */
  static void report(JsonGenerator json, ReportLine report) throws IOException {
    json.writeStringField("id", report.id());
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("headline", report.headline());
    json.writeStringField("published", report.published());
    json.writeStringField("url", report.url());
    json.writeStringField("partial", report.partial());
  }
}
