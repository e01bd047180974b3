package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.model.Story;

/**
 * JSON: one object a line, and one document for a comparison. Every field is always there; what is
 * not known is null. The fields are told in {@code docs/guide/json.md}.
 */
final class JsonEdition implements Edition {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

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
    line(out, json -> JsonLedger.story(json, story));
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
      json.writeStartObject();
      json.writeArrayFieldStart("stories");
      for (Comparison comparison : comparisons) {
        JsonLedger.object(json, comparison);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void line(Writer out, Body body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      body.write(json);
    }
    out.write('\n');
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }
}
