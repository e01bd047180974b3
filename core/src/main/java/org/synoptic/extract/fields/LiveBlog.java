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
 * The dated entries of a live blog, as {@link LiveBlogFinder} found them on the page. They are
 * looked up in the body once it is known.
 */
public final class LiveBlog {

  static final LiveBlog NONE = new LiveBlog(List.of(), null, false);

  static final int FEWEST = 3;

  /** Chars of the start of a line by which it is looked up. */
  private static final int LOOKUP = 40;

  private static final int SHORTEST_LOOKUP = 12;

  private final List<LiveEntry> notes;
  private final @Nullable Element parent;
  private final boolean described;

  LiveBlog(List<LiveEntry> notes, @Nullable Element parent, boolean described) {
    this.notes = notes;
    this.parent = parent;
    this.described = described;
  }

  /** What holds the entries, or null where they are not elements of the page. */
  public @Nullable Element entries() {
    return parent;
  }

  /** Cuts lines that are no more than the time of an entry. */
  public void cutTimes(TextBlocks blocks) {
    for (TextBlock line : notes.isEmpty() ? List.<TextBlock>of() : blocks.kept()) {
      if (EntryTime.isAlone(line.text())) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** The entries as far as {@code body} holds them, each up to where the next one begins. */
  public List<Article.Entry> in(String body) {
    List<Article.Entry> entries = new ArrayList<>();
    List<LiveEntry> found = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (LiveEntry note : notes) {
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
  private static int start(LiveEntry note, String body, int from) {
    int at = from == 0 ? 0 : next(body, from);
    while (at >= 0) {
      int end = body.indexOf("\n\n", at);
      String line = body.substring(at, end < 0 ? body.length() : end);
      if (opens(line, note.headline())
          || opens(line, note.text())
          || opens(EntryTime.withoutTime(line), note.text())) {
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
    String bare = LineShape.normalized(words.substring(0, Math.min(words.length(), 2 * LOOKUP)));
    String key = bare.substring(0, Math.min(bare.length(), LOOKUP));
    String start = LineShape.normalized(line.substring(0, Math.min(line.length(), 4 * LOOKUP)));
    return key.length() < SHORTEST_LOOKUP
        ? !key.isEmpty() && start.equals(key)
        : start.startsWith(key);
  }

  /** What JSON-LD gives as the text of the page, entries included; {@code otherwise} where none. */
  public @Nullable String described(@Nullable String otherwise) {
    if (!described) {
      return otherwise;
    }
    List<String> paragraphs = new ArrayList<>();
    for (LiveEntry note : notes) {
      if (note.headline() != null) {
        paragraphs.add(note.headline());
      }
      note.text()
          .lines()
          .map(Whitespace::normalize)
          .filter(line -> !line.isEmpty())
          .forEach(paragraphs::add);
    }
    return String.join("\n\n", paragraphs);
  }
}
