package org.synoptic.bench.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.synoptic.bench.junk.LayoutCollector;
import org.synoptic.bench.junk.PageLayout;
import org.synoptic.bench.junk.ScrapedSample;
import org.synoptic.extract.scraped.LineClassifier;

/**
 * Collects the lines of the training texts and trains the trees. A line's weight is its share of
 * its article's length, because the benchmark counts chars.
 *
 * <p>The parameters were set by hand; after a change train anew and score {@code bench quality
 * --set junked-text}.
 */
public final class LineTraining {

  private static final String HEAD =
      """
      # Trees that tell how likely a line of scraped text is the report's: the first line names the columns of
      # org.synoptic.extract.scraped.LineFeatures, each other line is a tree as org.synoptic.text.RegressionTrees reads it.
      # Written by `synoptic bench lines`; not to be edited by hand. Taught on half of the pages of trafilatura-evaluation
      # (Apache-2.0), those of htmldate (Apache-2.0), articles of Article-Bias-Prediction (Apache-2.0) and the layouts of
      # article-extraction-benchmark (MIT) and fundus-evaluation (MIT); no word of them is in it.
      """;

  /** Chars added to each line's length in its weight, so that short lines count too. */
  private static final int BASE_WEIGHT = 15;

  /** A line with fewer letters that is not from the article is easy to classify. */
  private static final int EASY_LETTERS = 60;

  /** One of this many easy lines is used. */
  private static final int EASY_OF = 9;

  /** The share of all other lines that is used. */
  private static final double SAMPLED_SHARE = 0.35;

  /** From this share of article text on, a line counts as a line of the article. */
  private static final double ARTICLE_SHARE = 0.5;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> truth = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();
  private final Random random = new Random(11);

  private LineTraining() {}

  /**
   * Trains the trees; returns the content of the file that the line classifier reads.
   *
   * @param readLayouts whether to train also on the layouts on which errors were read while rules
   *     were written
   */
  public static String train(Path data, boolean readLayouts, Consumer<String> progress)
      throws IOException {
    LineTraining training = new LineTraining();
    Set<String> scored = LayoutCollector.notForTraining(data.resolve("trafilatura-evaluation"));
    new TrainingTexts()
        .pages(data.resolve("trafilatura-evaluation"), LayoutCollector::isForTraining)
        .pages(data.resolve("htmldate"), file -> !scored.contains(file))
        .articles(data.resolve("articles-allsides/articles.jsonl"))
        .layouts(readLayouts ? layouts(data) : List.of())
        .each(training::add);
    progress.accept(training.rows.size() + " lines");
    List<String> trees =
        new GradientBoosting(
                new BinnedColumns(training.rows), floats(training.truth), floats(training.weights))
            .train();
    return HEAD
        + String.join(" ", LineClassifier.columns())
        + "\n"
        + String.join("\n", trees)
        + "\n";
  }

  private static List<PageLayout> layouts(Path data) throws IOException {
    return new LayoutCollector()
        .zyte(data.resolve("zyte-article-extraction"))
        .fundus(data.resolve("fundus-evaluation"))
        .layouts();
  }

  private void add(ScrapedSample text) {
    LineLabels labels = new LineLabels(text.article());
    for (LineClassifier.Row row : LineClassifier.rows(text.text())) {
      boolean fromArticle = labels.articleShare(row.line()) >= ARTICLE_SHARE;
      int letters = LineLabels.lettersAndDigits(row.line()).length();
      boolean easy = !fromArticle && letters < EASY_LETTERS;
      if (easy ? random.nextInt(EASY_OF) == 0 : random.nextDouble() < SAMPLED_SHARE) {
        double weight = (double) (letters + BASE_WEIGHT) / Math.max(1, labels.letters());
        rows.add(row.values());
        truth.add(fromArticle ? 1f : 0f);
        weights.add((float) (easy ? EASY_OF * weight : weight / SAMPLED_SHARE));
      }
    }
  }

  private static float[] floats(List<Float> list) {
    float[] floats = new float[list.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = list.get(i);
    }
    return floats;
  }
}
