package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.gather.XmlKind;

/**
 * RSS: 0.9 and 1.0 (RDF, items beside the channel), 0.91 to 0.94 and 2.0 (items inside it), with
 * the modules content, Dublin Core, Media RSS and iTunes.
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
    Element inside = FeedElements.child(root, "channel");
    Element channel = inside == null ? root : inside;
    List<Element> items = new ArrayList<>(FeedElements.children(channel, "item"));
    if (inside != null) {
      items.addAll(FeedElements.children(root, "item"));
    }
    Channel said = Channel.of(channel);
    return items.stream().map(item -> item(item, said).entry()).toList();
  }

  /** What holds for all items of a channel that do not say it themselves. */
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
        HtmlFragments.absolute(link(item), channel.link()),
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
    String own = FeedElements.line(item, "title", "dc:title", "itunes:title", "media:title");
    Element group = FeedElements.child(item, "media:group", "media:content");
    return own != null || group == null ? own : FeedElements.line(group, "media:title");
  }

  private static @Nullable String summary(Element item) {
    for (String name :
        new String[] {"description", "dc:description", "itunes:summary", "media:description"}) {
      String said = FeedElements.content(FeedElements.child(item, name));
      if (said != null) {
        return said;
      }
    }
    Element group = FeedElements.child(item, "media:group", "media:content");
    return group == null
        ? null
        : FeedElements.content(FeedElements.child(group, "media:description"));
  }

  /** An address as text, as Atom's attribute, or that by which the entry is known. */
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

  /** A feed of several outlets names each entry's source. */
  private static @Nullable String outlet(Element item, Channel channel) {
    String source = FeedElements.line(item, "source", "dc:publisher");
    return source != null && !source.startsWith("http") ? source : channel.outlet();
  }

  private static List<String> bylines(Element item) {
    List<String> names = new ArrayList<>();
    for (String name : new String[] {"dc:creator", "author", "atom:author", "itunes:author"}) {
      for (Element author : FeedElements.children(item, name)) {
        Element inside = FeedElements.child(author, "name", "atom:name");
        names.addAll(
            FeedFields.byline(HtmlFragments.line((inside == null ? author : inside).wholeText())));
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static @Nullable String language(Element item, Channel channel) {
    String own = FeedElements.line(item, "dc:language");
    return own != null ? own : channel.language();
  }

  /** Several categories are tags. */
  private static @Nullable String section(Element item) {
    List<Element> categories = FeedElements.children(item, "category");
    return categories.size() == 1 ? HtmlFragments.line(categories.get(0).wholeText()) : null;
  }
}
