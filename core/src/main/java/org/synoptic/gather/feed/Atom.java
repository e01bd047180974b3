package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.gather.source.XmlKind;

/** Atom 1.0 (RFC 4287) and 0.3: a feed or a single entry. */
public final class Atom implements XmlKind {

  @Override
  public boolean fits(Element root) {
    String name = root.tag().localName();
    return name.equalsIgnoreCase("feed") || name.equalsIgnoreCase("entry");
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    return items(root).stream().map(SourceItem::entry).toList();
  }

  /** The entries, also those without a text. */
  static List<SourceItem> items(Element root) {
    Feed feed = Feed.of(root);
    return root.tag().localName().equalsIgnoreCase("entry")
        ? List.of(item(root, feed))
        : children(root, "entry").stream().map(entry -> item(entry, feed)).toList();
  }

  /** The feed's values for entries that do not give their own. */
  private record Feed(
      String base, @Nullable String title, @Nullable String language, List<String> authors) {

    static Feed of(Element root) {
      String home = link(root, null);
      String base = root.attr("xml:base").isBlank() ? home : root.attr("xml:base");
      String language = root.attr("xml:lang");
      return new Feed(
          base == null ? "" : base,
          root.tag().localName().equalsIgnoreCase("entry") ? null : Atom.title(root),
          language.isBlank() ? null : language,
          Atom.authors(root));
    }
  }

  private static SourceItem item(Element entry, Feed feed) {
    Element source = child(entry, "source");
    String published = date(entry, "published", "issued", "created");
    String updated = date(entry, "updated", "modified");
    String base = HtmlFragments.absoluteUrl(entry.attr("xml:base"), feed.base());
    return new SourceItem(
        link(entry, base != null ? base : feed.base()),
        FeedFields.outlet(source == null ? feed.title() : title(source)),
        headline(entry),
        text(child(entry, "content")),
        summary(entry),
        bylines(entry, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        FeedFields.language(language(entry, feed)),
        section(entry));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> ownValue = FeedElements.children(parent, "atom:" + name);
    return ownValue.isEmpty() ? FeedElements.children(parent, name) : ownValue;
  }

  private static @Nullable Element child(Element parent, String name) {
    return FeedElements.child(parent, "atom:" + name, name);
  }

  private static @Nullable String title(Element parent) {
    Element title = child(parent, "title");
    return title == null ? null : HtmlFragments.plainLine(FeedElements.content(title));
  }

  private static @Nullable String headline(Element entry) {
    Element group = FeedElements.child(entry, "media:group");
    String ownValue = title(entry);
    return ownValue != null || group == null ? ownValue : FeedElements.line(group, "media:title");
  }

  private static @Nullable String date(Element entry, String... names) {
    for (String name : names) {
      String date = DateStamps.iso(FeedElements.line(entry, "atom:" + name, name));
      if (date != null) {
        return date;
      }
    }
    return DateStamps.iso(FeedElements.line(entry, "dc:date"));
  }

  /**
   * The content as HTML. Text that is declared as plain is escaped, so that its {@code <} are not
   * read as tags.
   */
  private static @Nullable String text(@Nullable Element content) {
    if (content == null || content.hasAttr("src")) {
      return null;
    }
    String type = content.attr("type").toLowerCase(Locale.ROOT);
    String value = FeedElements.content(content);
    boolean plainText = type.equals("text") || type.equals("text/plain");
    return value != null && plainText && HtmlFragments.isHtml(value)
        ? Entities.escape(value)
        : value;
  }

  private static @Nullable String summary(Element entry) {
    String ownValue = text(child(entry, "summary"));
    Element group = FeedElements.child(entry, "media:group");
    return ownValue != null || group == null
        ? ownValue
        : FeedElements.content(FeedElements.child(group, "media:description"));
  }

  /**
   * The address of the page that the entry is about: the link without a relation or with the
   * relation {@code alternate}.
   */
  private static @Nullable String link(Element entry, @Nullable String base) {
    for (Element link : children(entry, "link")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        return HtmlFragments.absoluteUrl(link.attr("href"), base);
      }
    }
    String id = FeedElements.line(entry, "atom:id", "id");
    return id != null && id.startsWith("http") ? id : null;
  }

  private static List<String> bylines(Element entry, Feed feed) {
    List<String> ownValue = authors(entry);
    List<String> names = ownValue.isEmpty() ? feed.authors() : ownValue;
    return names.isEmpty() ? FeedFields.byline(FeedElements.line(entry, "dc:creator")) : names;
  }

  private static List<String> authors(Element parent) {
    List<String> names = new ArrayList<>();
    for (Element author : children(parent, "author")) {
      names.addAll(FeedFields.byline(FeedElements.line(author, "atom:name", "name")));
    }
    return names;
  }

  private static @Nullable String language(Element entry, Feed feed) {
    Element content = child(entry, "content");
    for (Element from : content == null ? List.of(entry) : List.of(content, entry)) {
      if (!from.attr("xml:lang").isBlank()) {
        return from.attr("xml:lang");
      }
    }
    return feed.language();
  }

  private static @Nullable String section(Element entry) {
    List<Element> categories = children(entry, "category");
    if (categories.size() != 1) {
      return null;
    }
    String label = categories.get(0).attr("label");
    return HtmlFragments.plainLine(label.isBlank() ? categories.get(0).attr("term") : label);
  }
}
