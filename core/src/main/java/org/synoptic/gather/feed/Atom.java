package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.gather.XmlKind;

/** Atom 1.0 (RFC 4287) and 0.3, a feed or a single entry. */
public final class Atom implements XmlKind {

  @Override
  public boolean fits(Element root) {
    String name = root.tag().localName();
    return name.equalsIgnoreCase("feed") || name.equalsIgnoreCase("entry");
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    if (root.tag().localName().equalsIgnoreCase("entry")) {
      return List.of(item(root, Feed.of(root)).entry());
    }
    Feed feed = Feed.of(root);
    return all(root, "entry").stream().map(entry -> item(entry, feed).entry()).toList();
  }

  /** What holds for all entries of a feed that do not say it themselves. */
  private record Feed(
      String base, @Nullable String title, @Nullable String language, List<String> authors) {

    static Feed of(Element root) {
      String home = link(root, null);
      String said = root.attr("xml:base").isBlank() ? home : root.attr("xml:base");
      String language = root.attr("xml:lang");
      return new Feed(
          said == null ? "" : said,
          root.tag().localName().equalsIgnoreCase("entry") ? null : Atom.title(root),
          language.isBlank() ? null : language,
          Atom.authors(root));
    }
  }

  private static SourceItem item(Element entry, Feed feed) {
    Element source = first(entry, "source");
    String published = date(entry, "published", "issued", "created");
    String updated = date(entry, "updated", "modified");
    String base = HtmlFragments.absolute(entry.attr("xml:base"), feed.base());
    return new SourceItem(
        link(entry, base != null ? base : feed.base()),
        FeedFields.outlet(source == null ? feed.title() : title(source)),
        headline(entry),
        text(first(entry, "content")),
        summary(entry),
        bylines(entry, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        FeedFields.language(language(entry, feed)),
        section(entry));
  }

  private static List<Element> all(Element parent, String name) {
    List<Element> own = FeedElements.children(parent, "atom:" + name);
    return own.isEmpty() ? FeedElements.children(parent, name) : own;
  }

  private static @Nullable Element first(Element parent, String name) {
    return FeedElements.child(parent, "atom:" + name, name);
  }

  private static @Nullable String title(Element parent) {
    Element title = first(parent, "title");
    return title == null ? null : HtmlFragments.line(FeedElements.content(title));
  }

  private static @Nullable String headline(Element entry) {
    Element group = FeedElements.child(entry, "media:group");
    String own = title(entry);
    return own != null || group == null ? own : FeedElements.line(group, "media:title");
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
   * Text as HTML: what is said to be plain is escaped, so that its {@code <} stay what they are.
   */
  private static @Nullable String text(@Nullable Element content) {
    if (content == null || content.hasAttr("src")) {
      return null;
    }
    String type = content.attr("type").toLowerCase(Locale.ROOT);
    String said = FeedElements.content(content);
    boolean plain = type.equals("text") || type.equals("text/plain");
    return said != null && plain && HtmlFragments.is(said) ? Entities.escape(said) : said;
  }

  private static @Nullable String summary(Element entry) {
    String own = text(first(entry, "summary"));
    Element group = FeedElements.child(entry, "media:group");
    return own != null || group == null
        ? own
        : FeedElements.content(FeedElements.child(group, "media:description"));
  }

  /** The page that the entry is about: a link that is no other relation. */
  private static @Nullable String link(Element entry, @Nullable String base) {
    for (Element link : all(entry, "link")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        return HtmlFragments.absolute(link.attr("href"), base);
      }
    }
    String id = FeedElements.line(entry, "atom:id", "id");
    return id != null && id.startsWith("http") ? id : null;
  }

  private static List<String> bylines(Element entry, Feed feed) {
    List<String> own = authors(entry);
    List<String> names = own.isEmpty() ? feed.authors() : own;
    return names.isEmpty() ? FeedFields.byline(FeedElements.line(entry, "dc:creator")) : names;
  }

  private static List<String> authors(Element parent) {
    List<String> names = new ArrayList<>();
    for (Element author : all(parent, "author")) {
      names.addAll(FeedFields.byline(FeedElements.line(author, "atom:name", "name")));
    }
    return names;
  }

  private static @Nullable String language(Element entry, Feed feed) {
    Element content = first(entry, "content");
    for (Element from : content == null ? List.of(entry) : List.of(content, entry)) {
      if (!from.attr("xml:lang").isBlank()) {
        return from.attr("xml:lang");
      }
    }
    return feed.language();
  }

  private static @Nullable String section(Element entry) {
    List<Element> categories = all(entry, "category");
    if (categories.size() != 1) {
      return null;
    }
    String label = categories.get(0).attr("label");
    return HtmlFragments.line(label.isBlank() ? categories.get(0).attr("term") : label);
  }
}
