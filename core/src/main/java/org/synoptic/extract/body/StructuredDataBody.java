package org.synoptic.extract.body;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.html.BlockWriter;
import org.synoptic.extract.scraped.ScrapedText;
import org.synoptic.model.Removed;

/** What a page's JSON-LD gives as the text of its article: a fallback, and a second opinion. */
public final class StructuredDataBody {

  /** How much longer than the page's own text it must be to be taken instead. */
  private static final double LONGER = 1.6;

  private static final int FEWEST_WORDS = 60;

  /** Words of a page's own text from which on scripts are not looked into. */
  private static final int SHORT = 120;

  /** Words of a page's own text below which it is a notice: "Please update your browser". */
  private static final int NEXT_TO_NOTHING = 30;

  /** Chars of a paragraph by which it is looked up. */
  private static final int LOOKUP = 50;

  /** Share of the page's paragraphs that it must hold to be asked where the article ends. */
  private static final double AGREES = 0.8;

  /** Chars times paragraphs up to which the two are compared; real pages have some millions. */
  private static final long MOST_COMPARED = 2_000_000_000L;

  private StructuredDataBody() {}

  /**
   * The text that JSON-LD describes, cleaned, where the page's own blocks hold much less of it;
   * otherwise null.
   *
   * @param described the {@code articleBody}, or null
   */
  public static @Nullable String ofJsonLd(
      TextBlocks blocks, @Nullable String described, @Nullable String headline) {
    if (described == null) {
      return null;
    }
    int words = LineShape.wordCount(described);
    if (words < FEWEST_WORDS || words < LONGER * LineShape.wordCount(blocks.body())) {
      return null;
    }
    String text = markup(described) ? text(described) : described;
    return ScrapedText.of(text, headline).blocks().body();
  }

  /**
   * The same of a text in the data of {@code page}'s scripts, which are looked into only where the
   * blocks hold few words. Scripts hold other texts too, so it must hold the paragraphs that the
   * page shows.
   */
  public static @Nullable String ofScripts(
      TextBlocks blocks, Document page, @Nullable String headline) {
    if (LineShape.wordCount(blocks.body()) >= SHORT) {
      return null;
    }
    for (String found : ScriptText.of(ScriptText.sources(page))) {
      String text =
          found.length() > ExtractionLimits.REPORT_CHARS ? "" : markup(found) ? text(found) : found;
      String instead = agrees(blocks, text) ? ofJsonLd(blocks, text, headline) : null;
      if (instead != null) {
        return instead;
      }
    }
    return null;
  }

  private static boolean agrees(TextBlocks blocks, String text) {
    String bare = LineShape.normalized(text);
    boolean held =
        blocks.kept().stream()
            .filter(line -> LineShape.isProse(line.text()))
            .allMatch(line -> holds(bare, line));
    boolean notice =
        LineShape.wordCount(blocks.body()) < NEXT_TO_NOTHING && LineShape.wordCount(text) >= SHORT;
    return held || notice;
  }

  private static boolean markup(String text) {
    return text.contains("<p") || text.contains("<br") || text.contains("&lt;");
  }

  private static String text(String markup) {
    String html = markup.contains("<p") ? markup : Parser.unescapeEntities(markup, false);
    Element body = Jsoup.parse(html).body();
    TextBlocks blocks = new TextBlocks();
    BlockWriter.write(body, blocks);
    return blocks.body();
  }

  /** Cuts what stands below the last paragraph that the described text holds too. */
  public static void cutBelow(TextBlocks blocks, @Nullable String described) {
    if (described == null) {
      return;
    }
    String bare = LineShape.normalized(described);
    List<TextBlock> prose =
        blocks.kept().stream().filter(line -> LineShape.isProse(line.text())).toList();
    if ((long) bare.length() * blocks.lines().size() > MOST_COMPARED) {
      return;
    }
    List<TextBlock> shared = prose.stream().filter(line -> holds(bare, line)).toList();
    if (shared.size() < 3 || shared.size() < AGREES * prose.size()) {
      return;
    }
    int last = blocks.lines().indexOf(shared.get(shared.size() - 1));
    for (TextBlock line : blocks.lines().subList(last + 1, blocks.lines().size())) {
      if (!holds(bare, line)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  private static boolean holds(String bare, TextBlock line) {
    String start = LineShape.normalized(line.text());
    return bare.contains(start.substring(0, Math.min(start.length(), LOOKUP)));
  }
}
