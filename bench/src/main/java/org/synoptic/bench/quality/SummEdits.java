package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;

/**
 * Scores whether inconsistent summaries are recognised (SummEdits, Laban et al. 2023, news part).
 * The test compares names, figures, dates, negation and antonyms of summary and text.
 */
public final class SummEdits implements Benchmark {

  @Override
  public String set() {
    return "summedits-news";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    JsonNode items = new ObjectMapper().readTree(folder.resolve("items.json").toFile());
    Map<String, AnnotatedArticle> texts = new HashMap<>();
    int[] right = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < Math.min(most, items.size()); i++) {
      JsonNode item = items.get(i);
      AnnotatedArticle text =
          texts.computeIfAbsent(item.path("doc").asText(), doc -> annotated(pipeline, "text", doc));
      AnnotatedArticle summary = annotated(pipeline, "summary", item.path("summary").asText());
      int label = item.path("label").asInt();
      boolean consistent = Consistency.faults(text, summary).isEmpty();
      all[label]++;
      right[label] += consistent == (label == 1) ? 1 : 0;
    }
    double balanced = (share(right[0], all[0]) + share(right[1], all[1])) / 2;
    List<String> published = List.of("human .900", "GPT-4 .833", "QAFactEval .744");
    return List.of(new Score(set(), "balanced accuracy", balanced, all[0] + all[1], published));
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : part / (double) all;
  }

  private static AnnotatedArticle annotated(Pipeline pipeline, String id, String body) {
    return pipeline.annotate(GoldArticle.of(id, body));
  }
}
