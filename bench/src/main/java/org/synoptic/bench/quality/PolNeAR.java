package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Quote;

/**
 * Scores attributions on PolNeAR (Newell, Margolin and Ruths 2018).
 *
 * <ul>
 *   <li>Exact F1 over sources, cues and contents: all parts of a span must equal the coder's.
 *   <li>Half-overlap F1: at least half of the chars must be shared.
 *   <li>Content again, with parts joined on both sides if only white space separates them.
 *   <li>Direct speech: the share found with a source, and the share of those with the right source.
 * </ul>
 *
 * <p>The first coder of a document is the gold. Articles are read verbatim.
 */
public final class PolNeAR implements Benchmark {

  private final String part;

  public PolNeAR() {
    this("dev");
  }

  private PolNeAR(String part) {
    this.part = part;
  }

  @Override
  public Benchmark part(String name) {
    return new PolNeAR(name);
  }

  @Override
  public String set() {
    return "polnear-quotations";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    SpanTally sources = new SpanTally();
    SpanTally cues = new SpanTally();
    SpanTally contents = new SpanTally();
    SpanTally joined = new SpanTally();
    SpeakerTally speakers = new SpeakerTally();
    List<Path> texts = texts(folder.resolve(part).resolve("text"));
    int items = Math.min(most, texts.size());
    for (Path text : texts.subList(0, items)) {
      Article article = article(text);
      List<GoldAttribution> gold = GoldAttribution.read(coding(folder, text), article.body());
      AnnotatedArticle annotated = pipeline.annotate(article);
      List<Quote> found = annotated.quotes();
      speakers.add(gold, annotated);
      sources.add(gold, GoldAttribution::source, found, Quote::source);
      cues.add(gold, GoldAttribution::cue, found, Quote::cue);
      contents.add(gold, GoldAttribution::content, found, Quote::content);
      joined.add(
          gold,
          g -> SpanFragments.joined(g.content(), article.body()),
          found,
          q -> SpanFragments.joined(q.content(), article.body()));
    }
    return List.of(
        exact("source", sources, items, published(".107", ".139", ".506", ".696", ".811")),
        exact("cue", cues, items, published(".228", "–", ".534", ".667", ".740")),
        exact("content", contents, items, published(".056", ".175", ".286", ".590", ".689")),
        new Score(
            set(),
            "content exact F1, parts joined over white space",
            joined.exactF1(),
            items,
            List.of()),
        half("source", sources, items),
        half("cue", cues, items),
        half("content", contents, items),
        new Score(set(), "direct speech given a source", speakers.coverage(), items, List.of()),
        new Score(set(), "direct speech, source right", speakers.accuracy(), items, List.of()));
  }

  private static List<String> published(
      String rules, String coreNlp, String crf, String biLstm, String bert) {
    return List.of(
        "rules " + rules + " (test)",
        "CoreNLP " + coreNlp + " (test)",
        "CRF " + crf + " (test)",
        "BiLSTM-CRF " + biLstm + " (test)",
        "BERT " + bert + " (test)");
  }

  private Score exact(String part, SpanTally tally, int items, List<String> published) {
    return new Score(set(), part + " exact F1", tally.exactF1(), items, published);
  }

  private Score half(String part, SpanTally tally, int items) {
    return new Score(set(), part + " half-overlap F1", tally.halfF1(), items, List.of());
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The coding of the document's first coder: {@code attributions/<id>_<coder>.ann}. */
  private Path coding(Path folder, Path text) throws IOException {
    String id = id(text);
    try (Stream<Path> files = Files.list(folder.resolve(part).resolve("attributions"))) {
      return files
          .filter(f -> f.getFileName().toString().matches(Pattern.quote(id) + "_[0-9a-f]{4}\\.ann"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("no coding of " + text));
    }
  }

  private static String id(Path text) {
    String name = text.getFileName().toString();
    return name.substring(0, name.length() - ".txt".length());
  }

  private static Article article(Path text) throws IOException {
    return GoldArticle.of(id(text), Files.readString(text));
  }
}
