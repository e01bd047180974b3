package org.synoptic.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.extract.lines.AuthorStamps;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.extract.lines.Captions;
import org.synoptic.extract.lines.ClutterLines;
import org.synoptic.extract.lines.Datelines;
import org.synoptic.extract.lines.InsetLinks;
import org.synoptic.extract.lines.RepeatedLines;
import org.synoptic.extract.lines.TopMatter;
import org.synoptic.model.Removed;

/**
 * Cuts clutter among the blocks of the article's element, as the rules of {@code lines} do for any
 * text and by the markup around each block. The numbers were set by hand.
 */
final class HtmlLines {

  /** Share of chars in links from which on a block is a link. */
  private static final double LINK_SHARE = 0.8;

  /** Paragraphs at the top and at the end that labels and repetitions are looked for in. */
  private static final int EDGE_PARAGRAPHS = 3;

  private static final int LABELS_CHARS = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[\\s|（(])(?:Datum|Autor|Autorin|Quelle|Author|Date|Source|Auteur|Fecha|Autora|Fuente|Fonte"
              + "|来源|來源|记者|記者|作者|编辑|編輯|责任编辑|責任編輯|出典)\\s?[:：]");

  private static final Pattern EDITOR_ALONE =
      Pattern.compile("[（(]?(?:记者|記者|作者|编辑|編輯|责任编辑|責任編輯)\\s?[:：][^。！？]{2,12}[)）]?");

  private static final Pattern DIVIDER = Pattern.compile("\\s(?:[|·•/–—-]|//)\\s");

  /** Words of a section or name after a date. */
  private static final int MOST_WORDS_AFTER_DATE = 3;

  private HtmlLines() {}

  /**
   * Cuts the clutter among {@code blocks}.
   *
   * @param headline of the page, or null
   */
  static void cut(TextBlocks blocks, @Nullable String headline) {
    InsetLinks.cut(blocks);
    ClutterLines.cut(blocks);
    AuthorStamps.cut(blocks);
    Captions.cut(blocks);
    links(blocks);
    relatedItems(blocks);
    labels(blocks);
    dateWithSection(blocks);
    TopMatter.cut(blocks, headline == null ? "" : headline, null, false);
    signature(blocks);
    pullQuote(blocks);
    RepeatedLines.cut(blocks, headline);
    Datelines.cut(blocks);
    headingsWithoutText(blocks);
  }

  private static void links(TextBlocks blocks) {
    for (TextBlock line : blocks.kept()) {
      if (line.linked() >= LINK_SHARE && !LineShape.endsWithPunctuation(line.text())) {
        line.cut(Removed.Why.LINK);
      }
    }
  }

  /** Cuts the list items under a heading such as "Related stories", except sentences. */
  private static void relatedItems(TextBlocks blocks) {
    boolean related = false;
    for (TextBlock line : blocks.lines()) {
      boolean item = line.kind() == TextBlock.Kind.ITEM;
      if (related
          && item
          && line.kept()
          && line.linked() > 0
          && !LineShape.endsWithPunctuation(line.text())) {
        line.cut(Removed.Why.RELATED);
      }
      related = related && item || line.why() == Removed.Why.RELATED;
    }
  }

  /**
   * Cuts lines of labels: "Datum: 4.3.2017 Autor: Ana Ruiz Quelle: Nordpost" above the text,
   * "（责任编辑：李四）" below.
   */
  private static void labels(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < kept.size(); i++) {
      TextBlock line = kept.get(i);
      boolean near = i < EDGE_PARAGRAPHS || i >= kept.size() - EDGE_PARAGRAPHS;
      if (near && line.text().length() <= LABELS_CHARS) {
        long labels = LABEL.matcher(line.text()).results().count();
        if (labels > 1 || labels == 1 && EDITOR_ALONE.matcher(line.text()).matches()) {
          line.cut(Removed.Why.BYLINE);
        }
      }
    }
  }

  /** Cuts a date with a section above the text: "4 March 2026 | Press releases". */
  private static void dateWithSection(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (TextBlock line : kept.subList(0, Math.min(EDGE_PARAGRAPHS, kept.size()))) {
      String[] parts = DIVIDER.split(line.text(), 2);
      boolean few =
          parts.length == 2
              && LineShape.wordCount(parts[1]) <= MOST_WORDS_AFTER_DATE
              && !LineShape.endsWithPunctuation(parts[1]);
      if (few && line.kind() != TextBlock.Kind.HEADING && TimestampLines.isTimestamp(parts[0])) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** Cuts bylines that end the text: "Von Ana Ruiz", "Text: Ana Ruiz". */
  private static void signature(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = kept.size() - 1; i >= Math.max(EDGE_PARAGRAPHS - 1, kept.size() - 2); i--) {
      TextBlock line = kept.get(i);
      if (line.kind() == TextBlock.Kind.PARAGRAPH && Bylines.isSignature(line.text())) {
        line.cut(Removed.Why.BYLINE);
      }
    }
  }

  /** Cuts the first paragraph if a later one repeats it: it is a pull quote. */
  private static void pullQuote(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = EDGE_PARAGRAPHS; i < kept.size(); i++) {
      if (kept.get(i).text().equals(kept.get(0).text()) && LineShape.isProse(kept.get(0).text())) {
        kept.get(0).cut(Removed.Why.PULL_QUOTE);
        return;
      }
    }
  }

  /** Cuts headings at the end, which have no text under them. */
  private static void headingsWithoutText(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).kind() == TextBlock.Kind.HEADING; i--) {
      kept.get(i).cut(Removed.Why.RELATED);
    }
  }
}
