package org.synoptic.extract.scraped;

import org.synoptic.extract.blocks.ParagraphFinder;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.charset.CharacterReferences;
import org.synoptic.extract.charset.Mojibake;
import org.synoptic.extract.lines.AuthorStamps;
import org.synoptic.extract.lines.Captions;
import org.synoptic.extract.lines.ClutterLines;
import org.synoptic.extract.lines.CommentSection;
import org.synoptic.extract.lines.InsetLinks;

/**
 * Lays out a scraped text as blocks, one for each paragraph, and cuts comments, known clutter and
 * captions.
 */
final class ScrapedBlocks {

  private ScrapedBlocks() {}

  static TextBlocks of(String text) {
    TextBlocks blocks = new TextBlocks();
    ParagraphFinder.of(Mojibake.repair(CharacterReferences.resolve(text)))
        .forEach(line -> blocks.add(TextBlock.Kind.PARAGRAPH, line));
    CommentSection.cut(blocks);
    InsetLinks.cut(blocks);
    ClutterLines.cut(blocks);
    AuthorStamps.cut(blocks);
    Captions.cut(blocks);
    return blocks;
  }
}
