package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCheck;

/** Writes what a check found, in one format. */
public final class CheckPublisher {

  private final Format format;

  /**
   * @throws IllegalArgumentException when a check cannot be written in this format
   */
  public CheckPublisher(Format format) {
    Verb.CHECK.require(format);
    this.format = format;
  }

  public void drafts(List<CheckedDraft> drafts, Writer out) throws IOException {
    switch (format) {
      case JSON -> json(drafts, out);
      case HTML -> out.write(HtmlCheck.page(drafts));
      case MARKDOWN -> out.write(TextCheck.markdown(drafts));
      default -> out.write(TextCheck.text(drafts));
    }
  }

  public void quote(QuoteCheck check, Writer out) throws IOException {
    switch (format) {
      case JSON -> json(check, out);
      case HTML -> out.write(HtmlCheck.page(check));
      case MARKDOWN -> out.write(TextCheck.markdown(check));
      default -> out.write(TextCheck.text(check));
    }
  }

  private static void json(List<CheckedDraft> drafts, Writer out) throws IOException {
    try (JsonGenerator json = JsonValues.indented(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("drafts");
      for (CheckedDraft draft : drafts) {
        draft(json, draft);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void draft(JsonGenerator json, CheckedDraft draft) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", draft.path());
    json.writeBooleanField("borneOut", draft.isBorneOut());
    json.writeStringField("unread", draft.unread());
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(Labels.of(verdict), draft.count(verdict));
    }
    json.writeArrayFieldStart("sentences");
    for (CheckedSentence sentence : draft.sentences()) {
      json.writeStartObject();
      JsonValues.span(json, "span", sentence.span());
      json.writeStringField("text", sentence.text());
      json.writeStringField("verdict", Labels.of(sentence.verdict()));
      json.writeStringField("why", sentence.why());
      json.writeNumberField("origins", sentence.origins());
      JsonValues.passages(json, sentence.passages());
      json.writeArrayFieldStart("parts");
      for (CheckedPart part : sentence.parts()) {
        part(json, part);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void part(JsonGenerator json, CheckedPart part) throws IOException {
    json.writeStartObject();
    JsonValues.span(json, "span", part.span());
    json.writeStringField("text", part.text());
    json.writeStringField("kind", Labels.of(part.kind()));
    json.writeStringField("verdict", Labels.of(part.verdict()));
    json.writeStringField("why", part.why());
    JsonValues.passages(json, part.passages());
    json.writeEndObject();
  }

  private static void json(QuoteCheck check, Writer out) throws IOException {
    try (JsonGenerator json = JsonValues.indented(out)) {
      json.writeStartObject();
      json.writeStringField("quote", check.quote());
      json.writeStringField("speaker", check.speaker());
      json.writeStringField("finding", Labels.of(check.finding()));
      json.writeBooleanField("faithful", check.faithful());
      json.writeStringField("why", check.why());
      json.writeStringField("said", check.said());
      json.writeStringField("saidBy", check.saidBy());
      json.writeNumberField("origins", check.origins());
      json.writeArrayFieldStart("edits");
      for (var edit : check.edits()) {
        json.writeStartObject();
        json.writeStringField("kind", Labels.of(edit.kind()));
        json.writeStringField("from", edit.from());
        json.writeStringField("to", edit.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      JsonValues.passages(json, check.passages());
      json.writeEndObject();
    }
    out.write("\n");
  }

  /** The words of a passage on one line. */
  static String line(Passage passage) {
    return passage.report() + ": “" + passage.text().replaceAll("\\s+", " ") + "”";
  }
}
