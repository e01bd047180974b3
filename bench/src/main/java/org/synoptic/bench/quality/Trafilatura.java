package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.Pipeline;
import org.synoptic.model.Page;

/** The evaluation set of trafilatura: segments that a page's text must and must not hold. */
public final class Trafilatura implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("trafilatura 2.2 .924, magic-html .889, jusText .862 (all 990 pages)");

  @Override
  public String set() {
    return "trafilatura-evaluation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Found ours = found(folder, most, page -> GoldPages.body(pipeline.read(page)));
    List<String> beside = Baselines.beside(baseline -> found(folder, most, baseline::body).f1());
    return List.of(new Score(set(), "segments F1", ours.f1(), ours.pages(), beside, PUBLISHED));
  }

  private record Found(int pages, int hits, int missed, int unwanted) {

    double f1() {
      return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + missed + unwanted);
    }
  }

  private static Found found(Path folder, int most, Function<Page, String> reader)
      throws IOException {
    int hits = 0;
    int missed = 0;
    int unwanted = 0;
    int pages = 0;
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("gold.json")).fields();
    while (gold.hasNext() && pages < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("pages").resolve(entry.getValue().path("file").asText() + ".gz");
      if (!Files.exists(file)) {
        continue;
      }
      pages++;
      String found = reader.apply(GoldPages.page(file, entry.getKey()));
      int held = held(entry.getValue().path("with"), found);
      hits += held;
      missed += entry.getValue().path("with").size() - held;
      unwanted += held(entry.getValue().path("without"), found);
    }
    return new Found(pages, hits, missed, unwanted);
  }

  static int held(JsonNode segments, String found) {
    int held = 0;
    for (JsonNode segment : segments) {
      held += found.contains(segment.asText()) ? 1 : 0;
    }
    return held;
  }
}
