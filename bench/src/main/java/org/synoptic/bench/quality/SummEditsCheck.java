package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.bench.check.ItemCheck;

/**
 * Scores {@code check} on inconsistent summaries (SummEdits, Laban et al. 2023, news part): the
 * summary is the draft, the text the report.
 */
public final class SummEditsCheck implements Benchmark {

  @Override
  public String set() {
    return "summedits-news";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    JsonNode items = new ObjectMapper().readTree(folder.resolve("items.json").toFile());
    ItemCheck check = new ItemCheck(pipeline);
    int[] right = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < Math.min(most, items.size()); i++) {
      JsonNode item = items.get(i);
      List<String> reports = List.of(item.path("doc").asText());
      boolean consistent = check.check(item.path("summary").asText(), reports).isBorneOut();
      int label = item.path("label").asInt();
      all[label]++;
      right[label] += consistent == (label == 1) ? 1 : 0;
    }
    double balanced = (share(right[0], all[0]) + share(right[1], all[1])) / 2;
    List<String> published = List.of("human .900", "GPT-4 .833", "QAFactEval .744");
    return List.of(
        new Score(set(), "balanced accuracy by check", balanced, all[0] + all[1], published));
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : part / (double) all;
  }
}
