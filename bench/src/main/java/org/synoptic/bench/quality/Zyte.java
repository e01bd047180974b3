package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.Pipeline;
import org.synoptic.model.Page;

/** Scores the body on Scrapinghub's (Zyte's) article extraction benchmark: 181 news pages. */
public final class Zyte implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("rs_trafilatura .970, trafilatura 2 .958, Readability.js .947 (all 181 pages)");

  @Override
  public String set() {
    return "zyte-article-extraction";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<ShingleScore> pages = compare(folder, most, page -> GoldPages.body(pipeline.read(page)));
    List<String> beside =
        BaselineExtractor.scores(baseline -> f1(compare(folder, most, baseline::body)));
    return List.of(
        new Score(set(), "shingle F1", f1(pages), pages.size(), beside, PUBLISHED),
        new Score(set(), "shingle precision", precision(pages), pages.size(), List.of()),
        new Score(set(), "shingle recall", recall(pages), pages.size(), List.of()));
  }

  private static List<ShingleScore> compare(Path folder, int most, Function<Page, String> reader)
      throws IOException {
    List<ShingleScore> pages = new ArrayList<>();
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("ground-truth.json")).fields();
    while (gold.hasNext() && pages.size() < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      String url = entry.getValue().path("url").asText();
      String found = reader.apply(GoldPages.page(file, url));
      pages.add(ShingleScore.compare(entry.getValue().path("articleBody").asText(), found));
    }
    return pages;
  }

  private static double precision(List<ShingleScore> pages) {
    return pages.stream()
        .filter(ShingleScore::foundAny)
        .mapToDouble(ShingleScore::precision)
        .average()
        .orElse(0);
  }

  private static double recall(List<ShingleScore> pages) {
    return pages.stream()
        .filter(ShingleScore::wantedAny)
        .mapToDouble(ShingleScore::recall)
        .average()
        .orElse(0);
  }

  private static double f1(List<ShingleScore> pages) {
    return F1.of(precision(pages), recall(pages));
  }
}
