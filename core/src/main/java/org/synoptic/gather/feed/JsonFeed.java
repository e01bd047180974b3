package org.synoptic.gather.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.JsonKind;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeed implements JsonKind {

  @Override
  public boolean fits(JsonNode root) {
    boolean said = root.path("version").asText("").contains("jsonfeed.org");
    return said && root.path("items").isArray();
  }

  @Override
  public List<SourceEntry> entries(JsonNode root) {
    return StreamSupport.stream(root.path("items").spliterator(), false)
        .map(item -> item(item, root).entry())
        .toList();
  }

  private static SourceItem item(JsonNode item, JsonNode feed) {
    String html = text(item, "content_html");
    String updated = DateStamps.iso(text(item, "date_modified"));
    String published = DateStamps.iso(text(item, "date_published"));
    String id = text(item, "id");
    String url = HtmlFragments.absolute(text(item, "url"), text(feed, "home_page_url"));
    String language =
        text(item, "language") != null ? text(item, "language") : text(feed, "language");
    JsonNode tags = item.path("tags");
    return new SourceItem(
        url != null ? url : id != null && id.startsWith("http") ? id : null,
        FeedFields.outlet(HtmlFragments.line(text(feed, "title"))),
        HtmlFragments.line(text(item, "title")),
        html != null ? html : text(item, "content_text"),
        text(item, "summary"),
        bylines(item, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        FeedFields.language(language),
        tags.size() == 1 ? HtmlFragments.line(tags.path(0).asText()) : null);
  }

  private static List<String> bylines(JsonNode item, JsonNode feed) {
    List<String> names = new ArrayList<>();
    for (JsonNode from : List.of(item, feed)) {
      for (JsonNode author : from.path("authors")) {
        names.addAll(FeedFields.byline(text(author, "name")));
      }
      names.addAll(
          names.isEmpty() ? FeedFields.byline(text(from.path("author"), "name")) : List.of());
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
