package org.synoptic.extract.scraped;

import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.lines.Datelines;
import org.synoptic.extract.lines.LinkHeadlines;
import org.synoptic.extract.lines.RepeatedLines;
import org.synoptic.extract.lines.TopMatter;
import org.synoptic.model.Removed;

/**
 * A scraped text, with clutter cut and its top matter read. Scraped text is what a tool or a person
 * took from a page with its menus, notices and teasers.
 *
 * @param blocks the lines of the text, each kept or cut for a reason
 * @param top headline, bylines, date and outlet above the report
 */
public record ScrapedText(TextBlocks blocks, TopMatter top) {

  /** Words of a title below the last paragraph. Set by hand. */
  private static final int LONGEST_TITLE = 14;

  /**
   * Cleans {@code text}.
   *
   * @param headline as the source gives it, or null: then it is looked for
   */
  public static ScrapedText of(String text, @Nullable String headline) {
    TextBlocks blocks = ScrapedBlocks.of(text);
    LineClassifier classifier = new LineClassifier(blocks);
    TextBlock title = headline == null && !classifier.isClean() ? classifier.title() : null;
    classifier.cutFar(title);
    TopMatter top = TopMatter.cut(blocks, headline, title, classifier.isClean());
    classifier.cut();
    LinkHeadlines.cut(blocks);
    RepeatedLines.cut(blocks, top.headline());
    tail(blocks, classifier);
    Datelines.cut(blocks);
    return new ScrapedText(blocks, top);
  }

  /** Cuts titles and names below the last paragraph; a line that may be a sentence stays. */
  private static void tail(TextBlocks blocks, LineClassifier classifier) {
    int last = blocks.lastProse();
    long below = blocks.lines().stream().skip(last + 1).filter(TextBlock::kept).count();
    for (int i = last + 1; i < blocks.lines().size() && last >= 0; i++) {
      TextBlock line = blocks.lines().get(i);
      boolean isOpen =
          !LineShape.endsWithPunctuation(line.text()) && !LineShape.endsWithQuote(line.text());
      boolean closing = below == 1 && LinkHeadlines.isLastSentence(line.text());
      if (line.kept() && isOpen && !closing && !classifier.isSure(i)) {
        if (LineShape.wordCount(line.text()) <= LONGEST_TITLE && !line.text().startsWith("-")) {
          line.cut(Removed.Why.RELATED);
        }
      }
    }
  }
}
