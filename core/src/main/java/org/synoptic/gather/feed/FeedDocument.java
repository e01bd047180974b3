package org.synoptic.gather.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.BoundedJson;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.markup.Xml;

/**
 * A feed as a list of links and texts: RSS, Atom, JSON Feed, or a news sitemap.
 *
 * @param title null where it has none
 * @param ttl how long the feed says that it does not change; null where it does not say
 * @param items the first {@link #MAX_ITEMS}, in the order of the feed; of a sitemap the newest
 *     first
 */
public record FeedDocument(
    Kind kind, @Nullable String title, @Nullable Duration ttl, List<SourceItem> items) {

  /** The kinds of feeds. */
  public enum Kind {
    RSS,
    ATOM,
    JSON_FEED,
    NEWS_SITEMAP
  }

  /** Entries that are kept. News sitemaps may have 1,000, feeds have up to some 200. */
  public static final int MAX_ITEMS = 2_000;

  private static final ObjectMapper JSON = new ObjectMapper(BoundedJson.factory());
  private static final JsonFeed JSON_FEED = new JsonFeed();
  private static final Rss RSS = new Rss();
  private static final Atom ATOM = new Atom();
  private static final int MAX_TTL_DIGITS = 7;

  public FeedDocument {
    items = items.stream().limit(MAX_ITEMS).toList();
  }

  /**
   * Reads a feed; null where the content is none.
   *
   * @param url against which relative links are resolved
   */
  public static @Nullable FeedDocument of(byte[] content, String url) {
    FeedDocument feed =
        switch (MediaType.of("", content)) {
          case XML -> xml(content);
          case JSON -> json(content);
          default -> null;
        };
    return feed == null ? null : feed.resolved(url);
  }

  private FeedDocument resolved(String url) {
    return new FeedDocument(kind, title, ttl, items.stream().map(i -> resolved(i, url)).toList());
  }

  private static SourceItem resolved(SourceItem item, String base) {
    String link = HtmlFragments.absoluteUrl(item.url(), base);
    return new SourceItem(
        link,
        item.outlet(),
        item.title(),
        item.text(),
        item.summary(),
        item.bylines(),
        item.published(),
        item.updated(),
        item.language(),
        item.section());
  }

  private static @Nullable FeedDocument xml(byte[] content) {
    Element root;
    try {
      root = Xml.root(content, GatherLimits.XML_DEPTH);
    } catch (Xml.RefusedException refused) {
      return null;
    }
    if (RSS.fits(root)) {
      Element nested = FeedElements.child(root, "channel");
      Element channel = nested == null ? root : nested;
      return new FeedDocument(Kind.RSS, title(channel), ttl(channel), Rss.items(root));
    }
    if (ATOM.fits(root)) {
      return new FeedDocument(Kind.ATOM, title(root), ttl(root), Atom.items(root));
    }
    return NewsSitemap.fits(root)
        ? new FeedDocument(Kind.NEWS_SITEMAP, null, null, NewsSitemap.items(root))
        : null;
  }

  private static @Nullable FeedDocument json(byte[] content) {
    try {
      JsonNode root = JSON.readTree(content);
      String title = HtmlFragments.plainLine(root.path("title").asText(null));
      return JSON_FEED.fits(root)
          ? new FeedDocument(Kind.JSON_FEED, title, null, JsonFeed.items(root))
          : null;
    } catch (IOException broken) {
      return null;
    }
  }

  private static @Nullable String title(Element channel) {
    return FeedElements.line(channel, "title", "atom:title");
  }

  /** The field {@code ttl} of RSS in minutes, or the module Syndication's period over frequency. */
  private static @Nullable Duration ttl(Element channel) {
    Integer minutes = number(FeedElements.line(channel, "ttl"));
    if (minutes != null) {
      return Duration.ofMinutes(minutes);
    }
    String period = FeedElements.line(channel, "sy:updatePeriod");
    Integer often = number(FeedElements.line(channel, "sy:updateFrequency"));
    Duration length =
        switch (period == null ? "" : period) {
          case "hourly" -> Duration.ofHours(1);
          case "daily" -> Duration.ofDays(1);
          case "weekly" -> Duration.ofDays(7);
          default -> null;
        };
    return length == null ? null : length.dividedBy(often == null ? 1 : often);
  }

  private static @Nullable Integer number(@Nullable String text) {
    boolean digits = text != null && text.matches("\\d+") && text.length() <= MAX_TTL_DIGITS;
    int number = digits ? Integer.parseInt(String.valueOf(text)) : 0;
    return number == 0 ? null : Integer.valueOf(number);
  }
}
