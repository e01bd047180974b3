package org.synoptic.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.extract.lines.Captions;
import org.synoptic.extract.lines.ClutterLines;
import org.synoptic.extract.lines.Datelines;
import org.synoptic.extract.lines.RepeatedLines;
import org.synoptic.extract.lines.TopMatter;
import org.synoptic.model.Removed;

/** Cuts what is left of clutter among the blocks of an article's element. */
final class HtmlLines {

  /** Share of linked chars from which on a block is a link. */
  private static final double LINK = 0.8;

  /** Paragraphs after which the same words are no standfirst said again. */
  private static final int LATER = 3;

  private static final int LONGEST_LABELS = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[\\s|（(])(?:Datum|Autor|Autorin|Quelle|Author|Date|Source|Auteur|Fecha|Autora|Fuente|Fonte"
              + "|来源|來源|记者|記者|作者|编辑|編輯|责任编辑|責任編輯|出典)\\s?[:：]");

  private static final Pattern ALONE =
      Pattern.compile("[（(]?(?:记者|記者|作者|编辑|編輯|责任编辑|責任編輯)\\s?[:：][^。！？]{2,12}[)）]?");

  private static final Pattern DIVIDER = Pattern.compile("\\s(?:[|·•/–—-]|//)\\s");

  /** Words of a section, or of a name, behind the day. */
  private static final int FEW = 3;

  private HtmlLines() {}

  static void cut(TextBlocks blocks, @Nullable String headline) {
    ClutterLines.cut(blocks);
    Captions.cut(blocks);
    links(blocks);
    lists(blocks);
    labels(blocks);
    dayAbove(blocks);
    TopMatter.cut(blocks, headline == null ? "" : headline, null, false);
    pulledAhead(blocks);
    RepeatedLines.cut(blocks, headline);
    Datelines.cut(blocks);
    headingsWithoutText(blocks);
  }

  private static void links(TextBlocks blocks) {
    for (TextBlock line : blocks.kept()) {
      if (line.linked() >= LINK && !LineShape.endsWithPunctuation(line.text())) {
        line.cut(Removed.Why.LINK);
      }
    }
  }

  /** What is listed under "Related stories" goes with it, but for sentences. */
  private static void lists(TextBlocks blocks) {
    boolean related = false;
    for (TextBlock line : blocks.lines()) {
      boolean item = line.kind() == TextBlock.Kind.ITEM;
      if (related && item && line.kept() && line.linked() > 0 && !LineShape.endsWithPunctuation(line.text())) {
        line.cut(Removed.Why.RELATED);
      }
      related = related && item || line.why() == Removed.Why.RELATED;
    }
  }

  /** "Datum: 4.3.2017 Autor: Ana Ruiz Quelle: Nordpost" above the report, "（责任编辑：李四）" below. */
  private static void labels(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < kept.size(); i++) {
      TextBlock line = kept.get(i);
      boolean near = i < LATER || i >= kept.size() - LATER;
      if (near && line.text().length() <= LONGEST_LABELS) {
        long labels = LABEL.matcher(line.text()).results().count();
        if (labels > 1 || labels == 1 && ALONE.matcher(line.text()).matches()) {
          line.cut(Removed.Why.BYLINE);
        }
      }
    }
  }

  /** "4 March 2026 | Press releases" above the report. */
  private static void dayAbove(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (TextBlock line : kept.subList(0, Math.min(LATER, kept.size()))) {
      String[] parts = DIVIDER.split(line.text(), 2);
      boolean few =
          parts.length == 2 && LineShape.wordCount(parts[1]) <= FEW && !LineShape.endsWithPunctuation(parts[1]);
      if (few && line.kind() != TextBlock.Kind.HEADING && TimestampLines.isTimestamp(parts[0])) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** A sentence shown above the report: its place is where the report says it. */
  private static void pulledAhead(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = LATER; i < kept.size(); i++) {
      if (kept.get(i).text().equals(kept.get(0).text()) && LineShape.isProse(kept.get(0).text())) {
        kept.get(0).cut(Removed.Why.PULL_QUOTE);
        return;
      }
    }
  }

  private static void headingsWithoutText(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).kind() == TextBlock.Kind.HEADING; i--) {
      kept.get(i).cut(Removed.Why.RELATED);
    }
  }
}
