package org.synoptic.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Story;

/** Reads the marked stories, and their reports from the public sets, char for char. */
final class GoldStories {

  /** The stories that rules were made with. */
  static final String BUILDING = "building";

  /** The stories that nobody looks at before their figure is taken. */
  static final String KEPT = "kept";

  private static final String BASIL = "stories-basil";
  private static final String GOOGLE_NEWS = "stories-google-news";
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldStories() {}

  /** The sets from which the reports come. */
  static List<String> sets() {
    return List.of(BASIL, GOOGLE_NEWS);
  }

  /** The folder of the gold, of which {@link #BUILDING} and {@link #KEPT} are parts. */
  static Path folder() {
    return Path.of(System.getProperty("synoptic.root", ".")).resolve("bench/gold/ledger");
  }

  static List<GoldStory> read(Path part) throws IOException {
    try (Stream<Path> files = Files.list(part)) {
      List<GoldStory> stories = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        stories.add(GoldStory.read(file));
      }
      return stories;
    }
  }

  /** The reports of a story, annotated. */
  static Story story(GoldStory gold, Path data, Pipeline pipeline) throws IOException {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (String id : gold.reports()) {
      boolean basil = gold.name().startsWith("basil");
      Path file = data.resolve(basil ? BASIL : GOOGLE_NEWS).resolve(id + ".json");
      JsonNode report = JSON.readTree(file.toFile());
      reports.add(pipeline.annotate(basil ? ofBasil(id, report) : ofGoogleNews(id, report)));
    }
    String headline = reports.get(0).article().headline();
    return new Story(gold.name(), headline == null ? gold.name() : headline, reports);
  }

  private static Article ofBasil(String id, JsonNode report) {
    String body =
        StreamSupport.stream(report.path("body").spliterator(), false)
            .map(sentence -> sentence.path("sentence").asText())
            .collect(Collectors.joining("\n\n"));
    return article(
        id,
        report.path("source").asText(),
        report.path("title").asText(),
        report.path("date").asText(),
        body);
  }

  private static Article ofGoogleNews(String id, JsonNode report) {
    return article(
        id,
        report.path("source_domain").asText(),
        report.path("title").asText(),
        report.path("date_publish").asText(),
        report.path("text").asText());
  }

  private static Article article(
      String id, String outlet, String headline, String date, String body) {
    SourcedDate published =
        date.length() < 10
            ? SourcedDate.UNKNOWN
            : new SourcedDate(SourcedDate.dayOf(date), SourcedDate.Source.GIVEN);
    return new Article(
        id,
        id,
        new Outlet(outlet, outlet),
        null,
        "en",
        headline,
        List.of(),
        published,
        body,
        List.of(),
        null);
  }
}
