package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;
import org.synoptic.model.Span;

/**
 * The entries of a live blog, as {@link LiveBlogFinder} found them on the page. The text of the
 * body is searched for them once it is known.
 */
public final class LiveBlog {

  static final LiveBlog NONE = new LiveBlog(List.of(), null, false);

  /** The least entries of a live blog. */
  static final int FEWEST = 3;

  /**
   * Letters and digits at the start of an entry by which it is found in the body. Set by hand, as
   * are the other numbers here.
   */
  private static final int LOOKUP = 40;

  private static final int SHORTEST_LOOKUP = 12;

  private final List<LiveEntry> entries;
  private final @Nullable Element element;
  private final boolean fromJsonLd;

  LiveBlog(List<LiveEntry> entries, @Nullable Element element, boolean fromJsonLd) {
    this.entries = entries;
    this.element = element;
    this.fromJsonLd = fromJsonLd;
  }

  /** The element that holds the entries; null where they are known from JSON-LD only. */
  public @Nullable Element element() {
    return element;
  }

  /** Cuts lines that are only the time of an entry. */
  public void cutTimes(TextBlocks blocks) {
    for (TextBlock line : entries.isEmpty() ? List.<TextBlock>of() : blocks.kept()) {
      if (EntryTime.isAlone(line.text())) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** The entries that {@code body} holds, each up to the start of the next one. */
  public List<Article.Entry> in(String body) {
    List<Article.Entry> spans = new ArrayList<>();
    List<LiveEntry> inBody = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (LiveEntry entry : entries) {
      int start = start(entry, body, from);
      if (start >= 0) {
        inBody.add(entry);
        starts.add(start);
        from = start + 1;
      }
    }
    for (int i = 0; i < inBody.size() && inBody.size() >= FEWEST - 1; i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
      int last = body.substring(starts.get(i), end).stripTrailing().length() + starts.get(i);
      spans.add(
          new Article.Entry(
              new Span(starts.get(i), last), inBody.get(i).at(), inBody.get(i).headline()));
    }
    return spans;
  }

  /**
   * Index of the first paragraph from {@code from} on that starts as the entry does; -1 where there
   * is none.
   */
  private static int start(LiveEntry entry, String body, int from) {
    int at = from == 0 ? 0 : next(body, from);
    while (at >= 0) {
      int end = body.indexOf("\n\n", at);
      String line = body.substring(at, end < 0 ? body.length() : end);
      if (opens(line, entry.headline())
          || opens(line, entry.text())
          || opens(EntryTime.withoutTime(line), entry.text())) {
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
    String normalized =
        LineShape.normalized(words.substring(0, Math.min(words.length(), 2 * LOOKUP)));
    String key = normalized.substring(0, Math.min(normalized.length(), LOOKUP));
    String start = LineShape.normalized(line.substring(0, Math.min(line.length(), 4 * LOOKUP)));
    return key.length() < SHORTEST_LOOKUP
        ? !key.isEmpty() && start.equals(key)
        : start.startsWith(key);
  }

  /**
   * The texts of the entries in JSON-LD, one text; {@code otherwise} where JSON-LD has none.
   *
   * @param otherwise the {@code articleBody} of the page
   */
  public @Nullable String articleBody(@Nullable String otherwise) {
    if (!fromJsonLd) {
      return otherwise;
    }
    List<String> paragraphs = new ArrayList<>();
    for (LiveEntry entry : entries) {
      if (entry.headline() != null) {
        paragraphs.add(entry.headline());
      }
      entry
          .text()
          .lines()
          .map(Whitespace::normalize)
          .filter(line -> !line.isEmpty())
          .forEach(paragraphs::add);
    }
    return String.join("\n\n", paragraphs);
  }
}
