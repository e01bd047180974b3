package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Reuse;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/** The fields of {@code stories} and {@code compare}. */
final class JsonLedger {

  private JsonLedger() {}

  static void story(JsonGenerator json, Story story) throws IOException {
    List<Article> reports = story.reports().stream().map(AnnotatedArticle::article).toList();
    json.writeStartObject();
    json.writeStringField("story", story.id());
    json.writeStringField("headline", story.headline());
    JsonSpans.strings(json, "reports", reports.stream().map(Article::id).toList());
    JsonSpans.strings(json, "paths", reports.stream().map(Article::path).toList());
    json.writeEndObject();
  }

  static void object(JsonGenerator json, Comparison comparison) throws IOException {
    Story story = comparison.story();
    json.writeStartObject();
    json.writeStringField("id", story.id());
    json.writeStringField("headline", story.headline());
    json.writeArrayFieldStart("reports");
    for (AnnotatedArticle report : story.reports()) {
      JsonArticle.object(json, report.article());
    }
    json.writeEndArray();
    JsonLayers.array(json, "claims", comparison.claims(), JsonLedger::claim);
    JsonLayers.array(json, "quotes", comparison.quotes(), JsonLedger::utterance);
    JsonLayers.array(json, "differences", comparison.differences(), JsonLedger::difference);
    JsonLayers.array(json, "reuse", comparison.reuse(), JsonLedger::reuse);
    JsonLayers.array(json, "timeline", comparison.timeline(), JsonLedger::moment);
    JsonLayers.array(json, "brief", comparison.brief(), JsonLedger::line);
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("text", claim.text());
    json.writeStringField("standing", Labels.of(claim.standing()));
    json.writeNumberField("origins", claim.origins());
    json.writeStringField("saidBy", claim.saidBy());
    json.writeStringField("modality", Labels.of(claim.modality()));
    json.writeStringField("when", claim.when());
    json.writeStringField("event", claim.event());
    JsonLayers.array(json, "versions", claim.versions(), JsonLedger::version);
    JsonSpans.strings(json, "leftOutBy", claim.leftOutBy());
  }

  private static void version(JsonGenerator json, Claim.Version version) throws IOException {
    json.writeStringField("report", version.report());
    json.writeStringField("value", version.value());
    JsonSpans.passages(json, version.passages());
  }

  private static void utterance(JsonGenerator json, QuoteCluster utterance) throws IOException {
    json.writeStringField("id", utterance.id());
    json.writeStringField("speaker", utterance.speaker());
    json.writeStringField("kind", Labels.of(utterance.kind()));
    json.writeStringField("text", utterance.text());
    json.writeNumberField("origins", utterance.origins());
    JsonLayers.array(json, "versions", utterance.variants(), JsonLedger::wording);
  }

  private static void wording(JsonGenerator json, QuoteCluster.Variant wording) throws IOException {
    json.writeStringField("report", wording.report());
    json.writeStringField("kind", Labels.of(wording.kind()));
    json.writeStringField("speaker", wording.speaker());
    json.writeStringField("text", wording.text());
    JsonSpans.passages(json, wording.passages());
    JsonLayers.array(json, "edits", wording.edits(), JsonLedger::edit);
  }

  private static void edit(JsonGenerator json, QuoteCluster.Edit edit) throws IOException {
    json.writeStringField("kind", Labels.of(edit.kind()));
    json.writeStringField("from", edit.from());
    json.writeStringField("to", edit.to());
  }

  private static void difference(JsonGenerator json, Difference difference) throws IOException {
    json.writeStringField("kind", Labels.of(difference.kind()));
    json.writeStringField("about", difference.about());
    json.writeStringField("claim", difference.claim());
    JsonLayers.array(json, "values", difference.values(), JsonLedger::value);
    json.writeStringField("note", difference.note());
  }

  private static void value(JsonGenerator json, Difference.Value value) throws IOException {
    json.writeStringField("value", value.value());
    JsonSpans.passages(json, value.passages());
  }

  private static void reuse(JsonGenerator json, Reuse reuse) throws IOException {
    json.writeFieldName("from");
    JsonSpans.passage(json, reuse.from());
    json.writeFieldName("to");
    JsonSpans.passage(json, reuse.to());
    JsonSpans.number(json, "similarity", reuse.similarity());
    json.writeStringField("origin", reuse.origin());
  }

  private static void moment(JsonGenerator json, TimelineEntry moment) throws IOException {
    json.writeStringField("from", moment.from());
    json.writeStringField("until", moment.until());
    json.writeStringField("when", moment.when());
    json.writeStringField("what", moment.what());
    json.writeStringField("modality", Labels.of(moment.modality()));
    JsonSpans.passages(json, moment.passages());
  }

  private static void line(JsonGenerator json, BriefLine line) throws IOException {
    json.writeStringField("text", line.text());
    json.writeStringField("standing", Labels.of(line.standing()));
    JsonSpans.passages(json, line.passages());
  }
}
