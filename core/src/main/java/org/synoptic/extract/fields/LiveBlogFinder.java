package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.NamedElements;

/**
 * Finds the entries of a live blog on a page: as JSON-LD describes them, or as elements of one
 * parent that each start with a time. The numbers were set by hand.
 */
public final class LiveBlogFinder {

  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int START_CHARS = 60;
  private static final int EXCERPT_CHARS = 400;
  private static final int FEWEST_WORDS = 4;

  private static final Pattern LIVE =
      Pattern.compile(
          "(?i)\\b(?:live|liveblog|liveticker|newsblog|newsticker|ticker|en direct|en vivo|diretta|ao vivo|na żywo|minuto a minuto|as it happened)\\b|онлайн|速報|ライブ|直播|مباشر");
  private static final NamedElements LIVE_ELEMENTS =
      NamedElements.with(
          "class", "live-blog", "liveblog", "live_blog", "live-entry", "live-update", "ticker");
  private static final Pattern LIVE_NAME =
      Pattern.compile(
          "live ?blog|live (?:update|entry|post|feed|event|content)|ticker|post ?stream|timeline|update");

  /** The end of a sentence, or so many chars that there must be one. */
  private static final Pattern PROSE = Pattern.compile("[.!?…。](?:[\\s”\"’»)]|$)|.{250}");

  private LiveBlogFinder() {}

  /**
   * The live blog of {@code page}; {@link LiveBlog#NONE} where it is none.
   *
   * @param described the entries that JSON-LD describes, perhaps none
   */
  public static LiveBlog of(Document page, List<LiveEntry> described, @Nullable String headline) {
    boolean titled =
        LIVE.matcher(page.title()).find() || headline != null && LIVE.matcher(headline).find();
    if (!titled && described.isEmpty() && page.selectFirst(LIVE_ELEMENTS) == null) {
      return LiveBlog.NONE;
    }
    Map<Element, Element> times = times(page);
    Element element = element(page, times, titled || !described.isEmpty());
    if (described.size() >= LiveBlog.FEWEST) {
      return new LiveBlog(described, element, true);
    }
    return element == null ? LiveBlog.NONE : new LiveBlog(entries(element, times), element, false);
  }

  /** The first {@code <time>} inside each element that has one. */
  private static Map<Element, Element> times(Document page) {
    Map<Element, Element> times = new IdentityHashMap<>();
    for (Element time : page.select("time")) {
      for (Element at = time; at != null && times.putIfAbsent(at, time) == null; ) {
        at = at.parent();
      }
    }
    return times;
  }

  /**
   * The element with the most entries as its children, or null.
   *
   * @param live whether the page calls itself live; otherwise the element's names must
   */
  private static @Nullable Element element(
      Document page, Map<Element, Element> times, boolean live) {
    Map<Element, Integer> timed = new IdentityHashMap<>();
    Element best = null;
    for (Element child :
        page.select("article, li, section, div").stream().limit(MOST_ELEMENTS).toList()) {
      Element above = child.parent();
      if (above == null || time(child, times) == null || !isEntry(child)) {
        continue;
      }
      int count = timed.merge(above, 1, Integer::sum);
      if (count >= LiveBlog.FEWEST && (best == null || count > timed.getOrDefault(best, 0))) {
        best = above;
      }
    }
    return best != null && (live || isNamedLive(best)) ? best : null;
  }

  /** True for an element named as a live blog. Lists of other reports have times too. */
  private static boolean isNamedLive(Element element) {
    return LIVE_NAME.matcher(ElementNameCues.words(element)).find()
        && LIVE_NAME.matcher(ElementNameCues.words(element.child(0))).find();
  }

  /** True for an element with text of its own besides its time and links. */
  private static boolean isEntry(Element child) {
    String text = EntryTime.withoutTime(Excerpt.of(child, EXCERPT_CHARS));
    return LineShape.wordCount(text) > FEWEST_WORDS && PROSE.matcher(text).find();
  }

  private static List<LiveEntry> entries(Element element, Map<Element, Element> times) {
    List<LiveEntry> entries = new ArrayList<>();
    for (Element child : element.children()) {
      String at = entries.size() < MOST_ENTRIES ? time(child, times) : null;
      if (at != null) {
        Element heading = child.selectFirst("h2, h3, h4, h5, h6");
        entries.add(
            new LiveEntry(
                at, heading == null ? null : Excerpt.of(heading, EXCERPT_CHARS), text(child)));
      }
    }
    return entries;
  }

  /** The first words of an entry after its time. */
  private static String text(Element entry) {
    for (Element paragraph : entry.select("p").stream().limit(8).toList()) {
      String text = EntryTime.withoutTime(Excerpt.of(paragraph, EXCERPT_CHARS));
      if (!text.isBlank()) {
        return text;
      }
    }
    return EntryTime.withoutTime(Excerpt.of(entry, EXCERPT_CHARS));
  }

  /**
   * The time at the start of an entry, from its first {@code <time>} or its first words; null where
   * there is none.
   */
  private static @Nullable String time(Element entry, Map<Element, Element> times) {
    Element time = times.get(entry);
    if (time != null) {
      String datetime = EntryTime.of(time.attr("datetime"));
      return datetime != null ? datetime : EntryTime.timeOfDay(Excerpt.of(time, START_CHARS));
    }
    return EntryTime.timeOfDay(Excerpt.of(entry, START_CHARS));
  }
}
