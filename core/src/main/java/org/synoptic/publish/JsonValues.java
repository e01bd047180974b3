package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/** Writes values that occur in several JSON objects: spans, passages, string arrays, numbers. */
final class JsonValues {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  /** Up to this value every integer has an exact double (IEEE 754). */
  private static final double EXACT_INTEGERS = 1L << 53;

  private JsonValues() {}

  /** A generator that does not close {@code out}. */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /** The same with line breaks and indents, equal on every system. */
  static JsonGenerator indented(Writer out) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return generator(out).setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  static void span(JsonGenerator json, String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(json, span);
  }

  static void spans(JsonGenerator json, String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      span(json, span);
    }
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  static void passages(JsonGenerator json, List<Passage> passages) throws IOException {
    json.writeArrayFieldStart("passages");
    for (Passage passage : passages) {
      passage(json, passage);
    }
    json.writeEndArray();
  }

  static void passage(JsonGenerator json, Passage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", passage.report());
    span(json, "span", passage.span());
    json.writeStringField("text", passage.text());
    json.writeEndObject();
  }

  /** Writes a number without an exponent; a whole one without a point, NaN and infinity as null. */
  static void number(JsonGenerator json, String field, double number) throws IOException {
    if (!Double.isFinite(number)) {
      json.writeNullField(field);
    } else if (number == Math.rint(number) && Math.abs(number) <= EXACT_INTEGERS) {
      json.writeNumberField(field, (long) number);
    } else {
      json.writeFieldName(field);
      json.writeNumber(BigDecimal.valueOf(number).toPlainString());
    }
  }
}
