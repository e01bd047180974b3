package org.synoptic.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.synoptic.model.Article;
import org.synoptic.model.Genre;
import org.synoptic.model.Outlet;
import org.synoptic.model.Removed;
import org.synoptic.model.Skipped;

/** Writes the JSON fields of {@code read}: those of an article or of a skipped input. */
final class JsonArticle {

  private static final List<String> NULL_AT_THE_START =
      List.of("outlet", "outletId", "url", "language", "headline");
  private static final List<String> NULL_IN_THE_MIDDLE = List.of("complete", "partial", "body");

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
    JsonValues.strings(json, "bylines", article.bylines());
    json.writeStringField("section", article.section());
    Genre genre = article.genre();
    json.writeStringField("genre", genre == null ? null : Labels.of(genre));
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
      JsonValues.span(json, "span", entry.span());
      json.writeStringField("at", entry.at());
      json.writeStringField("headline", entry.headline());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Writes an input without article, with all fields of an article, so that rows have one shape.
   */
  static void skipped(JsonGenerator json, Skipped skipped) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", skipped.path());
    json.writeStringField("path", skipped.path());
    for (String field : NULL_AT_THE_START) {
      json.writeNullField(field);
    }
    json.writeArrayFieldStart("bylines");
    json.writeEndArray();
    json.writeNullField("section");
    json.writeNullField("genre");
    json.writeNullField("published");
    json.writeStringField("publishedGround", "unknown");
    json.writeNullField("updated");
    json.writeStringField("updatedGround", "unknown");
    for (String field : NULL_IN_THE_MIDDLE) {
      json.writeNullField(field);
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
