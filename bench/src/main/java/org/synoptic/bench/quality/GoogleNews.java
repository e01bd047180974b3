package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;

/** Scores the clustering on groups of Google News (Giveme5W1H, Hamborg et al. 2019). */
public final class GoogleNews implements Benchmark {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String set() {
    return "stories-google-news";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    LabelledReports reports = new LabelledReports();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(GoogleNews::isArticle).sorted().limit(most).toList()) {
        add(reports, file);
      }
    }
    double f1 = reports.score(pipeline).f1();
    List<String> published = List.of("TF-IDF centroid, oracle threshold .899 (all 383 articles)");
    return List.of(new Score(set(), "B-cubed F1", f1, reports.size(), published));
  }

  private static boolean isArticle(Path file) {
    return file.toString().endsWith(".json");
  }

  private static void add(LabelledReports reports, Path file) throws IOException {
    JsonNode article = JSON.readTree(file.toFile());
    reports.add(
        file.getFileName().toString(),
        article.path("newsCluster").path("EventId").asText(),
        article.path("source_domain").asText(),
        text(article, "title"),
        text(article, "date_publish"),
        article.path("text").asText());
  }

  private static @Nullable String text(JsonNode article, String field) {
    return article.path(field).isTextual() ? article.path(field).asText() : null;
  }
}
