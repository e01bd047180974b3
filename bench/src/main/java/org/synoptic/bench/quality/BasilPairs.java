package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/**
 * Scores which sentences of different reports the claims of the comparison join, on six stories of
 * BASIL whose pairs of sentences were labelled by hand. A join is right where both sentences, or a
 * clause of each, tell the same fact.
 */
public final class BasilPairs implements Benchmark {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> RIGHT = Set.of("same", "part");

  @Override
  public String set() {
    return "stories-basil-pairs";
  }

  @Override
  public List<String> sets() {
    return List.of(set(), "stories-basil");
  }

  /** Two sentences: the article and the place of each, in the order of the articles' names. */
  private record SentencePair(String left, String right) {

    static SentencePair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new SentencePair(a, b) : new SentencePair(b, a);
    }
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Set<SentencePair> wanted = new HashSet<>();
    Map<String, TreeSet<String>> stories = new TreeMap<>();
    for (JsonNode pair : JSON.readTree(folder.resolve("pairs.json").toFile())) {
      String a = pair.path(0).asText();
      String b = pair.path(2).asText();
      String story = a.substring(0, a.indexOf('_'));
      stories.computeIfAbsent(story, k -> new TreeSet<>()).addAll(List.of(a, b));
      if (RIGHT.contains(pair.path(4).asText())) {
        wanted.add(SentencePair.of(a + pair.path(1).asInt(), b + pair.path(3).asInt()));
      }
    }
    Path texts = folder.resolveSibling("stories-basil");
    Set<SentencePair> joined = new HashSet<>();
    for (Set<String> articles : stories.values().stream().limit(most).toList()) {
      joined.addAll(joined(articles, texts, pipeline));
    }
    long right = joined.stream().filter(wanted::contains).count();
    return List.of(
        score("joined pairs that are right", right, joined.size()),
        score("pairs of one fact joined", right, wanted.size()));
  }

  private Score score(String metric, long right, int of) {
    return new Score(set(), metric, of == 0 ? 0 : right / (double) of, of, List.of());
  }

  private static Set<SentencePair> joined(Set<String> names, Path texts, Pipeline pipeline)
      throws IOException {
    List<AnnotatedArticle> reports = new ArrayList<>();
    Map<String, List<Span>> sentences = new HashMap<>();
    for (String name : names) {
      JsonNode article = JSON.readTree(texts.resolve(name + ".json").toFile());
      StringBuilder body = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (JsonNode sentence : article.path("body")) {
        int start = body.length();
        body.append(sentence.path("sentence").asText());
        spans.add(new Span(start, body.length()));
        body.append("\n\n");
      }
      sentences.put(name, spans);
      String day = article.path("date").asText();
      SourcedDate date =
          day.isEmpty() ? SourcedDate.UNKNOWN : SourcedDate.of(day, SourcedDate.Source.GIVEN);
      reports.add(pipeline.annotate(GoldArticle.of(name, body.toString().stripTrailing(), date)));
    }
    Comparison comparison = pipeline.compare(new Story("basil", "", reports));
    Set<SentencePair> joined = new HashSet<>();
    comparison.claims().forEach(claim -> join(claim, sentences, joined));
    return joined;
  }

  private static void join(
      Claim claim, Map<String, List<Span>> sentences, Set<SentencePair> joined) {
    Map<String, Set<Integer>> told = new TreeMap<>();
    for (Claim.Version version : claim.versions()) {
      for (Passage passage : version.passages()) {
        List<Span> spans = sentences.getOrDefault(version.report(), List.of());
        for (int s = 0; s < spans.size(); s++) {
          if (spans.get(s).overlaps(passage.span())) {
            told.computeIfAbsent(version.report(), k -> new TreeSet<>()).add(s);
          }
        }
      }
    }
    told.forEach(
        (a, left) ->
            told.forEach(
                (b, right) -> {
                  if (a.compareTo(b) < 0) {
                    left.forEach(
                        s -> right.forEach(t -> joined.add(SentencePair.of(a + s, b + t))));
                  }
                }));
  }
}
