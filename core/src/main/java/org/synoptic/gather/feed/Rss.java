package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.gather.source.XmlKind;

/**
 * RSS 0.9 and 1.0 (RDF; the items stand beside the channel), 0.91 to 0.94 and 2.0 (the items stand
 * inside it), with the modules content, Dublin Core, Media RSS and iTunes.
 */
public final class Rss implements XmlKind {

  @Override
  public boolean fits(Element root) {
    String name = root.tag().localName();
    boolean channel = name.equalsIgnoreCase("channel");
    return channel || name.equalsIgnoreCase("rss") || name.equalsIgnoreCase("rdf");
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    return items(root).stream().map(SourceItem::entry).toList();
  }

  /** The items, also those without a text. */
  static List<SourceItem> items(Element root) {
    Element nested = FeedElements.child(root, "channel");
    Element channel = nested == null ? root : nested;
    List<Element> items = new ArrayList<>(FeedElements.children(channel, "item"));
    if (nested != null) {
      items.addAll(FeedElements.children(root, "item"));
    }
    Channel defaults = Channel.of(channel);
    return items.stream().map(item -> item(item, defaults)).toList();
  }

  /** The channel's values for items that do not give their own. */
  private record Channel(
      @Nullable String link, @Nullable String outlet, @Nullable String language) {

    static Channel of(Element channel) {
      String publisher = FeedElements.line(channel, "dc:publisher");
      return new Channel(
          FeedElements.line(channel, "link"),
          publisher != null ? publisher : FeedFields.outlet(FeedElements.line(channel, "title")),
          FeedElements.line(channel, "language", "dc:language"));
    }
  }

  private static SourceItem item(Element item, Channel channel) {
    String published =
        DateStamps.iso(FeedElements.line(item, "pubDate", "dc:date", "dcterms:issued"));
    String updated = DateStamps.iso(FeedElements.line(item, "atom:updated", "dcterms:modified"));
    return new SourceItem(
        HtmlFragments.absoluteUrl(link(item), channel.link()),
        outlet(item, channel),
        title(item),
        FeedElements.content(
            FeedElements.child(item, "content:encoded", "xhtml:body", "atom:content", "content")),
        summary(item),
        bylines(item),
        published != null ? published : updated,
        updated,
        FeedFields.language(language(item, channel)),
        section(item));
  }

  private static @Nullable String title(Element item) {
    String ownTitle = FeedElements.line(item, "title", "dc:title", "itunes:title", "media:title");
    Element group = FeedElements.child(item, "media:group", "media:content");
    return ownTitle != null || group == null ? ownTitle : FeedElements.line(group, "media:title");
  }

  private static @Nullable String summary(Element item) {
    for (String name :
        new String[] {"description", "dc:description", "itunes:summary", "media:description"}) {
      String value = FeedElements.content(FeedElements.child(item, name));
      if (value != null) {
        return value;
      }
    }
    Element group = FeedElements.child(item, "media:group", "media:content");
    return group == null
        ? null
        : FeedElements.content(FeedElements.child(group, "media:description"));
  }

  /**
   * The item's address: the text of {@code link}, the {@code href} of an Atom link, a {@code guid}
   * that is an address, or {@code rdf:about}.
   */
  private static @Nullable String link(Element item) {
    String link = FeedElements.line(item, "link");
    if (link == null) {
      Element atom = FeedElements.child(item, "atom:link", "link");
      link = atom == null || atom.attr("href").isBlank() ? null : atom.attr("href");
    }
    Element guid = FeedElements.child(item, "guid");
    if (link == null && guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false")) {
      String id = guid.wholeText().strip();
      link = id.startsWith("http") ? id : null;
    }
    String about = item.attr("rdf:about");
    return link != null ? link : about.isBlank() ? null : about;
  }

  /**
   * The source that the item names, as feeds of several outlets do; otherwise the channel's outlet.
   */
  private static @Nullable String outlet(Element item, Channel channel) {
    String source = FeedElements.line(item, "source", "dc:publisher");
    return source != null && !source.startsWith("http") ? source : channel.outlet();
  }

  private static List<String> bylines(Element item) {
    List<String> names = new ArrayList<>();
    for (String name : new String[] {"dc:creator", "author", "atom:author", "itunes:author"}) {
      for (Element author : FeedElements.children(item, name)) {
        Element nested = FeedElements.child(author, "name", "atom:name");
        names.addAll(
            FeedFields.byline(
                HtmlFragments.plainLine((nested == null ? author : nested).wholeText())));
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static @Nullable String language(Element item, Channel channel) {
    String language = FeedElements.line(item, "dc:language");
    return language != null ? language : channel.language();
  }

  /** The category, if the item has exactly one; several categories are tags, not a section. */
  private static @Nullable String section(Element item) {
    List<Element> categories = FeedElements.children(item, "category");
    return categories.size() == 1 ? HtmlFragments.plainLine(categories.get(0).wholeText()) : null;
  }
}
