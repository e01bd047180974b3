package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.synoptic.Pipeline;
import org.synoptic.bench.junk.JunkMaker;
import org.synoptic.bench.junk.KnownArticle;
import org.synoptic.bench.junk.LayoutCollector;
import org.synoptic.bench.junk.PageLayout;
import org.synoptic.bench.junk.ScrapeStyle;
import org.synoptic.bench.junk.ScrapedSample;
import org.synoptic.model.Page;

/**
 * Scores the reading of scraped text. Each text is an article of one page with the junk of another
 * page's layout around it, so the article is known. Errors on the layouts of {@code
 * trafilatura-evaluation}, mostly German, were never read while rules were written.
 */
public final class JunkedText implements Benchmark {

  /** Distance in the list between a layout and its articles, because outlets follow each other. */
  private static final int ARTICLE_STRIDE = 37;

  /** Texts for each layout: all styles for the few read layouts, two for the many unread ones. */
  private static final int READ_STYLES = ScrapeStyle.values().length;

  private static final int UNREAD_STYLES = 2;

  private static final int SENTENCE_WORDS = 8;

  @Override
  public String set() {
    return "junked-text";
  }

  @Override
  public List<String> sets() {
    return List.of("zyte-article-extraction", "fundus-evaluation", "trafilatura-evaluation");
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Function<ScrapedSample, String> reader = text -> GoldPages.body(pipeline.read(page(text)));
    List<Score> scores = new ArrayList<>();
    score(readLayouts(folder, most), "", reader, scores);
    score(unreadLayouts(folder, most), ", unread layouts", reader, scores);
    return scores;
  }

  /** Returns the texts on which errors were read while rules were written. */
  public static List<ScrapedSample> readLayouts(Path folder, int most) throws IOException {
    LayoutCollector source = articles(folder);
    return texts(source.layouts(), source.articles(), READ_STYLES, most);
  }

  /** Returns the texts on which errors were never read. */
  public static List<ScrapedSample> unreadLayouts(Path folder, int most) throws IOException {
    Path trafilatura = folder.resolveSibling("trafilatura-evaluation");
    LayoutCollector source =
        new LayoutCollector().trafilatura(trafilatura, BaselineExtractor.READABILITY4J::body);
    return texts(source.layouts(), articles(folder).articles(), UNREAD_STYLES, most);
  }

  private static LayoutCollector articles(Path folder) throws IOException {
    return new LayoutCollector().zyte(folder).fundus(folder.resolveSibling("fundus-evaluation"));
  }

  private static List<ScrapedSample> texts(
      List<PageLayout> layouts, List<KnownArticle> articles, int styles, int most) {
    List<ScrapedSample> texts = new ArrayList<>();
    ScrapeStyle[] all = ScrapeStyle.values();
    for (int i = 0; i < layouts.size() && texts.size() < most; i++) {
      for (int j = 0; j < styles && texts.size() < most; j++) {
        KnownArticle article = articles.get((i + ARTICLE_STRIDE * (j + 1)) % articles.size());
        if (!article.name().equals(layouts.get(i).name())) {
          texts.add(
              JunkMaker.surround(layouts.get(i), article, all[(i * styles + j) % all.length]));
        }
      }
    }
    return texts;
  }

  private void score(
      List<ScrapedSample> texts,
      String suffix,
      Function<ScrapedSample, String> reader,
      List<Score> scores) {
    List<CharTally> chars = chars(texts, reader);
    List<CharTally> paragraphs =
        texts.stream()
            .map(text -> CharTally.ofParagraphs(text.article().paragraphs(), reader.apply(text)))
            .toList();
    List<String> beside =
        List.of(
            BaselineExtractor.scoreOf("nothing done", f1(chars(texts, ScrapedSample::text))),
            BaselineExtractor.scoreOf("sentences only", f1(chars(texts, JunkedText::sentences))));
    int items = texts.size();
    scores.add(new Score(set(), "characters F1" + suffix, f1(chars), items, beside, List.of()));
    scores.add(score("characters precision" + suffix, precision(chars), items));
    scores.add(score("characters recall" + suffix, recall(chars), items));
    scores.add(score("paragraphs F1" + suffix, f1(paragraphs), items));
  }

  private Score score(String metric, double value, int items) {
    return new Score(set(), metric, value, items, List.of());
  }

  private static List<CharTally> chars(
      List<ScrapedSample> texts, Function<ScrapedSample, String> reader) {
    return texts.parallelStream()
        .map(text -> CharTally.ofChars(text.article().body(), reader.apply(text)))
        .collect(Collectors.toList());
  }

  /** Returns the simplest baseline: lines of at least eight words that end with a stop. */
  private static String sentences(ScrapedSample text) {
    return text.text()
        .lines()
        .map(String::strip)
        .filter(line -> line.split("\\s+").length >= SENTENCE_WORDS)
        .filter(line -> line.matches(".*[.!?…][\"”’»)]{0,2}"))
        .collect(Collectors.joining("\n\n"));
  }

  private static double precision(List<CharTally> texts) {
    return texts.stream().mapToDouble(CharTally::precision).average().orElse(0);
  }

  private static double recall(List<CharTally> texts) {
    return texts.stream().mapToDouble(CharTally::recall).average().orElse(0);
  }

  private static double f1(List<CharTally> texts) {
    return F1.of(precision(texts), recall(texts));
  }

  static Page page(ScrapedSample text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Instant gathered = Instant.parse("2026-01-01T00:00:00Z");
    return new Page(text.name(), text.name(), null, null, gathered, "text/plain", bytes);
  }
}
