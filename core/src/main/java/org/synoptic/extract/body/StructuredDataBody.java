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

/**
 * Takes the body from the page's structured data, if its elements hold much less of it: from the
 * {@code articleBody} of JSON-LD, or from the data of scripts. Also cuts what JSON-LD shows to be
 * below the article. The numbers were set by hand.
 */
public final class StructuredDataBody {

  /** The structured text must have this many times the words of the page's blocks. */
  private static final double TIMES_LONGER = 1.6;

  /** Words of a structured text that is taken. */
  private static final int FEWEST_WORDS = 60;

  /** Words of the page's blocks from which on scripts are not searched. */
  private static final int FEWEST_WORDS_OF_PAGE = 120;

  /** Words of the page's blocks below which they are a notice: "Please update your browser". */
  private static final int WORDS_OF_NOTICE = 30;

  /** Letters and digits of a paragraph by which it is looked up in the structured text. */
  private static final int LOOKUP_CHARS = 50;

  /**
   * Share of the page's paragraphs that the structured text must hold before it decides where the
   * article ends.
   */
  private static final double SHARE_HELD = 0.8;

  /** Chars times paragraphs up to which the two are compared. Real pages have some millions. */
  private static final long MOST_COMPARED = 2_000_000_000L;

  /** Paragraphs that the two must share before the structured text decides. */
  private static final int FEWEST_SHARED = 3;

  private StructuredDataBody() {}

  /**
   * The cleaned {@code articleBody} of JSON-LD, if the blocks hold much less; else null.
   *
   * @param described the {@code articleBody}, or null
   * @param headline of the page, or null
   */
  public static @Nullable String ofJsonLd(
      TextBlocks blocks, @Nullable String described, @Nullable String headline) {
    if (described == null) {
      return null;
    }
    int words = LineShape.wordCount(described);
    if (words < FEWEST_WORDS || words < TIMES_LONGER * LineShape.wordCount(blocks.body())) {
      return null;
    }
    String text = isMarkup(described) ? text(described) : described;
    return ScrapedText.of(text, headline).blocks().body();
  }

  /**
   * The cleaned text of {@code page}'s scripts, if the blocks hold few words and the text has much
   * more; else null. Scripts hold other texts too, so it must hold the paragraphs of the page.
   */
  public static @Nullable String ofScripts(
      TextBlocks blocks, Document page, @Nullable String headline) {
    if (LineShape.wordCount(blocks.body()) >= FEWEST_WORDS_OF_PAGE) {
      return null;
    }
    for (String found : ScriptText.of(ScriptText.sources(page))) {
      String text =
          found.length() > ExtractionLimits.REPORT_CHARS
              ? ""
              : isMarkup(found) ? text(found) : found;
      String instead = isSameArticle(blocks, text) ? ofJsonLd(blocks, text, headline) : null;
      if (instead != null) {
        return instead;
      }
    }
    return null;
  }

  private static boolean isSameArticle(TextBlocks blocks, String text) {
    String normalized = LineShape.normalized(text);
    boolean held =
        blocks.kept().stream()
            .filter(line -> LineShape.isProse(line.text()))
            .allMatch(line -> isHeld(normalized, line));
    boolean notice =
        LineShape.wordCount(blocks.body()) < WORDS_OF_NOTICE
            && LineShape.wordCount(text) >= FEWEST_WORDS_OF_PAGE;
    return held || notice;
  }

  private static boolean isMarkup(String text) {
    return text.contains("<p") || text.contains("<br") || text.contains("&lt;");
  }

  private static String text(String isMarkup) {
    String html = isMarkup.contains("<p") ? isMarkup : Parser.unescapeEntities(isMarkup, false);
    Element body = Jsoup.parse(html).body();
    TextBlocks blocks = new TextBlocks();
    BlockWriter.write(body, blocks);
    return blocks.body();
  }

  /** Cuts the blocks below the last one that the {@code articleBody} holds too. */
  public static void cutBelow(TextBlocks blocks, @Nullable String described) {
    if (described == null) {
      return;
    }
    String normalized = LineShape.normalized(described);
    List<TextBlock> prose =
        blocks.kept().stream().filter(line -> LineShape.isProse(line.text())).toList();
    if ((long) normalized.length() * blocks.lines().size() > MOST_COMPARED) {
      return;
    }
    List<TextBlock> shared = prose.stream().filter(line -> isHeld(normalized, line)).toList();
    if (shared.size() < FEWEST_SHARED || shared.size() < SHARE_HELD * prose.size()) {
      return;
    }
    int last = blocks.lines().indexOf(shared.get(shared.size() - 1));
    for (TextBlock line : blocks.lines().subList(last + 1, blocks.lines().size())) {
      if (!isHeld(normalized, line)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  private static boolean isHeld(String normalized, TextBlock line) {
    String start = LineShape.normalized(line.text());
    return normalized.contains(start.substring(0, Math.min(start.length(), LOOKUP_CHARS)));
  }
}
