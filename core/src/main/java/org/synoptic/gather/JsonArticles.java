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
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.JsonKind;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/**
 * The articles in JSON objects: each {@link #KINDS known format} is read by its {@link JsonKind},
 * and any other object is taken as one article.
 */
final class JsonArticles {

  private static final List<JsonKind> KINDS = List.of(new JsonFeed(), new Ninjs(), new SchemaOrg());

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PageFactory pageFactory;
  private final String stem;
  private final SkipTally tally;
  private @Nullable String series;

  JsonArticles(PageFactory pageFactory, String stem, SkipTally tally) {
    this.pageFactory = pageFactory;
    this.stem = stem;
    this.tally = tally;
  }

  static boolean isKnownFormat(JsonNode object) {
    return format(object) != null;
  }

  /** The articles of a document that is one object. */
  List<Gathered> of(JsonNode document, String path) {
    return of(document, path, 0);
  }

  /**
   * The articles of one object among several.
   *
   * @param number the object's position, counted from 1; 0 for the only object
   */
  List<Gathered> of(JsonNode object, String path, int number) {
    if (!object.isObject()) {
      return List.of(Misses.of(path, Skipped.Why.BROKEN, "not a JSON object"));
    }
    JsonKind format = format(object);
    List<Gathered> results = new ArrayList<>();
    if (format == null) {
      add(article(object, path, number), results);
      return results;
    }
    List<SourceEntry> entries = format.entries(object);
    if (entries.isEmpty()) {
      results.add(Misses.of(path, Skipped.Why.EMPTY, "it holds no article"));
    }
    for (int position = 1; position <= entries.size(); position++) {
      boolean single = entries.size() == 1;
      String entryPath =
          single ? path : number == 0 ? path + "#" + position : path + "." + position;
      String id =
          single ? id(number) : number == 0 ? numbered(position) : id(number) + "." + position;
      add(pageFactory.fromEntry(entryPath, id, entries.get(position - 1), tally), results);
    }
    return results;
  }

  private static void add(@Nullable Gathered one, List<Gathered> results) {
    if (one != null) {
      results.add(one);
    }
  }

  private static @Nullable JsonKind format(JsonNode object) {
    return KINDS.stream().filter(format -> format.fits(object)).findFirst().orElse(null);
  }

  /** Takes an object of no known format as one article; {@code extract} interprets its fields. */
  private @Nullable Gathered article(JsonNode article, String path, int number) {
    String url = text(article, "url", "link");
    String date =
        DateStamps.iso(text(article, "published", "date", "datePublished", "publish_date"));
    if (pageFactory.excludes(url, date, tally)) {
      return null;
    }
    String given = article.path("id").isValueNode() ? article.path("id").asText("") : "";
    boolean hasId = !given.isBlank() && !article.path("id").isNull();
    String id = hasId ? pageFactory.unique(given) : id(number);
    try {
      byte[] content = JSON.writeValueAsBytes(article);
      return pageFactory.page(path, id, MediaType.JSON, content, null, null, SourceMetadata.NONE);
    } catch (JsonProcessingException e) {
      return Misses.of(path, Skipped.Why.BROKEN, JsonDocument.reason(e));
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

  private String id(int number) {
    return number == 0 ? pageFactory.unique(stem) : numbered(number);
  }

  private String numbered(int number) {
    if (series == null) {
      series = pageFactory.series(stem);
    }
    return series + "-" + number;
  }
}
