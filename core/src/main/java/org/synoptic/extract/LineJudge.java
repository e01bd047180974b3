package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Removed;
import org.synoptic.text.Lists;
import org.synoptic.text.Trees;

/**
 * Tells which lines of a scraped text are the report's, by trees that were taught on pages whose
 * article is known ({@code bench lines}); what a rule has cut already stays cut.
 */
public final class LineJudge {

  /** One line and its numbers. */
  public record Row(String line, float[] values) {}

  private static final String MODEL = "report-lines.txt";
  private static final double LIKELY = 0.5;

  private static final List<String> FILE = Lists.read(LineJudge.class, MODEL);
  private static final Trees TREES = trees();

  private final List<Sheet.Line> lines;
  private final double[] likely;
  private int first = -1;
  private int last = -1;

  LineJudge(Sheet sheet) {
    lines = sheet.lines();
    likely = new double[lines.size()];
    List<float[]> rows = rows(sheet);
    for (int i = 0; i < likely.length; i++) {
      likely[i] = lines.get(i).kept() ? TREES.probability(rows.get(i)) : 0;
      if (likely[i] >= LIKELY) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** None when they were taught with other columns, so that new ones can be taught. */
  private static Trees trees() {
    return taughtWithTheseColumns() ? Trees.of(FILE.subList(1, FILE.size())) : Trees.of(List.of());
  }

  static boolean taughtWithTheseColumns() {
    return !FILE.isEmpty() && FILE.get(0).equals(String.join(" ", columns()));
  }

  /** What the numbers of a row are. */
  public static List<String> columns() {
    return LineFeatures.names();
  }

  /** The lines of a scraped text, after rules have cut what they know. */
  public static List<Row> rows(String text) {
    Sheet sheet = ScrapedText.sheet(text);
    List<float[]> values = rows(sheet);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new Row(sheet.lines().get(i).text(), values.get(i)));
    }
    return rows;
  }

  private static List<float[]> rows(Sheet sheet) {
    Stretch stretch = Stretch.of(sheet);
    return LineFeatures.of(sheet, stretch.first(), stretch.last());
  }

  /** Where the report's lines begin; no line is its when this is -1. */
  int first() {
    return first;
  }

  boolean likely(int at) {
    return likely[at] >= LIKELY;
  }

  /** Cuts what is not the report's, but for {@code spared} lines right above it. */
  void cut(int spared) {
    int near = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Sheet.Line line = lines.get(i);
      near += i < first && line.kept() ? 1 : 0;
      if (!likely(i) && !(i < first && near <= spared)) {
        line.cut(why(i, line.text()));
      }
    }
  }

  private Removed.Why why(int at, String text) {
    if (at < first) {
      return Removed.Why.NAVIGATION;
    }
    if (at > last) {
      return Removed.Why.RELATED;
    }
    return Prose.sentence(text)
        ? Removed.Why.OTHER
        : Prose.menu(text) ? Removed.Why.NAVIGATION : Removed.Why.LINK;
  }
}
