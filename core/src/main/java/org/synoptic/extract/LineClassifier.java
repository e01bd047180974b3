package org.synoptic.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;
import org.synoptic.text.RegressionTrees;

/**
 * Tells which lines of a scraped text are the report's, by trees that were taught on pages whose
 * article is known ({@code bench lines}); what a rule has cut already stays cut.
 */
public final class LineClassifier {

  /** One line and its numbers. */
  public record Row(String line, float[] values) {}

  private static final String MODEL = "report-lines.txt";
  private static final double LIKELY = 0.5;

  /** In a text with few lines that are not, doubt speaks for a line. */
  private static final double LIKELY_AMONG_FEW = 0.12;

  private static final double SURE = 0.9;

  /** Share of a text's words. */
  private static final double LITTLE = 0.06;

  /** Unlikely lines from which on they are a page's rest. */
  private static final int REST = 18;

  /** Lines above the first paragraph among which headline, byline and date are sought. */
  private static final int NEAR = 12;

  private static final WordList LIST =
      WordList.of(LineClassifier.class, MODEL)
          .columns(Column.value("tree"))
          .repeats("two trees of a boosted model may be alike");

  private static final List<String> FILE =
      LIST.rows().stream().map(row -> row.get("tree")).toList();
  private static final RegressionTrees TREES = trees();

  private final List<TextBlocks.Line> lines;
  private final double[] likely;
  private final double least;
  private int first = -1;
  private int last = -1;

  LineClassifier(TextBlocks sheet) {
    lines = sheet.lines();
    likely = new double[lines.size()];
    List<float[]> rows = rows(sheet);
    for (int i = 0; i < likely.length; i++) {
      likely[i] = lines.get(i).kept() ? TREES.probability(rows.get(i)) : 0;
    }
    least = clean() ? LIKELY_AMONG_FEW : LIKELY;
    for (int i = 0; i < likely.length; i++) {
      if (likely[i] >= least && SentenceTest.sentence(lines.get(i).text())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** None when they were taught with other columns, so that new ones can be taught. */
  private static RegressionTrees trees() {
    return taughtWithTheseColumns()
        ? RegressionTrees.of(FILE.subList(1, FILE.size()))
        : RegressionTrees.of(List.of());
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
    TextBlocks sheet = ScrapedText.sheet(text);
    List<float[]> values = rows(sheet);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new Row(sheet.lines().get(i).text(), values.get(i)));
    }
    return rows;
  }

  private static List<float[]> rows(TextBlocks sheet) {
    MainSpan stretch = MainSpan.of(sheet);
    return LineFeatures.of(sheet, stretch.first(), stretch.last());
  }

  /** True where unlikely lines that no rule knows are few, or next to nothing beside the others. */
  boolean clean() {
    int rest = 0;
    int restWords = 0;
    int words = 0;
    for (int i = 0; i < likely.length; i++) {
      String text = lines.get(i).text();
      boolean unlikely = likely[i] < LIKELY && lines.get(i).kept();
      // One long list is a page's menus run together.
      rest += !unlikely ? 0 : SentenceTest.longList(text) ? REST : 1;
      restWords += unlikely && !SentenceTest.sentence(text) ? LineShape.words(text) : 0;
      words += LineShape.words(text);
    }
    return rest < REST || restWords < LITTLE * words;
  }

  /** A title below the last paragraph is the report's only where it is next to sure. */
  boolean sure(int at) {
    return likely[at] >= SURE;
  }

  /** The line above that says most of what the report says, or null when none says enough. */
  TextBlocks.@Nullable Line title() {
    Set<String> said = new HashSet<>();
    for (int i = Math.max(0, first); i < likely.length; i++) {
      if (likely[i] >= least) {
        said.addAll(LexicalCohesion.words(lines.get(i).text()));
      }
    }
    return TitleFinder.find(lines, first, said);
  }

  /** Cuts what is far above the report, the title aside, and what is below it. */
  void cutFar(TextBlocks.@Nullable Line title) {
    int near = 0;
    for (int i = first - 1; i >= 0; i--) {
      near += lines.get(i).kept() ? 1 : 0;
      if (near > NEAR && lines.get(i) != title) {
        lines.get(i).cut(Removed.Why.NAVIGATION);
      }
    }
    for (int i = last + 1; i < likely.length; i++) {
      if (likely[i] < least) {
        lines.get(i).cut(Removed.Why.RELATED);
      }
    }
  }

  /** Cuts all else that is not the report's. */
  void cut() {
    for (int i = 0; i < likely.length; i++) {
      if (likely[i] < least) {
        lines.get(i).cut(why(i, lines.get(i).text()));
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
    return SentenceTest.sentence(text)
        ? Removed.Why.OTHER
        : SentenceTest.menu(text) ? Removed.Why.NAVIGATION : Removed.Why.LINK;
  }
}
