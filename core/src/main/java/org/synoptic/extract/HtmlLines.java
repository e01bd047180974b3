package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** Cuts what is left of clutter among the blocks of an article's element. */
final class HtmlLines {

  /** Share of linked chars from which on a block is a link. */
  private static final double LINK = 0.8;

  private HtmlLines() {}

  static void cut(Sheet sheet, @Nullable String headline) {
    ScrapedText.knownClutter(sheet);
    Captions.cut(sheet);
    links(sheet);
    lists(sheet);
    new TopMatter(sheet, headline == null ? "" : headline);
    ScrapedText.repeats(sheet, headline);
    ScrapedText.dateline(sheet);
    headingsWithoutText(sheet);
  }

  private static void links(Sheet sheet) {
    for (Sheet.Line line : sheet.kept()) {
      if (line.linked() >= LINK && !Shape.ends(line.text())) {
        line.cut(Removed.Why.LINK);
      }
    }
  }

  /** What is listed under "Related stories" goes with it, but for sentences. */
  private static void lists(Sheet sheet) {
    boolean related = false;
    for (Sheet.Line line : sheet.lines()) {
      boolean item = line.kind() == Sheet.Kind.ITEM;
      if (related && item && line.kept() && line.linked() > 0 && !Shape.ends(line.text())) {
        line.cut(Removed.Why.RELATED);
      }
      related = related && item || line.why() == Removed.Why.RELATED;
    }
  }

  private static void headingsWithoutText(Sheet sheet) {
    List<Sheet.Line> kept = sheet.kept();
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).kind() == Sheet.Kind.HEADING; i--) {
      kept.get(i).cut(Removed.Why.RELATED);
    }
  }
}
