package org.synoptic.gather.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.Entry;
import org.synoptic.gather.Item;
import org.synoptic.gather.Markup;
import org.synoptic.gather.Stamp;
import org.synoptic.gather.XmlKind;

/** Atom 1.0 (RFC 4287) and 0.3, a feed or a single entry. */
public final class Atom implements XmlKind {

  @Override
  public boolean fits(Element root) {
    String name = root.tag().localName();
    return name.equalsIgnoreCase("feed") || name.equalsIgnoreCase("entry");
  }

  @Override
  public List<Entry> entries(Element root) {
    if (root.tag().localName().equalsIgnoreCase("entry")) {
      return List.of(item(root, root).entry());
    }
    return all(root, "entry").stream().map(entry -> item(entry, root).entry()).toList();
  }

  private static Item item(Element entry, Element feed) {
    Element source = first(entry, "source");
    String published = date(entry, "published", "issued", "created");
    String updated = date(entry, "updated", "modified");
    String link = link(entry, base(entry, feed));
    return new Item(
        link,
        Said.outlet(title(source == null ? feed : source)),
        headline(entry),
        text(first(entry, "content")),
        summary(entry),
        bylines(entry, feed),
        published != null ? published : updated,
        published != null ? updated : null,
        Said.language(language(entry, feed)),
        section(entry));
  }

  private static List<Element> all(Element parent, String name) {
    List<Element> own = Names.children(parent, "atom:" + name);
    return own.isEmpty() ? Names.children(parent, name) : own;
  }

  private static @Nullable Element first(Element parent, String name) {
    return Names.child(parent, "atom:" + name, name);
  }

  private static @Nullable String title(Element parent) {
    Element title = first(parent, "title");
    return title == null ? null : Markup.line(Names.content(title));
  }

  private static @Nullable String headline(Element entry) {
    Element group = Names.child(entry, "media:group");
    String own = title(entry);
    return own != null || group == null ? own : Names.line(group, "media:title");
  }

  private static @Nullable String date(Element entry, String... names) {
    for (String name : names) {
      String date = Stamp.iso(Names.line(entry, "atom:" + name, name));
      if (date != null) {
        return date;
      }
    }
    return Stamp.iso(Names.line(entry, "dc:date"));
  }

  /** Text as HTML: what is said to be plain is escaped, so that its {@code <} stay what they are. */
  private static @Nullable String text(@Nullable Element content) {
    if (content == null || content.hasAttr("src")) {
      return null;
    }
    String type = content.attr("type").toLowerCase(Locale.ROOT);
    String said = Names.content(content);
    boolean plain = type.equals("text") || type.equals("text/plain");
    return said != null && plain && Markup.is(said) ? Entities.escape(said) : said;
  }

  private static @Nullable String summary(Element entry) {
    String own = text(first(entry, "summary"));
    Element group = Names.child(entry, "media:group");
    return own != null || group == null
        ? own
        : Names.content(Names.child(group, "media:description"));
  }

  private static String base(Element entry, Element feed) {
    String home = link(feed, null);
    String said = feed.attr("xml:base").isBlank() ? home : feed.attr("xml:base");
    String own = Markup.absolute(entry.attr("xml:base"), said);
    return own != null ? own : said == null ? "" : said;
  }

  /** The page that the entry is about: a link that is no other relation. */
  private static @Nullable String link(Element entry, @Nullable String base) {
    for (Element link : all(entry, "link")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        return Markup.absolute(link.attr("href"), base == null || base.isEmpty() ? null : base);
      }
    }
    String id = Names.line(entry, "atom:id", "id");
    return id != null && id.startsWith("http") ? id : null;
  }

  private static List<String> bylines(Element entry, Element feed) {
    List<String> names = new ArrayList<>();
    for (Element from : List.of(entry, feed)) {
      for (Element author : all(from, "author")) {
        names.addAll(Said.byline(Names.line(author, "atom:name", "name")));
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return Said.byline(Names.line(entry, "dc:creator"));
  }

  private static @Nullable String language(Element entry, Element feed) {
    Element content = first(entry, "content");
    for (Element from : content == null ? List.of(entry, feed) : List.of(content, entry, feed)) {
      if (!from.attr("xml:lang").isBlank()) {
        return from.attr("xml:lang");
      }
    }
    return null;
  }

  private static @Nullable String section(Element entry) {
    List<Element> categories = all(entry, "category");
    if (categories.size() != 1) {
      return null;
    }
    String label = categories.get(0).attr("label");
    return Markup.line(label.isBlank() ? categories.get(0).attr("term") : label);
  }
}
