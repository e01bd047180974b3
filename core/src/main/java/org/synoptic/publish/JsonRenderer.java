package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/**
 * Writes JSON: one object a line, or one document for comparisons. Every field is always written;
 * unknown values are null. {@code docs/guide/json.md} describes the fields.
 */
final class JsonRenderer implements Renderer {

  @Override
  public void reading(Article article, Writer out) throws IOException {
    line(out, json -> JsonArticle.object(json, article));
  }

  @Override
  public void skipped(Skipped skipped, Writer out) throws IOException {
    line(out, json -> JsonArticle.skipped(json, skipped));
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    line(out, json -> JsonLayers.object(json, article));
  }

  @Override
  public void story(Story story, Writer out) throws IOException {
    line(out, json -> JsonComparison.story(json, story));
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    try (JsonGenerator json = JsonValues.indented(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("stories");
      for (Comparison comparison : comparisons) {
        JsonComparison.object(json, comparison);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void line(Writer out, ObjectWriter writer) throws IOException {
    try (JsonGenerator json = JsonValues.generator(out)) {
      writer.write(json);
    }
    out.write('\n');
  }

  private interface ObjectWriter {
    void write(JsonGenerator json) throws IOException;
  }
}
