package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCluster;

/**
 * Writes the passages of comparisons as annotations after the W3C's Web Annotation Data Model: one
 * page of annotations, one annotation for each passage of a claim, a quote or a difference. A
 * target is selected by its words with some words around them, and by its place in the clean text.
 */
final class AnnotationRenderer implements Renderer {

  /** Chars of text before and after a passage, by which it is found again. */
  private static final int CONTEXT = 32;

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    try (JsonGenerator json = JsonValues.indented(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      for (Comparison comparison : comparisons) {
        new Page(json, new ComparisonView(comparison)).write();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /** The annotations of one comparison. */
  private record Page(JsonGenerator json, ComparisonView view) {

    void write() throws IOException {
      Comparison comparison = view.comparison();
      for (Claim claim : comparison.claims()) {
        for (Claim.Version version : claim.versions()) {
          annotations(claim.id(), Labels.of(claim.standing()), claim.text(), version.passages());
        }
      }
      for (QuoteCluster quote : comparison.quotes()) {
        for (QuoteCluster.Variant variant : quote.variants()) {
          annotations(quote.id(), "quote", Labels.speaker(quote), variant.passages());
        }
      }
      for (int i = 0; i < comparison.differences().size(); i++) {
        Difference difference = comparison.differences().get(i);
        for (Difference.Value value : difference.values()) {
          String words = difference.about() + ": " + value.value();
          annotations("d" + (i + 1), Labels.of(difference.kind()), words, value.passages());
        }
      }
    }

    private void annotations(String finding, String kind, String words, List<Passage> passages)
        throws IOException {
      for (Passage passage : passages) {
        json.writeStartObject();
        json.writeStringField("id", id(finding, passage));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "describing");
        json.writeArrayFieldStart("body");
        body("describing", words);
        body("tagging", kind);
        json.writeEndArray();
        target(passage);
        json.writeEndObject();
      }
    }

    private String id(String finding, Passage passage) {
      return "urn:synoptic:"
          + encoded(view.comparison().story().id())
          + ":"
          + finding
          + ":"
          + encoded(passage.report())
          + ":"
          + passage.span().start()
          + "-"
          + passage.span().end();
    }

    private void body(String purpose, String value) throws IOException {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", purpose);
      json.writeStringField("format", "text/plain");
      json.writeStringField("value", value);
      json.writeEndObject();
    }

    private void target(Passage passage) throws IOException {
      Article article = view.article(passage.report());
      String text = article.body();
      int start = passage.span().start();
      int end = passage.span().end();
      json.writeObjectFieldStart("target");
      String source = article.url();
      json.writeStringField(
          "source", source == null ? "urn:synoptic:" + encoded(article.id()) : source);
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", passage.text());
      json.writeStringField("prefix", text.substring(Math.max(0, start - CONTEXT), start));
      json.writeStringField("suffix", text.substring(end, Math.min(text.length(), end + CONTEXT)));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", text.codePointCount(0, start));
      json.writeNumberField("end", text.codePointCount(0, end));
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
