package org.synoptic.extract.scraped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.SentenceTest;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;
import org.synoptic.text.RegressionTrees;

/**
 * Classifies the lines of a scraped text by gradient-boosted trees: the report's, or not. The trees
 * were taught on pages whose article is known (see docs/decisions/0011-report-lines.md and {@code
 * bench lines}). A line that a rule has cut stays cut. The numbers below were set on the
 * junked-text benchmark's layouts; run {@code bench quality} with junked-text after a change.
 */
public final class LineClassifier {

  /** A line and its feature values. */
  public record Row(String line, float[] values) {}

  private static final String MODEL = "report-lines.txt";

  /** Probability from which on a line is the report's. */
  private static final double LIKELY = 0.5;

  /**
   * Probability from which on a line is kept in a text with little clutter, where doubt speaks for
   * a line.
   */
  private static final double LIKELY_IN_CLEAN_TEXT = 0.12;

  /** Probability from which on a line is kept below the last paragraph. */
  private static final double SURE = 0.9;

  /** Share of a text's words up to which unlikely lines count as little clutter. */
  private static final double LITTLE_CLUTTER = 0.06;

  /** Number of unlikely lines from which on they may be the clutter of a page. */
  private static final int CLUTTER_LINES = 18;

  /** Lines kept above the first sentence, where headline, byline and date are looked for. */
  private static final int LINES_ABOVE = 12;

  private static final WordList LIST =
      WordList.of(LineClassifier.class, MODEL)
          .columns(Column.value("tree"))
          .repeats("two trees of a boosted model can be the same");

  private static final List<String> FILE =
      LIST.rows().stream().map(row -> row.get("tree")).toList();
  private static final RegressionTrees TREES = trees();

  private final List<TextBlock> lines;
  private final double[] probability;
  private final double threshold;
  private int first = -1;
  private int last = -1;

  LineClassifier(TextBlocks blocks) {
    lines = blocks.lines();
    probability = new double[lines.size()];
    List<float[]> rows = rows(blocks);
    for (int i = 0; i < probability.length; i++) {
      probability[i] = lines.get(i).kept() ? TREES.probability(rows.get(i)) : 0;
    }
    threshold = isClean() ? LIKELY_IN_CLEAN_TEXT : LIKELY;
    for (int i = 0; i < probability.length; i++) {
      if (probability[i] >= threshold && SentenceTest.isSentence(lines.get(i).text())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** The trees; none when they were taught with other columns, so that new ones can be taught. */
  private static RegressionTrees trees() {
    return taughtWithTheseColumns()
        ? RegressionTrees.of(FILE.subList(1, FILE.size()))
        : RegressionTrees.of(List.of());
  }

  static boolean taughtWithTheseColumns() {
    return !FILE.isEmpty() && FILE.get(0).equals(String.join(" ", columns()));
  }

  /** The names of the features, in the order of a row's values. */
  public static List<String> columns() {
    return LineFeatures.names();
  }

  /** The lines of a scraped text after the rules of {@code lines} have cut what they know. */
  public static List<Row> rows(String text) {
    TextBlocks blocks = ScrapedBlocks.of(text);
    List<float[]> values = rows(blocks);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      rows.add(new Row(blocks.lines().get(i).text(), values.get(i)));
    }
    return rows;
  }

  private static List<float[]> rows(TextBlocks blocks) {
    MainSpan span = MainSpan.of(blocks);
    return LineFeatures.of(blocks, span.first(), span.last());
  }

  /** True for a text with little clutter: few unlikely lines, or few words in them. */
  boolean isClean() {
    int unlikelyLines = 0;
    int unlikelyWords = 0;
    int words = 0;
    for (int i = 0; i < probability.length; i++) {
      String text = lines.get(i).text();
      boolean unlikely = probability[i] < LIKELY && lines.get(i).kept();
      // One long list is a page's menus run together.
      unlikelyLines += !unlikely ? 0 : SentenceTest.isLongList(text) ? CLUTTER_LINES : 1;
      unlikelyWords += unlikely && !SentenceTest.isSentence(text) ? LineShape.wordCount(text) : 0;
      words += LineShape.wordCount(text);
    }
    return unlikelyLines < CLUTTER_LINES || unlikelyWords < LITTLE_CLUTTER * words;
  }

  /** True for a line that is kept below the last paragraph though it ends without punctuation. */
  boolean isSure(int at) {
    return probability[at] >= SURE;
  }

  /**
   * The line above the report that shares most content words with it; null when none shares enough.
   */
  @Nullable TextBlock title() {
    Set<String> reportWords = new HashSet<>();
    for (int i = Math.max(0, first); i < probability.length; i++) {
      if (probability[i] >= threshold) {
        reportWords.addAll(LexicalCohesion.contentWords(lines.get(i).text()));
      }
    }
    return TitleFinder.find(lines, first, reportWords);
  }

  /** Cuts lines far above the report, except the title, and unlikely lines below it. */
  void cutFar(@Nullable TextBlock title) {
    int near = 0;
    for (int i = first - 1; i >= 0; i--) {
      near += lines.get(i).kept() ? 1 : 0;
      if (near > LINES_ABOVE && lines.get(i) != title) {
        lines.get(i).cut(Removed.Why.NAVIGATION);
      }
    }
    for (int i = last + 1; i < probability.length; i++) {
      if (probability[i] < threshold) {
        lines.get(i).cut(Removed.Why.RELATED);
      }
    }
  }

  /** Cuts all other unlikely lines. */
  void cut() {
    for (int i = 0; i < probability.length; i++) {
      if (probability[i] < threshold) {
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
    return SentenceTest.isSentence(text)
        ? Removed.Why.OTHER
        : SentenceTest.isMenu(text) ? Removed.Why.NAVIGATION : Removed.Why.LINK;
  }
}
