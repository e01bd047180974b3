package org.synoptic.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Article;

/**
 * What all layers take of the same articles, beside CoreNLP, and the parser alone beside NLP4J.
 *
 * <p>CoreNLP is under GPL-3.0 and so no dependency of any kind: who has its jars names their
 * folder, and it is started as it starts itself.
 */
final class LayersCost {

  private static final int ARTICLES = 10;
  private static final String ALL = "tokenize,pos,lemma,ner,parse,coref,quote";
  private static final String LEANEST = "tokenize,pos,lemma,depparse";

  private static final Pattern ENGINE =
      Pattern.compile("ours and NLP4J's: ([0-9,]+) and ([0-9,]+), ([0-9.]+) times");

  private LayersCost() {}

  /** What processes a folder of texts. */
  @FunctionalInterface
  private interface Work {
    @Nullable ProcessCost on(Path texts) throws IOException;
  }

  static List<SpeedRow> rows(SpeedPlaces places, Pipeline pipeline, List<Article> articles)
      throws IOException {
    List<Article> some = articles.subList(0, Math.min(ARTICLES, articles.size()));
    return List.of(all(places, some), skimming(places, pipeline, articles), engine(places));
  }

  private static SpeedRow all(SpeedPlaces places, List<Article> articles) throws IOException {
    Engine engine = Nlp4jEngine.shared(LoadingProgress.SILENT);
    long tokens =
        articles.stream()
            .skip(1)
            .flatMap(article -> engine.parse(article.body()).stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();
    Work annotate =
        texts ->
            ProcessCost.of(
                List.of(places.launcher(), "annotate", "--format", "json", texts.toString()),
                Map.of());
    double ours = rate(articles, tokens, annotate);
    List<String> beside = new ArrayList<>();
    Path jars = places.coreNlp();
    if (jars == null) {
      beside.add("CoreNLP left out (no `--corenlp`)");
    } else {
      for (String layers : List.of(ALL, LEANEST)) {
        double theirs = rate(articles, tokens, texts -> coreNlp(jars, layers, texts));
        beside.add(
            String.format(
                Locale.ROOT,
                "CoreNLP (GPL-3.0) with %s %.0f: %.1f times",
                layers,
                theirs,
                ours / theirs));
      }
    }
    return places.row(
        "all layers, just started, " + articles.size() + " articles less one",
        String.format(Locale.ROOT, "%.0f tokens a processor second", ours),
        String.join("; ", beside));
  }

  /** Tokens a processor second: of all articles, less what one of them takes with the start. */
  private static double rate(List<Article> articles, long tokens, Work work) throws IOException {
    Path folder = Files.createTempDirectory("speed");
    try {
      Files.writeString(folder.resolve("0.txt"), articles.get(0).body());
      ProcessCost one = work.on(folder);
      for (int i = 1; i < articles.size(); i++) {
        Files.writeString(folder.resolve(i + ".txt"), articles.get(i).body());
      }
      ProcessCost all = work.on(folder);
      return one == null || all == null ? Double.NaN : tokens / (all.seconds() - one.seconds());
    } finally {
      delete(folder);
    }
  }

  private static @Nullable ProcessCost coreNlp(Path jars, String layers, Path texts)
      throws IOException {
    Path list = Files.createTempFile("speed", ".list");
    Path out = Files.createTempDirectory("speed");
    try (Stream<Path> files = Files.list(texts)) {
      Files.write(list, files.sorted().map(Path::toString).toList());
      return ProcessCost.of(
          List.of(
              ProcessHandle.current().info().command().orElse("java"),
              "-Xmx4g",
              "-XX:+UseSerialGC",
              "-cp",
              jars + "/*",
              "edu.stanford.nlp.pipeline.StanfordCoreNLP",
              "-annotators",
              layers,
              "-threads",
              "1",
              "-filelist",
              list.toString(),
              "-outputFormat",
              "json",
              "-outputDirectory",
              out.toString()),
          Map.of());
    } finally {
      Files.delete(list);
      delete(out);
    }
  }

  private static SpeedRow skimming(SpeedPlaces places, Pipeline pipeline, List<Article> articles) {
    articles.stream().limit(articles.size() / 4).forEach(pipeline::skim);
    double skimmed = seconds(articles, pipeline::skim);
    double annotated = seconds(articles, pipeline::annotate);
    return places.row(
        "skimming an article, as `stories` does",
        String.format(Locale.ROOT, "%.1f ms of processor time", 1000 * skimmed / articles.size()),
        String.format(Locale.ROOT, "all layers: %.1f times that", annotated / skimmed));
  }

  private static double seconds(List<Article> articles, Consumer<Article> reading) {
    long start = TimePerChar.threadCpuNanos();
    articles.forEach(reading);
    return (TimePerChar.threadCpuNanos() - start) / 1e9;
  }

  private static SpeedRow engine(SpeedPlaces places) throws IOException {
    ProcessCost cost =
        ProcessCost.of(
            List.of(
                places.launcher(),
                "bench",
                "engine",
                "--data",
                places.data().toString(),
                "--most",
                Integer.toString(ARTICLES)),
            Map.of("SYNOPTIC_HEAP", "3g"));
    Matcher told = ENGINE.matcher(cost == null ? "" : cost.out());
    boolean found = told.find();
    return places.row(
        "the parser, words given, just started",
        found ? told.group(1) + " tokens a processor second" : "did not run",
        found ? "NLP4J 1.1.3 (Apache-2.0) " + told.group(2) + ": " + told.group(3) + " times" : "");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
