package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.Comparison;
import org.synoptic.model.Happening;

/** Writes the happenings of comparisons as JSON, one a line. */
final class PloverRenderer implements Renderer {

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    for (Comparison comparison : comparisons) {
      for (Happening happening : comparison.happenings()) {
        try (JsonGenerator json = JsonValues.generator(out)) {
          json.writeStartObject();
          json.writeStringField("story", comparison.story().id());
          JsonHappening.fields(json, happening);
          json.writeEndObject();
        }
        out.write('\n');
      }
    }
  }
}
