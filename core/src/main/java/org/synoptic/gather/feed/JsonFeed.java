package org.synoptic.gather.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.Entry;
import org.synoptic.gather.Item;
import org.synoptic.gather.JsonKind;
import org.synoptic.gather.Markup;
import org.synoptic.gather.Stamp;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeed implements JsonKind {

  @Override
  public boolean fits(JsonNode root) {
    boolean said = root.path("version").asText("").contains("jsonfeed.org");
    return said && root.path("items").isArray();
  }

  @Override
  public List<Entry> entries(JsonNode root) {
    return StreamSupport.stream(root.path("items").spliterator(), false)
        .map(item -> item(item, root).entry())
        .toList();
  }

  private static Item item(JsonNode item, JsonNode feed) {
    String html = text(item, "content_html");
    String updated = Stamp.iso(text(item, "date_modified"));
    String published = Stamp.iso(text(item, "date_published"));
    String id = text(item, "id");
    String url = Markup.absolute(text(item, "url"), text(feed, "home_page_url"));
    String language =
        text(item, "language") != null ? text(item, "language") : text(feed, "language");
    JsonNode tags = item.path("tags");
    return new Item(
        url != null ? url : id != null && id.startsWith("http") ? id : null,
        Said.outlet(Markup.line(text(feed, "title"))),
        Markup.line(text(item, "title")),
        html != null ? html : text(item, "content_text"),
        text(item, "summary"),
        bylines(item, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        Said.language(language),
        tags.size() == 1 ? Markup.line(tags.path(0).asText()) : null);
  }

  private static List<String> bylines(JsonNode item, JsonNode feed) {
    List<String> names = new ArrayList<>();
    for (JsonNode from : List.of(item, feed)) {
      for (JsonNode author : from.path("authors")) {
        names.addAll(Said.byline(text(author, "name")));
      }
      names.addAll(names.isEmpty() ? Said.byline(text(from.path("author"), "name")) : List.of());
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
  }
}
