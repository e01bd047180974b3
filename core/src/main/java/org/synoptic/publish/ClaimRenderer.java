package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Outlet;
import org.synoptic.model.Passage;

/**
 * Writes the claims of comparisons as schema.org has them (JSON-LD): what is claimed, by whom, in
 * which reports and with which words. There is no review and no rating: nothing is said about
 * whether a claim is true. Of a dispute or an update each side is a claim of its own.
 */
final class ClaimRenderer implements Renderer {

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    try (JsonGenerator json = JsonValues.indented(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      for (Comparison comparison : comparisons) {
        ComparisonView view = new ComparisonView(comparison);
        for (Claim claim : comparison.claims()) {
          List<Difference> clashes = clashes(comparison, claim);
          if (clashes.isEmpty()) {
            claim(json, view, claim);
          }
          for (Difference clash : clashes) {
            for (Difference.Value side : clash.values()) {
              side(json, view, clash, side);
            }
          }
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** The disputes and updates of a claim; its text alone would give one side to all reports. */
  private static List<Difference> clashes(Comparison comparison, Claim claim) {
    return comparison.differences().stream()
        .filter(one -> claim.id().equals(one.claim()))
        .filter(
            one -> one.kind() == Difference.Kind.DISPUTED || one.kind() == Difference.Kind.UPDATED)
        .toList();
  }

  /** One side of a clash as a claim of the reports that have it. */
  private static void side(
      JsonGenerator json, ComparisonView view, Difference clash, Difference.Value side)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Claim");
    json.writeStringField("text", side.value());
    json.writeStringField("about", clash.about());
    author(json, side.speaker());
    json.writeArrayFieldStart("appearance");
    Map<String, List<Passage>> byReport = new LinkedHashMap<>();
    for (Passage passage : side.passages()) {
      byReport.computeIfAbsent(passage.report(), report -> new ArrayList<>()).add(passage);
    }
    for (Map.Entry<String, List<Passage>> one : byReport.entrySet()) {
      report(json, view.article(one.getKey()), one.getValue());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void author(JsonGenerator json, @Nullable String speaker) throws IOException {
    if (speaker != null) {
      json.writeObjectFieldStart("author");
      json.writeStringField("name", speaker);
      json.writeEndObject();
    }
  }

  private static void claim(JsonGenerator json, ComparisonView view, Claim claim)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Claim");
    String story = encoded(view.comparison().story().id());
    json.writeStringField("@id", "urn:synoptic:" + story + ":" + encoded(claim.id()));
    json.writeStringField("text", claim.text());
    author(json, claim.saidBy());
    Article first = first(view, claim);
    if (first != null) {
      json.writeFieldName("firstAppearance");
      report(json, first, List.of());
    }
    json.writeArrayFieldStart("appearance");
    for (Claim.Version version : claim.versions()) {
      report(json, view.article(version.report()), version.passages());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The report that had it first; null where one has no date, or two may have been the first. */
  private static @Nullable Article first(ComparisonView view, Claim claim) {
    List<Article> reports =
        claim.versions().stream()
            .map(version -> view.article(version.report()))
            .distinct()
            .toList();
    for (Article one : reports) {
      if (reports.stream().allMatch(other -> other == one || isBefore(one, other))) {
        return one.published().when() == null ? null : one;
      }
    }
    return null;
  }

  /** Whether one was surely published first; a day is before none of its hours. */
  private static boolean isBefore(Article one, Article other) {
    String first = one.published().when();
    String second = other.published().when();
    return first != null
        && second != null
        && first.compareTo(second) < 0
        && !second.startsWith(first);
  }

  private static void report(JsonGenerator json, Article article, List<Passage> words)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    String url = article.url();
    json.writeStringField("@id", url == null ? "urn:synoptic:" + encoded(article.id()) : url);
    field(json, "url", url);
    field(json, "headline", article.headline());
    field(json, "datePublished", article.published().when());
    Outlet outlet = article.outlet();
    if (outlet != null) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", outlet.name());
      json.writeEndObject();
    }
    if (!words.isEmpty()) {
      json.writeArrayFieldStart("hasPart");
      for (Passage passage : words) {
        json.writeStartObject();
        json.writeStringField("@type", "Quotation");
        json.writeStringField("text", passage.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
