package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.Removed;
import org.synoptic.model.Skipped;

/** The fields of {@code read}. */
final class JsonArticle {

  private JsonArticle() {}

  static void object(JsonGenerator json, Article article) throws IOException {
    json.writeStartObject();
    fields(json, article);
    json.writeEndObject();
  }

  static void fields(JsonGenerator json, Article article) throws IOException {
    Outlet outlet = article.outlet();
    json.writeStringField("id", article.id());
    json.writeStringField("path", article.path());
    json.writeStringField("outlet", outlet == null ? null : outlet.name());
    json.writeStringField("outletId", outlet == null ? null : outlet.id());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
    json.writeStringField("headline", article.headline());
    JsonSpans.strings(json, "bylines", article.bylines());
    json.writeStringField("section", article.section());
    json.writeStringField("published", article.published().when());
    json.writeStringField("publishedGround", Labels.of(article.published().source()));
    json.writeStringField("updated", article.updated().when());
    json.writeStringField("updatedGround", Labels.of(article.updated().source()));
    json.writeBooleanField("complete", article.partial() == null);
    json.writeStringField("partial", article.partial());
    json.writeStringField("body", article.body());
    entries(json, article);
    json.writeArrayFieldStart("removed");
    for (Removed removed : article.removed()) {
      json.writeStartObject();
      json.writeStringField("why", Labels.of(removed.why()));
      json.writeStringField("text", removed.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNullField("skipped");
  }

  private static void entries(JsonGenerator json, Article article) throws IOException {
    json.writeArrayFieldStart("entries");
    for (Article.Entry entry : article.entries()) {
      json.writeStartObject();
      JsonSpans.span(json, "span", entry.span());
      json.writeStringField("at", entry.at());
      json.writeStringField("headline", entry.headline());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void skipped(JsonGenerator json, Skipped skipped) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", skipped.path());
    json.writeStringField("path", skipped.path());
    for (String unknown : new String[] {"outlet", "outletId", "url", "language", "headline"}) {
      json.writeNullField(unknown);
    }
    json.writeArrayFieldStart("bylines");
    json.writeEndArray();
    json.writeNullField("section");
    json.writeNullField("published");
    json.writeStringField("publishedGround", "unknown");
    json.writeNullField("updated");
    json.writeStringField("updatedGround", "unknown");
    for (String unknown : new String[] {"complete", "partial", "body"}) {
      json.writeNullField(unknown);
    }
    json.writeArrayFieldStart("entries");
    json.writeEndArray();
    json.writeArrayFieldStart("removed");
    json.writeEndArray();
    json.writeObjectFieldStart("skipped");
    json.writeStringField("why", Labels.of(skipped.why()));
    json.writeStringField("detail", skipped.detail());
    json.writeEndObject();
    json.writeEndObject();
  }
}
