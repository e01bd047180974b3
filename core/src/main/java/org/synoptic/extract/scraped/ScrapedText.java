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

/** Cleans text that somebody took from a page with its clutter. */
public record ScrapedText(TextBlocks blocks, TopMatter top) {

  public static ScrapedText of(String text, @Nullable String headline) {
    TextBlocks blocks = ScrapedBlocks.of(text);
    LineClassifier classifier = new LineClassifier(blocks);
    TextBlock title = headline == null && !classifier.clean() ? classifier.title() : null;
    classifier.cutFar(title);
    TopMatter top = TopMatter.cut(blocks, headline, title, classifier.clean());
    classifier.cut();
    LinkHeadlines.cut(blocks);
    RepeatedLines.cut(blocks, top.headline());
    tail(blocks, classifier);
    Datelines.cut(blocks);
    return new ScrapedText(blocks, top);
  }

  /** Below the last paragraph only titles and names are left; what may be a sentence stays. */
  private static void tail(TextBlocks blocks, LineClassifier classifier) {
    int last = blocks.lastProse();
    for (int i = last + 1; i < blocks.lines().size() && last >= 0; i++) {
      TextBlock line = blocks.lines().get(i);
      boolean open = !LineShape.endsWithPunctuation(line.text()) && !LineShape.endsWithQuote(line.text());
      if (line.kept() && open && !classifier.sure(i)) {
        if (LineShape.wordCount(line.text()) <= 14 && !line.text().startsWith("-")) {
          line.cut(Removed.Why.RELATED);
        }
      }
    }
  }
}
