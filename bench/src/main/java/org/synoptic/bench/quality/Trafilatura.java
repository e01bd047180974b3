package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.Article;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.SourcedDate;

/**
 * Scores the body on the evaluation set of trafilatura (Barbaresi 2021): segments that a page's
 * text must contain or must not contain. Title, authors and day are scored where the gold gives
 * them.
 */
public final class Trafilatura implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("trafilatura 2.2 .924, magic-html .889, jusText .862 (all 990 pages)");

  @Override
  public String set() {
    return "trafilatura-evaluation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Fields fields = new Fields();
    Found ours =
        found(
            folder,
            most,
            (gold, page) -> {
              Reading reading = pipeline.read(page);
              fields.count(page, gold, reading);
              return GoldPages.body(reading);
            });
    List<String> beside =
        BaselineExtractor.scores(
            baseline -> found(folder, most, (gold, page) -> baseline.body(page)).f1());
    List<Score> scores = new ArrayList<>();
    scores.add(new Score(set(), "segments F1", ours.f1(), ours.pages(), beside, PUBLISHED));
    scores.addAll(ours.sites().scores(set(), "segments F1"));
    scores.addAll(fields.title.scores(set(), "title match F1"));
    scores.addAll(fields.authors.scores(set(), "author match F1"));
    scores.addAll(fields.day.scores(set(), "day F1"));
    return scores;
  }

  private record Found(int pages, int hits, int missed, int unwanted, SiteTally sites) {

    double f1() {
      return F1.ofCounts(hits, unwanted, missed);
    }
  }

  private static Found found(Path folder, int most, BiFunction<JsonNode, Page, String> reader)
      throws IOException {
    int hits = 0;
    int missed = 0;
    int unwanted = 0;
    int pages = 0;
    SiteTally sites = new SiteTally();
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("gold.json")).fields();
    while (gold.hasNext() && pages < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("pages").resolve(entry.getValue().path("file").asText() + ".gz");
      if (!Files.exists(file)) {
        continue;
      }
      pages++;
      String found = reader.apply(entry.getValue(), GoldPages.page(file, entry.getKey()));
      int contained = countContained(entry.getValue().path("with"), found);
      hits += contained;
      missed += entry.getValue().path("with").size() - contained;
      int bad = countContained(entry.getValue().path("without"), found);
      unwanted += bad;
      int lost = entry.getValue().path("with").size() - contained;
      sites.count(entry.getKey(), contained, bad, lost);
    }
    return new Found(pages, hits, missed, unwanted, sites);
  }

  static int countContained(JsonNode segments, String found) {
    int contained = 0;
    for (JsonNode segment : segments) {
      contained += found.contains(segment.asText()) ? 1 : 0;
    }
    return contained;
  }

  /** The fields that the gold gives for some of the pages. */
  private static final class Fields {
    private final FieldTally title = new FieldTally();
    private final FieldTally authors = new FieldTally();
    private final FieldTally day = new FieldTally();

    void count(Page page, JsonNode gold, Reading reading) {
      String url = String.valueOf(page.url());
      @Nullable Article article = reading instanceof Article one ? one : null;
      String headline = article == null ? null : article.headline();
      title.count(url, gold.path("title"), headline == null ? List.of() : List.of(headline));
      authors.count(url, gold.path("author"), article == null ? List.of() : article.bylines());
      String when = article == null ? null : article.published().when();
      day.count(
          url, gold.path("date"), when == null ? List.of() : List.of(SourcedDate.dayOf(when)));
    }
  }
}
