package org.synoptic.gather.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.gather.source.XmlKind;
import org.synoptic.model.Skipped;

/**
 * NewsML-G2 of the IPTC: a news item, or a message with several. Pictures, packages that only list
 * items, and withdrawn items give no report.
 */
public final class NewsMl implements XmlKind {

  private static final List<String> OTHER_ITEMS =
      List.of("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

  @Override
  public boolean fits(Element root) {
    String name = root.tag().localName();
    return name.equals("newsMessage") || name.equals("newsItem") || OTHER_ITEMS.contains(name);
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    if (!root.tag().localName().equals("newsMessage")) {
      return List.of(entry(root));
    }
    List<SourceEntry> entries = new ArrayList<>();
    for (Element set : LocalNames.children(root, "itemSet")) {
      set.children().forEach(item -> entries.add(entry(item)));
    }
    return entries;
  }

  private static SourceEntry entry(Element item) {
    String name = item.tag().localName();
    if (!name.equals("newsItem")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "a " + name + ", which holds no report");
    }
    String status = code(LocalNames.descend(item, "itemMeta", "pubStatus"));
    if (status.endsWith("canceled") || status.endsWith("withheld")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "its provider withdrew it: " + status);
    }
    String kind = code(LocalNames.descend(item, "itemMeta", "itemClass"));
    Element content = LocalNames.descend(item, "contentSet");
    String text = content == null ? null : text(content);
    if (text == null && !kind.isEmpty() && !kind.endsWith(":text")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "a news item without text: " + kind);
    }
    return item(item, text).entry();
  }

  /** The text inside the item; content that the item only refers to is not fetched. */
  private static SourceItem item(Element item, @Nullable String text) {
    Element meta = Objects.requireNonNullElse(LocalNames.descend(item, "contentMeta"), item);
    String firstCreated = DateStamps.iso(LocalNames.line(item, "itemMeta", "firstCreated"));
    String created = DateStamps.iso(LocalNames.line(meta, "contentCreated"));
    String version = DateStamps.iso(LocalNames.line(item, "itemMeta", "versionCreated"));
    String published =
        Stream.of(firstCreated, created, version).filter(Objects::nonNull).findFirst().orElse(null);
    String guid = item.attr("guid");
    return new SourceItem(
        guid.startsWith("http") ? guid : null,
        outlet(item, meta),
        headline(meta),
        text,
        LocalNames.content(LocalNames.descend(meta, "description")),
        bylines(meta, item),
        published,
        version == null || version.equals(published) ? null : version,
        language(item, meta),
        section(meta));
  }

  /** The text where it is inside; what lies elsewhere is not fetched. */
  private static @Nullable String text(Element content) {
    for (Element inline : LocalNames.children(content, "inlineXML")) {
      Element nitf = inline.selectFirst("*|nitf, nitf");
      String text = nitf != null ? Nitf.text(nitf) : LocalNames.content(body(inline));
      if (text != null) {
        return text;
      }
    }
    for (Element inline : LocalNames.children(content, "inlineData")) {
      String type = inline.attr("contenttype");
      if (type.isEmpty() || type.startsWith("text/")) {
        return inline.wholeText().isBlank() ? null : inline.wholeText().strip();
      }
    }
    return null;
  }

  private static Element body(Element inline) {
    Element body = inline.selectFirst("body, *|body");
    return body == null ? inline : body;
  }

  /**
   * The headline with the role {@code main}, otherwise the first one. A slugline ("BC-Bridge") is a
   * key of the newsroom and no headline.
   */
  private static @Nullable String headline(Element meta) {
    List<Element> all = LocalNames.children(meta, "headline");
    for (Element headline : all) {
      if (headline.attr("role").endsWith(":main")) {
        return HtmlFragments.plainLine(headline.wholeText());
      }
    }
    return all.isEmpty() ? null : HtmlFragments.plainLine(all.get(0).wholeText());
  }

  private static @Nullable String outlet(Element item, Element meta) {
    Element provider = LocalNames.descend(item, "itemMeta", "provider");
    String name = provider == null ? null : LocalNames.line(provider, "name");
    if (name != null) {
      return name;
    }
    String credit = LocalNames.line(meta, "creditline");
    Element source = LocalNames.descend(meta, "infoSource");
    String infoSource = source == null ? null : LocalNames.line(source, "name");
    if (credit != null || infoSource != null || provider == null) {
      return credit != null ? credit : infoSource;
    }
    String literal = provider.attr("literal");
    return HtmlFragments.plainLine(literal.isBlank() ? localPart(code(provider)) : literal);
  }

  private static List<String> bylines(Element meta, Element item) {
    List<String> names = new ArrayList<>();
    for (Element by : LocalNames.children(meta, "by")) {
      String line = HtmlFragments.plainLine(by.wholeText());
      names.addAll(line == null ? List.of() : List.of(line));
    }
    for (Element creator :
        names.isEmpty() ? LocalNames.children(meta, "creator") : List.<Element>of()) {
      String name = LocalNames.line(creator, "name");
      names.addAll(name == null ? List.of() : List.of(name));
    }
    Element nitf = names.isEmpty() ? item.selectFirst("*|nitf, nitf") : null;
    return nitf == null ? names : Nitf.byline(nitf);
  }

  private static @Nullable String language(Element item, Element meta) {
    Element element = LocalNames.descend(meta, "language");
    String tag = element == null ? item.attr("xml:lang") : element.attr("tag");
    String language = tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return language.length() == 2 ? language : null;
  }

  /**
   * The first subject from the IPTC media topics, otherwise the first topic: a subject without a
   * type or of the type {@code abstract} or {@code department}.
   */
  private static @Nullable String section(Element meta) {
    String section = null;
    for (Element subject : LocalNames.children(meta, "subject")) {
      String name = LocalNames.line(subject, "name");
      String type = subject.attr("type");
      if (name != null && code(subject).matches("(?:medtop|subj|subject):.*")) {
        return name;
      }
      boolean topic = type.isEmpty() || type.endsWith(":abstract") || type.endsWith(":department");
      section = section == null && topic ? name : section;
    }
    return section;
  }

  private static String code(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    String code = element.attr("qcode");
    return code.isEmpty() ? element.attr("uri") : code;
  }

  private static String localPart(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
