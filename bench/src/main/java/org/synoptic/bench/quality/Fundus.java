package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.Pipeline;
import org.synoptic.model.Page;

/** Scores the body on the evaluation set of Fundus: paragraphs of news pages, some optional. */
public final class Fundus implements Benchmark {

  private static final List<String> PUBLISHED =
      List.of("Trafilatura .936, boilerpipe .799, bespoke parsers .977 (all 80 pages)");
  private static final Pattern OPTIONAL = Pattern.compile("^\\[(.*)\\]$", Pattern.DOTALL);

  @Override
  public String set() {
    return "fundus-evaluation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Double> scores = scores(folder, most, page -> GoldPages.body(pipeline.read(page)));
    List<String> beside =
        BaselineExtractor.scores(baseline -> mean(scores(folder, most, baseline::body)));
    double mean = mean(scores);
    return List.of(new Score(set(), "ROUGE-LSum F1", mean, scores.size(), beside, PUBLISHED));
  }

  private static double mean(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static List<Double> scores(Path folder, int most, Function<Page, String> reader)
      throws IOException {
    List<Double> scores = new ArrayList<>();
    Iterator<Map.Entry<String, JsonNode>> gold =
        GoldPages.gold(folder.resolve("ground-truth.json")).fields();
    while (gold.hasNext() && scores.size() < most) {
      Map.Entry<String, JsonNode> entry = gold.next();
      Path file = folder.resolve("html").resolve(entry.getKey());
      String url = entry.getValue().path("url").asText();
      String found = reader.apply(GoldPages.page(file, url));
      scores.add(RougeLsum.f1(gold(entry.getValue().path("body"), found), found));
    }
    return scores;
  }

  /** Returns the gold text with those of its optional paragraphs that were found. */
  static String gold(JsonNode paragraphs, String found) {
    List<String> wanted = new ArrayList<>();
    for (JsonNode paragraph : paragraphs) {
      Matcher optional = OPTIONAL.matcher(paragraph.asText());
      if (!optional.matches()) {
        wanted.add(paragraph.asText());
      } else if (found.contains(start(optional.group(1)))) {
        wanted.add(optional.group(1));
      }
    }
    return String.join("\n\n", wanted);
  }

  private static String start(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), 40));
  }
}
