package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.model.Article;
import org.synoptic.model.Reading;

/** Scores the day of publication on the evaluation set of htmldate (Barbaresi 2020). */
public final class Htmldate implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("htmldate .949, newspaper4k .810, news-please .810 (all 1,000 pages)");

  @Override
  public String set() {
    return "htmldate";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    SiteTally sites = new SiteTally();
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("gold.json")).fields();
    while (gold.hasNext() && right + wrong + missed < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("pages").resolve(entry.getValue().path("file").asText() + ".gz");
      if (!Files.exists(file)) {
        continue;
      }
      String day = day(pipeline.read(GoldPages.page(file, entry.getKey())));
      boolean same = day.equals(entry.getValue().path("date").asText());
      missed += day.isEmpty() ? 1 : 0;
      right += same ? 1 : 0;
      wrong += day.isEmpty() || same ? 0 : 1;
      sites.count(
          entry.getKey(), same ? 1 : 0, day.isEmpty() || same ? 0 : 1, day.isEmpty() ? 1 : 0);
    }
    double f1 = F1.ofCounts(right, wrong, missed);
    List<Score> scores = new ArrayList<>();
    scores.add(new Score(set(), "day F1", f1, right + wrong + missed, PUBLISHED));
    scores.addAll(sites.scores(set(), "day F1"));
    return scores;
  }

  private static String day(Reading reading) {
    return reading instanceof Article article && article.published().day() != null
        ? String.valueOf(article.published().day())
        : "";
  }
}
