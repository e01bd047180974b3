package org.synoptic.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;
import org.synoptic.model.Span;

/**
 * The dated entries of a live blog: as JSON-LD describes them, or elements of one parent that each
 * begin with a time. They are noted before clutter is cut and looked up in the body afterwards.
 */
final class LiveBlog {

  /**
   * An entry before the body is known.
   *
   * @param at ISO 8601 as far as it is given, or null
   * @param text its first words
   */
  record Note(@Nullable String at, @Nullable String headline, String text) {}

  static final LiveBlog NONE = new LiveBlog(List.of(), null, false);

  private static final int FEWEST = 3;
  private static final int MOST = 2_000;
  private static final int MOST_ELEMENTS = 20_000;

  /** Chars of the start of a line by which it is looked up. */
  private static final int LOOKUP = 40;

  private static final int SHORTEST_LOOKUP = 12;
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

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)^(?:(?:posted|published|updated) ?(?:at)? )?(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})\\s?([ap]\\.?m\\.?)?\\s?(?:uhr|gmt|bst|cet|cest|est|edt|et|utc|ist)?(?=$|[^\\d:.%])");
  private static final Pattern LOCAL =
      Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(?:\\.\\d{1,6})?$");

  private final List<Note> notes;
  private final @Nullable Element parent;
  private final boolean described;

  private LiveBlog(List<Note> notes, @Nullable Element parent, boolean described) {
    this.notes = notes;
    this.parent = parent;
    this.described = described;
  }

  /** The live blog of a page, {@link #NONE} where it is none. */
  static LiveBlog of(Document page, PageMetadata metadata, @Nullable String headline) {
    List<Note> described = metadata.jsonLd().updates();
    boolean titled =
        LIVE.matcher(page.title()).find() || headline != null && LIVE.matcher(headline).find();
    if (!titled && described.isEmpty() && page.selectFirst(NAMED) == null) {
      return NONE;
    }
    Map<Element, Element> times = times(page);
    Element parent = parent(page, times, titled || !described.isEmpty());
    if (described.size() >= FEWEST) {
      return new LiveBlog(described, parent, true);
    }
    return parent == null ? NONE : new LiveBlog(notes(parent, times), parent, false);
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

  /** What holds the entries, or null where they are not elements of the page. */
  @Nullable Element entries() {
    return parent;
  }

  /** Where the entries stand, when {@code found} does not hold them all. */
  Element body(Element found) {
    if (parent == null || found == parent || parent.parents().contains(found)) {
      return found;
    }
    return parent;
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
      if (count >= FEWEST && (best == null || count > timed.getOrDefault(best, 0))) {
        best = above;
      }
    }
    return best != null && (live || named(best)) ? best : null;
  }

  /**
   * Lists of other reports have times too: the list must call itself live where the page does not.
   */
  private static boolean named(Element parent) {
    return LIVE_NAMES.matcher(ElementNameCues.named(parent)).find()
        && LIVE_NAMES.matcher(ElementNameCues.named(parent.child(0))).find();
  }

  /** Has words of its own besides its time and links. */
  private static boolean prose(Element child) {
    String text = afterTime(Excerpt.of(child, EXCERPT));
    return LineShape.words(text) > FEWEST_WORDS && PROSE.matcher(text).find();
  }

  private static List<Note> notes(Element parent, Map<Element, Element> times) {
    List<Note> notes = new ArrayList<>();
    for (Element child : parent.children()) {
      String at = notes.size() < MOST ? time(child, times) : null;
      if (at != null) {
        Element heading = child.selectFirst("h2, h3, h4, h5, h6");
        notes.add(new Note(at, heading == null ? null : Excerpt.of(heading, EXCERPT), text(child)));
      }
    }
    return notes;
  }

  /** The first words of an entry after its time. */
  private static String text(Element entry) {
    for (Element paragraph : entry.select("p").stream().limit(8).toList()) {
      String text = afterTime(Excerpt.of(paragraph, EXCERPT));
      if (!text.isBlank()) {
        return text;
      }
    }
    return afterTime(Excerpt.of(entry, EXCERPT));
  }

  private static String afterTime(String text) {
    Matcher clock = CLOCK.matcher(text);
    return clock.find() ? text.substring(clock.end()).replaceFirst("^[\\s|:–—-]{1,5}", "") : text;
  }

  /**
   * The time at the start of an entry: of its first {@code <time>}, or a clock's in its first
   * words.
   */
  private static @Nullable String time(Element entry, Map<Element, Element> times) {
    Element time = times.get(entry);
    if (time != null) {
      String said = at(time.attr("datetime"));
      return said != null ? said : clock(Excerpt.of(time, START));
    }
    return clock(Excerpt.of(entry, START));
  }

  /** An instant, a local time, a clock's time ({@code T10:15}) or a day; null where it is none. */
  static @Nullable String at(@Nullable String said) {
    if (said == null || said.isBlank()) {
      return null;
    }
    Matcher local = LOCAL.matcher(said.strip());
    if (local.matches() && DateParser.iso(said) != null) {
      return local.group(1) + "T" + local.group(2);
    }
    String iso = DateParser.iso(said);
    return iso != null ? iso : clock(said.strip());
  }

  private static @Nullable String clock(String start) {
    Matcher clock = CLOCK.matcher(start);
    if (!clock.find()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(3) != null) {
      hour = hour % 12 + (Character.toLowerCase(clock.group(3).charAt(0)) == 'p' ? 12 : 0);
    }
    int minute = Integer.parseInt(clock.group(2));
    return hour > 23 || minute > 59 ? null : "T%02d:%02d".formatted(hour, minute);
  }

  /** Cuts lines that are no more than the time of an entry. */
  void cutTimes(TextBlocks sheet) {
    for (TextBlocks.Line line : notes.isEmpty() ? List.<TextBlocks.Line>of() : sheet.kept()) {
      Matcher clock = CLOCK.matcher(line.text());
      if (clock.find() && LineShape.words(line.text().substring(clock.end())) == 0) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** The entries as far as {@code body} holds them, each up to where the next one begins. */
  List<Article.Entry> in(String body) {
    List<Article.Entry> entries = new ArrayList<>();
    List<Note> found = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (Note note : notes) {
      int start = start(note, body, from);
      if (start >= 0) {
        found.add(note);
        starts.add(start);
        from = start + 1;
      }
    }
    for (int i = 0; i < found.size() && found.size() >= FEWEST - 1; i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
      int last = body.substring(starts.get(i), end).stripTrailing().length() + starts.get(i);
      entries.add(
          new Article.Entry(
              new Span(starts.get(i), last), found.get(i).at(), found.get(i).headline()));
    }
    return entries;
  }

  /**
   * Where the first paragraph begins, from {@code from} on, that opens as the entry does; or -1.
   */
  private static int start(Note note, String body, int from) {
    int at = from == 0 ? 0 : next(body, from);
    while (at >= 0) {
      int end = body.indexOf("\n\n", at);
      String line = body.substring(at, end < 0 ? body.length() : end);
      if (opens(line, note.headline())
          || opens(line, note.text())
          || opens(afterTime(line), note.text())) {
        return at;
      }
      at = end < 0 ? -1 : end + 2;
    }
    return -1;
  }

  private static int next(String body, int from) {
    int end = body.indexOf("\n\n", from);
    return end < 0 ? -1 : end + 2;
  }

  private static boolean opens(String line, @Nullable String words) {
    if (words == null) {
      return false;
    }
    String bare = LineShape.bare(words.substring(0, Math.min(words.length(), 2 * LOOKUP)));
    String key = bare.substring(0, Math.min(bare.length(), LOOKUP));
    String start = LineShape.bare(line.substring(0, Math.min(line.length(), 4 * LOOKUP)));
    return key.length() < SHORTEST_LOOKUP
        ? !key.isEmpty() && start.equals(key)
        : start.startsWith(key);
  }

  /** What JSON-LD gives as the text of the page, entries included; {@code otherwise} where none. */
  @Nullable String described(@Nullable String otherwise) {
    if (!described) {
      return otherwise;
    }
    List<String> paragraphs = new ArrayList<>();
    for (Note note : notes) {
      if (note.headline() != null) {
        paragraphs.add(note.headline());
      }
      note.text()
          .lines()
          .map(ParagraphFinder::plain)
          .filter(line -> !line.isEmpty())
          .forEach(paragraphs::add);
    }
    return String.join("\n\n", paragraphs);
  }
}
