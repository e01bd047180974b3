package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Grounds;
import org.synoptic.model.InferredDate;
import org.synoptic.model.InferredPublication;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Reuse;
import org.synoptic.model.SharedLine;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/** Writes the JSON fields of {@code stories} and {@code compare}. */
final class JsonComparison {

  private JsonComparison() {}

  static void story(JsonGenerator json, Story story) throws IOException {
    List<Article> reports = story.reports().stream().map(AnnotatedArticle::article).toList();
    json.writeStartObject();
    json.writeStringField("story", story.id());
    json.writeStringField("headline", story.headline());
    JsonValues.strings(json, "reports", reports.stream().map(Article::id).toList());
    JsonValues.strings(json, "paths", reports.stream().map(Article::path).toList());
    StorySummary summary = StorySummary.of(story);
    json.writeStringField("from", summary.from());
    json.writeStringField("until", summary.until());
    JsonValues.strings(json, "outlets", summary.outlets());
    json.writeNumberField("origins", summary.origins());
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
    Map<String, SharedLine> lines = sharedLines(comparison);
    JsonLayers.array(
        json, "claims", comparison.claims(), (each, one) -> claim(each, one, lines.get(one.id())));
    JsonLayers.array(json, "quotes", comparison.quotes(), JsonComparison::quoteCluster);
    JsonLayers.array(json, "differences", comparison.differences(), JsonComparison::difference);
    JsonLayers.array(json, "reuse", comparison.reuse(), JsonComparison::reuse);
    JsonLayers.array(json, "timeline", comparison.timeline(), JsonComparison::timelineEntry);
    JsonLayers.array(json, "brief", comparison.brief(), JsonComparison::briefLine);
    JsonLayers.array(json, "happenings", comparison.happenings(), JsonHappening::fields);
    JsonLayers.array(
        json, "inferredDates", comparison.inferredDates(), JsonComparison::inferredDate);
    JsonLayers.array(
        json,
        "inferredPublications",
        comparison.inferredPublications(),
        JsonComparison::inferredPublication);
    json.writeNumberField("refusedLines", comparison.refusedLines());
    JsonLayers.array(json, "grounds", comparison.grounds(), JsonComparison::grounds);
    json.writeEndObject();
  }

  private static void inferredDate(JsonGenerator json, InferredDate date) throws IOException {
    json.writeStringField("value", date.value());
    JsonValues.passages(json, List.of(date.words(), date.ground()));
  }

  private static void inferredPublication(JsonGenerator json, InferredPublication publication)
      throws IOException {
    json.writeStringField("report", publication.report());
    json.writeStringField("from", publication.from());
    json.writeStringField("until", publication.until());
    JsonValues.passages(json, publication.passages());
  }

  /** By the id of a claim the line that several reports bear out. */
  private static Map<String, SharedLine> sharedLines(Comparison comparison) {
    Map<String, SharedLine> lines = new HashMap<>();
    for (DistinctClaim distinct : comparison.distinctClaims()) {
      SharedLine line = distinct.line();
      if (line != null) {
        lines.put(line.claim(), line);
      }
    }
    return lines;
  }

  private static void claim(JsonGenerator json, Claim claim, @Nullable SharedLine line)
      throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("text", claim.text());
    json.writeStringField("standing", Labels.of(claim.standing()));
    json.writeNumberField("origins", claim.origins());
    json.writeStringField("saidBy", claim.saidBy());
    json.writeStringField("modality", Labels.of(claim.modality()));
    json.writeStringField("when", claim.when());
    json.writeStringField("event", claim.event());
    JsonLayers.array(json, "versions", claim.versions(), JsonComparison::version);
    JsonValues.strings(json, "leftOutBy", claim.leftOutBy());
    json.writeBooleanField("exclusive", claim.exclusive());
    if (line != null) {
      json.writeObjectFieldStart("line");
      json.writeStringField("text", line.text());
      JsonValues.strings(json, "reports", line.reports());
      json.writeEndObject();
    }
  }

  private static void grounds(JsonGenerator json, Grounds grounds) throws IOException {
    json.writeStringField("claim", grounds.claim());
    json.writeStringField("standing", grounds.standing());
    JsonLayers.array(json, "joined", grounds.joined(), JsonComparison::joined);
    JsonLayers.array(json, "apart", grounds.apart(), JsonComparison::apart);
    JsonLayers.array(json, "origins", grounds.origins(), JsonComparison::origin);
  }

  private static void origin(JsonGenerator json, Grounds.Origin origin) throws IOException {
    json.writeStringField("source", origin.source());
    JsonValues.strings(json, "reports", origin.reports());
    JsonValues.passages(json, origin.words());
  }

  private static void joined(JsonGenerator json, Grounds.Joined joined) throws IOException {
    json.writeStringField("rule", joined.rule());
    JsonValues.number(json, "score", joined.score());
    JsonValues.passages(json, List.of(joined.one(), joined.other()));
  }

  private static void apart(JsonGenerator json, Grounds.Apart apart) throws IOException {
    json.writeStringField("rule", apart.rule());
    JsonValues.number(json, "score", apart.score());
    JsonValues.passages(json, List.of(apart.passage()));
  }

  private static void version(JsonGenerator json, Claim.Version version) throws IOException {
    json.writeStringField("report", version.report());
    json.writeStringField("value", version.value());
    JsonValues.passages(json, version.passages());
  }

  private static void quoteCluster(JsonGenerator json, QuoteCluster cluster) throws IOException {
    json.writeStringField("id", cluster.id());
    json.writeStringField("speaker", cluster.speaker());
    json.writeStringField("kind", Labels.of(cluster.kind()));
    json.writeStringField("text", cluster.text());
    json.writeNumberField("origins", cluster.origins());
    JsonLayers.array(json, "versions", cluster.variants(), JsonComparison::variant);
  }

  private static void variant(JsonGenerator json, QuoteCluster.Variant variant) throws IOException {
    json.writeStringField("report", variant.report());
    json.writeStringField("kind", Labels.of(variant.kind()));
    json.writeStringField("speaker", variant.speaker());
    json.writeStringField("text", variant.text());
    JsonValues.passages(json, variant.passages());
    JsonLayers.array(json, "edits", variant.edits(), JsonComparison::edit);
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
    JsonLayers.array(json, "values", difference.values(), JsonComparison::value);
    json.writeStringField("note", difference.note());
    json.writeStringField("slot", difference.slot());
    json.writeStringField("rule", difference.rule());
  }

  private static void value(JsonGenerator json, Difference.Value value) throws IOException {
    json.writeStringField("value", value.value());
    JsonValues.passages(json, value.passages());
    json.writeStringField("speaker", value.speaker());
    json.writeStringField("asOf", value.asOf());
  }

  private static void reuse(JsonGenerator json, Reuse reuse) throws IOException {
    json.writeFieldName("from");
    JsonValues.passage(json, reuse.from());
    json.writeFieldName("to");
    JsonValues.passage(json, reuse.to());
    JsonValues.number(json, "similarity", reuse.similarity());
    json.writeStringField("origin", reuse.origin());
  }

  private static void timelineEntry(JsonGenerator json, TimelineEntry entry) throws IOException {
    json.writeStringField("from", entry.from());
    json.writeStringField("until", entry.until());
    json.writeStringField("when", entry.when());
    json.writeStringField("what", entry.what());
    json.writeStringField("modality", Labels.of(entry.modality()));
    JsonValues.passages(json, entry.passages());
  }

  private static void briefLine(JsonGenerator json, BriefLine line) throws IOException {
    json.writeStringField("text", line.text());
    json.writeStringField("standing", Labels.of(line.standing()));
    json.writeBooleanField("exclusive", line.exclusive());
    if (line.course() != null) {
      JsonLayers.array(json, "course", line.course().values(), JsonComparison::value);
    }
    JsonValues.passages(json, line.passages());
  }
}
