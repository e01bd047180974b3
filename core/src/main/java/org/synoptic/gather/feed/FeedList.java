package org.synoptic.gather.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.MediaType;
import org.synoptic.markup.Xml;

/**
 * Lists of feeds, in and out: OPML 1.0 and 2.0, or one address a line. What is in a list twice is
 * taken once; what has no address of the web is left out.
 */
public final class FeedList {

  /** Feeds of one list. The longest that readers of news export have some 3,000. */
  private static final int MOST = 10_000;

  private FeedList() {}

  /**
   * A feed of a list.
   *
   * @param title null where the list gives none
   * @param folder names of the folders that it lies in, joined by slashes; empty for none
   */
  public record Entry(String url, @Nullable String title, String folder) {}

  /** The feeds of a list. */
  public static List<Entry> read(byte[] content) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    if (MediaType.of("", content) == MediaType.XML) {
      opml(content, entries);
    } else {
      new String(content, StandardCharsets.UTF_8).lines().forEach(line -> plain(line, entries));
    }
    return List.copyOf(entries.values());
  }

  /** The feeds as OPML 2.0. */
  public static String opml(String title, List<Entry> entries) {
    StringBuilder opml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    opml.append("<opml version=\"2.0\">\n<head><title>");
    opml.append(escaped(title)).append("</title></head>\n<body>\n");
    Map<String, List<Entry>> folders = new LinkedHashMap<>();
    entries.forEach(
        entry -> folders.computeIfAbsent(entry.folder(), name -> new ArrayList<>()).add(entry));
    folders.forEach((folder, feeds) -> folder(folder, feeds, opml));
    return opml.append("</body>\n</opml>\n").toString();
  }

  /** The feeds as one address a line. */
  public static String plain(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(entry.url()).append('\n'));
    return lines.toString();
  }

  private static void folder(String folder, List<Entry> feeds, StringBuilder opml) {
    String[] names = folder.isEmpty() ? new String[0] : folder.split("/");
    for (String name : names) {
      opml.append("<outline text=\"").append(escaped(name)).append("\">\n");
    }
    for (Entry feed : feeds) {
      String text = feed.title() == null ? feed.url() : feed.title();
      opml.append("<outline type=\"rss\" text=\"").append(escaped(text));
      opml.append("\" xmlUrl=\"").append(escaped(feed.url())).append("\"/>\n");
    }
    opml.append("</outline>\n".repeat(names.length));
  }

  private static String escaped(String text) {
    return Entities.escape(text).replace("\"", "&quot;");
  }

  private static void opml(byte[] content, Map<String, Entry> entries) {
    Element root;
    try {
      root = Xml.root(content, GatherLimits.XML_DEPTH);
    } catch (Xml.RefusedException refused) {
      return;
    }
    for (Element outline : root.select("outline")) {
      String url = attribute(outline, "xmlUrl");
      if (url != null) {
        String title = attribute(outline, "title");
        String text = title != null ? title : attribute(outline, "text");
        add(new Entry(url, text, folder(outline)), entries);
      }
    }
  }

  private static String folder(Element outline) {
    List<String> names = new ArrayList<>();
    for (Element parent : outline.parents()) {
      String name = attribute(parent, "text");
      if (name != null && parent.tagName().equalsIgnoreCase("outline")) {
        names.add(0, name.replace('/', '-'));
      }
    }
    return String.join("/", names);
  }

  /** The value of an attribute, whatever case its name is written in. */
  private static @Nullable String attribute(Element element, String name) {
    return HtmlFragments.plainLine(element.attributes().getIgnoreCase(name));
  }

  /** Takes what stands before a blank or a comment in a line. */
  private static void plain(String line, Map<String, Entry> entries) {
    String address = line.strip().replace("\uFEFF", "").split("\\s", 2)[0];
    add(new Entry(address, null, ""), entries);
  }

  private static void add(Entry entry, Map<String, Entry> entries) {
    boolean web = entry.url().matches("(?i)https?://\\S{1,4000}");
    if (web && entries.size() < MOST) {
      entries.putIfAbsent(entry.url(), entry);
    }
  }
}
