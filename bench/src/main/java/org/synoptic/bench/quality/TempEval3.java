package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.model.Timex;

/**
 * Scores expressions of time on the training part of TempEval-3 (UzZaman et al. 2013; TimeBank and
 * AQUAINT).
 *
 * <p>Metrics of the task: strict F1 (same chars), relaxed F1 (overlapping spans) and value F1
 * (overlapping spans with the same value). The document's date is given and not scored.
 */
public final class TempEval3 implements Benchmark {

  private static final List<String> STRICT = List.of("SynTime .921 (platinum test)");
  private static final List<String> RELAXED = List.of("SynTime .950 (platinum test)");
  private static final List<String> VALUE = List.of("HeidelTime .776 (platinum test)");

  @Override
  public String set() {
    return "tempeval3";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Tally tally = new Tally();
    List<Path> files = files(folder);
    int items = Math.min(most, files.size());
    for (Path file : files.subList(0, items)) {
      TimeMl document = TimeMl.read(file);
      tally.add(document, pipeline.annotate(document.article()).dates());
    }
    return List.of(
        new Score(set(), "strict span F1", tally.f1(tally.strict), items, STRICT),
        new Score(set(), "relaxed span F1", tally.f1(tally.relaxed), items, RELAXED),
        new Score(set(), "value F1", tally.f1(tally.valued), items, VALUE));
  }

  /** Returns the documents of TimeBank and AQUAINT, AQUAINT first. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, 4)) {
      return all.filter(f -> f.toString().endsWith(".tml"))
          .filter(f -> !f.toString().contains("testpipeline"))
          .sorted()
          .toList();
    }
  }

  /** Counts over documents. */
  static final class Tally {
    int gold;
    int found;
    int strict;
    int relaxed;
    int valued;

    void add(TimeMl document, List<Timex> dates) {
      gold += document.expressions().size();
      found += dates.size();
      boolean[] used = new boolean[dates.size()];
      for (TimeMl.Expression expression : document.expressions()) {
        int match = match(expression, dates, used);
        if (match >= 0) {
          used[match] = true;
          count(expression, dates.get(match));
        }
      }
    }

    private static int match(TimeMl.Expression expression, List<Timex> dates, boolean[] used) {
      int overlap = -1;
      for (int i = 0; i < dates.size(); i++) {
        if (!used[i] && dates.get(i).span().equals(expression.span())) {
          return i;
        }
        boolean first = overlap < 0 && !used[i];
        overlap = first && dates.get(i).span().overlaps(expression.span()) ? i : overlap;
      }
      return overlap;
    }

    private void count(TimeMl.Expression expression, Timex date) {
      relaxed++;
      strict += date.span().equals(expression.span()) ? 1 : 0;
      valued += date.value().equals(expression.value()) ? 1 : 0;
    }

    /** Returns F1 if {@code right} of the found expressions are right. */
    double f1(int right) {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
  }
}
