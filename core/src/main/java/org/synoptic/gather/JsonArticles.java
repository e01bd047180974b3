package org.synoptic.gather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.JsonFeed;
import org.synoptic.gather.news.Ninjs;
import org.synoptic.gather.news.SchemaOrg;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/** The articles in objects of JSON: those of known formats, and any other object as one article. */
final class JsonArticles {

  private static final List<JsonKind> KINDS = List.of(new JsonFeed(), new Ninjs(), new SchemaOrg());

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SourceOpener opened;
  private final String stem;
  private final SkipTally tally;
  private @Nullable String series;

  JsonArticles(SourceOpener opened, String stem, SkipTally tally) {
    this.opened = opened;
    this.stem = stem;
    this.tally = tally;
  }

  static boolean isOfAKind(JsonNode object) {
    return kind(object) != null;
  }

  /** Those of a whole document. */
  List<Gathered> of(JsonNode document, String path) {
    return of(document, path, 0);
  }

  /**
   * Those of one object among others.
   *
   * @param number the object's, from 1
   */
  List<Gathered> of(JsonNode object, String path, int number) {
    if (!object.isObject()) {
      return List.of(SourceOpener.missed(path, Skipped.Why.BROKEN, "not a JSON object"));
    }
    JsonKind kind = kind(object);
    List<Gathered> found = new ArrayList<>();
    if (kind == null) {
      add(article(object, path, number), found);
      return found;
    }
    List<SourceEntry> entries = kind.entries(object);
    if (entries.isEmpty()) {
      found.add(SourceOpener.missed(path, Skipped.Why.EMPTY, "it holds no article"));
    }
    for (int i = 1; i <= entries.size(); i++) {
      boolean alone = entries.size() == 1;
      String where = alone ? path : number == 0 ? path + "#" + i : path + "." + i;
      String id = alone ? name(number) : number == 0 ? numbered(i) : name(number) + "." + i;
      add(opened.entry(where, id, entries.get(i - 1), tally), found);
    }
    return found;
  }

  private static void add(@Nullable Gathered one, List<Gathered> found) {
    if (one != null) {
      found.add(one);
    }
  }

  private static @Nullable JsonKind kind(JsonNode object) {
    return KINDS.stream().filter(kind -> kind.fits(object)).findFirst().orElse(null);
  }

  /** An object that somebody wrote down; what its fields mean is for who reads it. */
  private @Nullable Gathered article(JsonNode article, String path, int number) {
    String url = text(article, "url", "link");
    String date =
        DateStamps.iso(text(article, "published", "date", "datePublished", "publish_date"));
    if (opened.leavesOut(url, date, tally)) {
      return null;
    }
    String own = article.path("id").isValueNode() ? article.path("id").asText("") : "";
    boolean has = !own.isBlank() && !article.path("id").isNull();
    String id = has ? opened.unique(own) : name(number);
    try {
      byte[] content = JSON.writeValueAsBytes(article);
      return opened.page(path, id, MediaType.JSON, content, null, null, SourceMetadata.NONE);
    } catch (JsonProcessingException e) {
      return SourceOpener.missed(path, Skipped.Why.BROKEN, JsonDocument.reason(e));
    }
  }

  private static @Nullable String text(JsonNode object, String... fields) {
    for (String field : fields) {
      if (object.path(field).isTextual() && !object.path(field).asText().isBlank()) {
        return object.path(field).asText();
      }
    }
    return null;
  }

  private String name(int number) {
    return number == 0 ? opened.unique(stem) : numbered(number);
  }

  private String numbered(int number) {
    if (series == null) {
      series = opened.series(stem);
    }
    return series + "-" + number;
  }
}
