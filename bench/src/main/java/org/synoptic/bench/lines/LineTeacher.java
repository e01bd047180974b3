package org.synoptic.bench.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.synoptic.bench.junk.Layout;
import org.synoptic.bench.junk.LayoutSource;
import org.synoptic.bench.junk.Scraped;
import org.synoptic.extract.scraped.LineClassifier;

/**
 * Gathers the lines of taught texts and teaches the trees. A line weighs by its share of its
 * article's length, as the benchmark counts it.
 */
public final class LineTeacher {

  private static final String HEAD =
      """
      # Trees that tell how likely a line of scraped text is the report's: the first line names the columns of
      # org.synoptic.extract.scraped.LineFeatures, each other line is a tree as org.synoptic.text.RegressionTrees reads it.
      # Written by `synoptic bench lines`; not to be edited by hand. Taught on half of the pages of trafilatura-evaluation
      # (Apache-2.0), those of htmldate (Apache-2.0), articles of Article-Bias-Prediction (Apache-2.0) and the layouts of
      # article-extraction-benchmark (MIT) and fundus-evaluation (MIT); no word of them is in it.
      """;

  /** Chars that a line weighs beside its own: short ones are seen too. */
  private static final int BASE = 15;

  /** Letters below which a line that is not the article's is easy. */
  private static final int EASY = 60;

  /** One in so many of them is enough. */
  private static final int EASY_OF = 9;

  /** Share of the other lines that is taken. */
  private static final double TAKEN = 0.35;

  private static final double HALF = 0.5;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> truth = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();
  private final Random random = new Random(11);

  private LineTeacher() {}

  /**
   * The file that the reader of scraped text carries.
   *
   * @param readLayouts whether it is taught on the layouts whose errors were read too
   */
  public static String teach(Path data, boolean readLayouts, Consumer<String> progress)
      throws IOException {
    LineTeacher teacher = new LineTeacher();
    Set<String> scored = LayoutSource.untaught(data.resolve("trafilatura-evaluation"));
    new TaughtTexts()
        .pages(data.resolve("trafilatura-evaluation"), LayoutSource::taught)
        .pages(data.resolve("htmldate"), file -> !scored.contains(file))
        .articles(data.resolve("articles-allsides/articles.jsonl"))
        .layouts(readLayouts ? layouts(data) : List.of())
        .each(teacher::add);
    progress.accept(teacher.rows.size() + " lines");
    List<String> trees =
        new Boosting(new Columns(teacher.rows), floats(teacher.truth), floats(teacher.weights))
            .teach();
    return HEAD
        + String.join(" ", LineClassifier.columns())
        + "\n"
        + String.join("\n", trees)
        + "\n";
  }

  private static List<Layout> layouts(Path data) throws IOException {
    return new LayoutSource()
        .zyte(data.resolve("zyte-article-extraction"))
        .fundus(data.resolve("fundus-evaluation"))
        .layouts();
  }

  private void add(Scraped text) {
    LineLabels labels = new LineLabels(text.article());
    for (LineClassifier.Row row : LineClassifier.rows(text.text())) {
      boolean told = labels.next(row.line()) >= HALF;
      int letters = LineLabels.bare(row.line()).length();
      boolean easy = !told && letters < EASY;
      if (easy ? random.nextInt(EASY_OF) == 0 : random.nextDouble() < TAKEN) {
        double weight = (double) (letters + BASE) / Math.max(1, labels.letters());
        rows.add(row.values());
        truth.add(told ? 1f : 0f);
        weights.add((float) (easy ? EASY_OF * weight : weight / TAKEN));
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
