package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.synoptic.store.Revision;

/** The fetches of a report's page and the facts changed between them, as JSON. */
final class RevisionsJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RevisionsJson() {}

  static String of(List<Revision> revisions, List<ToldEdit> edits) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("revisions");
      for (Revision revision : revisions) {
        json.writeStartObject();
        json.writeNumberField("number", revision.number());
        json.writeStringField("at", revision.at().toString());
        json.writeStringField("sha256", revision.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edits");
      for (ToldEdit edit : edits) {
        edit(json, edit);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void edit(JsonGenerator json, ToldEdit edit) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", edit.edit().kind().name());
    json.writeStringField("about", edit.edit().about());
    json.writeStringField("from", edit.edit().from());
    json.writeStringField("to", edit.edit().to());
    json.writeBooleanField("noted", edit.edit().noted());
    json.writeStringField("sentence", edit.sentence());
    json.writeNumberField("before", edit.before().number());
    json.writeNumberField("after", edit.after().number());
    json.writeStringField("seen", edit.after().at().toString());
    json.writeEndObject();
  }
}
