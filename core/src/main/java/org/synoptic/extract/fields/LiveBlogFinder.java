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

/** Finds the live blog of a page, in its JSON-LD or its elements. */
public final class LiveBlogFinder {

  private static final int MOST = 2_000;
  private static final int MOST_ELEMENTS = 20_000;
  private static final int START = 60;
  private static final int EXCERPT = 400;
  private static final int FEWEST_WORDS = 4;

  private static final Pattern LIVE =
      Pattern.compile(
          "(?i)\\b(?:live|liveblog|liveticker|newsblog|newsticker|ticker|en direct|en vivo|diretta|ao vivo|na żywo|minuto a minuto|as it happened)\\b|онлайн|速報|ライブ|直播|مباشر");
  private static final String NAMED =
      "[class*=live-blog], [class*=liveblog], [class*=live_blog], [class*=live-entry], [class*=live-update], [class*=ticker]";
  private static final Pattern LIVE_NAMES =
      Pattern.compile(
          "live ?blog|live (?:update|entry|post|feed|event|content)|ticker|post ?stream|timeline|update");

  /** A sentence's end, or so many chars that there is one. */
  private static final Pattern PROSE = Pattern.compile("[.!?…。](?:[\\s”\"’»)]|$)|.{250}");

  private LiveBlogFinder() {}

  /** The live blog of a page, {@link #NONE} where it is none. */
  public static LiveBlog of(Document page, List<LiveEntry> described, @Nullable String headline) {
    boolean titled =
        LIVE.matcher(page.title()).find() || headline != null && LIVE.matcher(headline).find();
    if (!titled && described.isEmpty() && page.selectFirst(NAMED) == null) {
      return LiveBlog.NONE;
    }
    Map<Element, Element> times = times(page);
    Element parent = parent(page, times, titled || !described.isEmpty());
    if (described.size() >= LiveBlog.FEWEST) {
      return new LiveBlog(described, parent, true);
    }
    return parent == null ? LiveBlog.NONE : new LiveBlog(notes(parent, times), parent, false);
  }

  /** The first {@code <time>} in each element that has one. */
  private static Map<Element, Element> times(Document page) {
    Map<Element, Element> times = new IdentityHashMap<>();
    for (Element time : page.select("time")) {
      for (Element at = time; at != null && times.putIfAbsent(at, time) == null; ) {
        at = at.parent();
      }
    }
    return times;
  }

  /** The element that has the most entries as its children, or null. */
  private static @Nullable Element parent(
      Document page, Map<Element, Element> times, boolean live) {
    Map<Element, Integer> timed = new IdentityHashMap<>();
    Element best = null;
    for (Element child :
        page.select("article, li, section, div").stream().limit(MOST_ELEMENTS).toList()) {
      Element above = child.parent();
      if (above == null || time(child, times) == null || !prose(child)) {
        continue;
      }
      int count = timed.merge(above, 1, Integer::sum);
      if (count >= LiveBlog.FEWEST && (best == null || count > timed.getOrDefault(best, 0))) {
        best = above;
      }
    }
    return best != null && (live || named(best)) ? best : null;
  }

  /**
   * Lists of other reports have times too: the list must call itself live where the page does not.
   */
  private static boolean named(Element parent) {
    return LIVE_NAMES.matcher(ElementNameCues.words(parent)).find()
        && LIVE_NAMES.matcher(ElementNameCues.words(parent.child(0))).find();
  }

  /** Has words of its own besides its time and links. */
  private static boolean prose(Element child) {
    String text = EntryTime.withoutTime(Excerpt.of(child, EXCERPT));
    return LineShape.wordCount(text) > FEWEST_WORDS && PROSE.matcher(text).find();
  }

  private static List<LiveEntry> notes(Element parent, Map<Element, Element> times) {
    List<LiveEntry> notes = new ArrayList<>();
    for (Element child : parent.children()) {
      String at = notes.size() < MOST ? time(child, times) : null;
      if (at != null) {
        Element heading = child.selectFirst("h2, h3, h4, h5, h6");
        notes.add(
            new LiveEntry(at, heading == null ? null : Excerpt.of(heading, EXCERPT), text(child)));
      }
    }
    return notes;
  }

  /** The first words of an entry after its time. */
  private static String text(Element entry) {
    for (Element paragraph : entry.select("p").stream().limit(8).toList()) {
      String text = EntryTime.withoutTime(Excerpt.of(paragraph, EXCERPT));
      if (!text.isBlank()) {
        return text;
      }
    }
    return EntryTime.withoutTime(Excerpt.of(entry, EXCERPT));
  }

  /**
   * The time at the start of an entry: of its first {@code <time>}, or a clock's in its first
   * words.
   */
  private static @Nullable String time(Element entry, Map<Element, Element> times) {
    Element time = times.get(entry);
    if (time != null) {
      String said = EntryTime.of(time.attr("datetime"));
      return said != null ? said : EntryTime.clock(Excerpt.of(time, START));
    }
    return EntryTime.clock(Excerpt.of(entry, START));
  }
}
