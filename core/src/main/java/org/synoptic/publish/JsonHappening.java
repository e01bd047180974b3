package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.synoptic.model.Event;
import org.synoptic.model.Happening;

/** Writes the fields of a happening. */
final class JsonHappening {

  private JsonHappening() {}

  static void fields(JsonGenerator json, Happening happening) throws IOException {
    json.writeStringField("id", happening.id());
    json.writeStringField("type", happening.type());
    json.writeStringField("mode", happening.mode());
    json.writeStringField("cameo", happening.cameo());
    json.writeStringField("when", happening.when());
    JsonLayers.array(json, "actors", happening.actors(), JsonHappening::participant);
    JsonLayers.array(json, "recipients", happening.recipients(), JsonHappening::participant);
    json.writeStringField("place", happening.place());
    json.writeStringField("polarity", Labels.of(happening.polarity()));
    json.writeStringField("modality", Labels.of(happening.modality()));
    json.writeNumberField("origins", happening.origins());
    JsonValues.strings(json, "claims", happening.claims());
    JsonValues.strings(json, "values", happening.values());
    JsonValues.passages(json, happening.passages());
  }

  private static void participant(JsonGenerator json, Event.Participant participant)
      throws IOException {
    json.writeStringField("name", participant.name());
    json.writeStringField("country", participant.country());
    json.writeStringField("sector", participant.sector());
  }
}
