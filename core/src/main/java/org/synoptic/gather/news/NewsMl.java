package org.synoptic.gather.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.gather.XmlKind;
import org.synoptic.model.Skipped;

/**
 * NewsML-G2 of the IPTC: a news item, or a message with several. Pictures, packages that only list
 * items, and items that were withdrawn give no report.
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
    for (Element set : PrefixlessElements.all(root, "itemSet")) {
      set.children().forEach(item -> entries.add(entry(item)));
    }
    return entries;
  }

  private static SourceEntry entry(Element item) {
    String name = item.tag().localName();
    if (!name.equals("newsItem")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "a " + name + ", which holds no report");
    }
    String status = code(PrefixlessElements.at(item, "itemMeta", "pubStatus"));
    if (status.endsWith("canceled") || status.endsWith("withheld")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "its provider withdrew it: " + status);
    }
    String kind = code(PrefixlessElements.at(item, "itemMeta", "itemClass"));
    Element content = PrefixlessElements.at(item, "contentSet");
    String text = content == null ? null : text(content);
    if (text == null && !kind.isEmpty() && !kind.endsWith(":text")) {
      return new SourceEntry.None(Skipped.Why.UNSUPPORTED, "a news item without text: " + kind);
    }
    return item(item, text).entry();
  }

  private static SourceItem item(Element item, @Nullable String text) {
    Element meta = Objects.requireNonNullElse(PrefixlessElements.at(item, "contentMeta"), item);
    String first = DateStamps.iso(PrefixlessElements.line(item, "itemMeta", "firstCreated"));
    String created = DateStamps.iso(PrefixlessElements.line(meta, "contentCreated"));
    String version = DateStamps.iso(PrefixlessElements.line(item, "itemMeta", "versionCreated"));
    String published =
        Stream.of(first, created, version).filter(Objects::nonNull).findFirst().orElse(null);
    String guid = item.attr("guid");
    return new SourceItem(
        guid.startsWith("http") ? guid : null,
        outlet(item, meta),
        headline(meta),
        text,
        PrefixlessElements.inner(first(meta, "description")),
        bylines(meta),
        published,
        version == null || version.equals(published) ? null : version,
        language(item, meta),
        section(meta));
  }

  /** The text where it is inside; what lies elsewhere is not fetched. */
  private static @Nullable String text(Element content) {
    for (Element inline : PrefixlessElements.all(content, "inlineXML")) {
      Element nitf = inline.selectFirst("*|nitf, nitf");
      String text = nitf != null ? Nitf.text(nitf) : PrefixlessElements.inner(body(inline));
      if (text != null) {
        return text;
      }
    }
    for (Element inline : PrefixlessElements.all(content, "inlineData")) {
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

  /** The main one of several headlines is the one whose role says so, otherwise the first. */
  private static @Nullable String headline(Element meta) {
    List<Element> all = PrefixlessElements.all(meta, "headline");
    for (Element headline : all) {
      if (headline.attr("role").endsWith(":main")) {
        return HtmlFragments.line(headline.wholeText());
      }
    }
    return all.isEmpty()
        ? PrefixlessElements.line(meta, "slugline")
        : HtmlFragments.line(all.get(0).wholeText());
  }

  private static @Nullable Element first(Element meta, String name) {
    return PrefixlessElements.at(meta, name);
  }

  private static @Nullable String outlet(Element item, Element meta) {
    Element provider = PrefixlessElements.at(item, "itemMeta", "provider");
    String name = provider == null ? null : PrefixlessElements.line(provider, "name");
    if (name != null) {
      return name;
    }
    String credit = PrefixlessElements.line(meta, "creditline");
    Element source = PrefixlessElements.at(meta, "infoSource");
    String from = source == null ? null : PrefixlessElements.line(source, "name");
    if (credit != null || from != null || provider == null) {
      return credit != null ? credit : from;
    }
    String literal = provider.attr("literal");
    return HtmlFragments.line(literal.isBlank() ? local(code(provider)) : literal);
  }

  private static List<String> bylines(Element meta) {
    List<String> names = new ArrayList<>();
    for (Element by : PrefixlessElements.all(meta, "by")) {
      String line = HtmlFragments.line(by.wholeText());
      names.addAll(line == null ? List.of() : List.of(line));
    }
    for (Element creator :
        names.isEmpty() ? PrefixlessElements.all(meta, "creator") : List.<Element>of()) {
      String name = PrefixlessElements.line(creator, "name");
      names.addAll(name == null ? List.of() : List.of(name));
    }
    return names;
  }

  private static @Nullable String language(Element item, Element meta) {
    Element said = PrefixlessElements.at(meta, "language");
    String tag = said == null ? item.attr("xml:lang") : said.attr("tag");
    String language = tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return language.length() == 2 ? language : null;
  }

  /** The first subject of the IPTC's media topics, otherwise the first that is no name. */
  private static @Nullable String section(Element meta) {
    String section = null;
    for (Element subject : PrefixlessElements.all(meta, "subject")) {
      String name = PrefixlessElements.line(subject, "name");
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

  private static String local(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
