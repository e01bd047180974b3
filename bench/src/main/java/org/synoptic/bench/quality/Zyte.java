package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;

/** The article extraction benchmark of Scrapinghub (Zyte): body text of 181 news pages. */
public final class Zyte implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("rs_trafilatura .970, trafilatura 2 .958, Readability.js .947 (all 181 pages)");

  @Override
  public String set() {
    return "zyte-article-extraction";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Shingles> pages = new ArrayList<>();
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("ground-truth.json")).fields();
    while (gold.hasNext() && pages.size() < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      String url = entry.getValue().path("url").asText();
      String found = GoldPages.body(pipeline.read(GoldPages.page(file, url)));
      pages.add(Shingles.compare(entry.getValue().path("articleBody").asText(), found));
    }
    double precision =
        pages.stream()
            .filter(Shingles::foundAny)
            .mapToDouble(Shingles::precision)
            .average()
            .orElse(0);
    double recall =
        pages.stream()
            .filter(Shingles::wantedAny)
            .mapToDouble(Shingles::recall)
            .average()
            .orElse(0);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        new Score(set(), "shingle F1", f1, pages.size(), PUBLISHED),
        new Score(set(), "shingle precision", precision, pages.size(), List.of()),
        new Score(set(), "shingle recall", recall, pages.size(), List.of()));
  }
}
