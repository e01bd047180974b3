package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.synoptic.Pipeline;

/** Scores the clustering on BASIL (Fan et al. 2019): three outlets' reports of each event. */
public final class Basil implements Benchmark {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String set() {
    return "stories-basil";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    LabelledReports reports = new LabelledReports();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Basil::isArticle).sorted().limit(most).toList()) {
        add(reports, file);
      }
    }
    double f1 = reports.score(pipeline).f1();
    return List.of(new Score(set(), "B-cubed F1", f1, reports.size(), List.of()));
  }

  private static boolean isArticle(Path file) {
    return file.toString().endsWith(".json");
  }

  private static void add(LabelledReports reports, Path file) throws IOException {
    JsonNode article = JSON.readTree(file.toFile());
    String name = file.getFileName().toString();
    String event = name.substring(0, name.indexOf('_'));
    String body =
        StreamSupport.stream(article.path("body").spliterator(), false)
            .map(sentence -> sentence.path("sentence").asText())
            .collect(Collectors.joining("\n\n"));
    reports.add(
        name,
        event,
        article.path("source").asText(),
        article.path("title").asText(),
        article.path("date").asText(),
        body);
  }
}
