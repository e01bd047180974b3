package org.synoptic.gather.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.JsonKind;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeed implements JsonKind {

  @Override
  public boolean fits(JsonNode root) {
    boolean isJsonFeed = root.path("version").asText("").contains("jsonfeed.org");
    return isJsonFeed && root.path("items").isArray();
  }

  @Override
  public List<SourceEntry> entries(JsonNode root) {
    return items(root).stream().map(SourceItem::entry).toList();
  }

  /** The items, also those without a text. */
  static List<SourceItem> items(JsonNode root) {
    return StreamSupport.stream(root.path("items").spliterator(), false)
        .map(item -> item(item, root))
        .toList();
  }

  private static SourceItem item(JsonNode item, JsonNode feed) {
    String html = text(item, "content_html");
    String updated = DateStamps.iso(text(item, "date_modified"));
    String published = DateStamps.iso(text(item, "date_published"));
    String id = text(item, "id");
    String url = HtmlFragments.absoluteUrl(text(item, "url"), text(feed, "home_page_url"));
    String language =
        text(item, "language") != null ? text(item, "language") : text(feed, "language");
    JsonNode tags = item.path("tags");
    return new SourceItem(
        url != null ? url : id != null && id.startsWith("http") ? id : null,
        FeedFields.outlet(HtmlFragments.plainLine(text(feed, "title"))),
        HtmlFragments.plainLine(text(item, "title")),
        html != null ? html : text(item, "content_text"),
        text(item, "summary"),
        bylines(item, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        FeedFields.language(language),
        tags.size() == 1 ? HtmlFragments.plainLine(tags.path(0).asText()) : null);
  }

  private static List<String> bylines(JsonNode item, JsonNode feed) {
    List<String> names = new ArrayList<>();
    for (JsonNode level : List.of(item, feed)) {
      for (JsonNode author : level.path("authors")) {
        names.addAll(FeedFields.byline(text(author, "name")));
      }
      names.addAll(
          names.isEmpty() ? FeedFields.byline(text(level.path("author"), "name")) : List.of());
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
