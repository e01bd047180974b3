package org.synoptic.gather.feed;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.SourceItem;

/** A sitemap of the pages of an outlet, of its news above all, with titles and dates. */
final class NewsSitemap {

  private NewsSitemap() {}

  static boolean fits(Element root) {
    return root.tag().localName().equalsIgnoreCase("urlset");
  }

  /** The pages, the newest first; those without a date come last, in their order. */
  static List<SourceItem> items(Element root) {
    return FeedElements.children(root, "url").stream()
        .map(NewsSitemap::item)
        .sorted(
            Comparator.comparing(
                NewsSitemap::published, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static @Nullable String published(SourceItem item) {
    return item.published();
  }

  private static SourceItem item(Element url) {
    Element given = FeedElements.child(url, "news:news");
    Element news = given == null ? url : given;
    Element publication = FeedElements.child(news, "news:publication");
    Element outlet = publication == null ? news : publication;
    String published = DateStamps.iso(FeedElements.line(news, "news:publication_date"));
    String modified = DateStamps.iso(FeedElements.line(url, "lastmod"));
    return new SourceItem(
        FeedElements.line(url, "loc"),
        FeedElements.line(outlet, "news:name"),
        FeedElements.line(news, "news:title"),
        null,
        null,
        List.of(),
        published != null ? published : modified,
        published != null ? modified : null,
        FeedFields.language(FeedElements.line(outlet, "news:language")),
        null);
  }
}
