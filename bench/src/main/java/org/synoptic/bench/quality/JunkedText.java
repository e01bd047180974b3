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
import org.synoptic.bench.junk.Layout;
import org.synoptic.bench.junk.LayoutSource;
import org.synoptic.bench.junk.ScrapeStyle;
import org.synoptic.bench.junk.Scraped;
import org.synoptic.model.Page;

/**
 * Scraped text whose article is known: articles of the page sets under the junk of other pages'
 * layouts. Those of {@code trafilatura-evaluation}, mostly German, were never read while rules were
 * written.
 */
public final class JunkedText implements Benchmark {

  /** How far apart in the list a layout and its articles are: outlets stand together in it. */
  private static final int STRIDE = 37;

  /** Texts of a layout: every style where the layouts are few, two where they are many. */
  private static final int READ_STYLES = ScrapeStyle.values().length;

  private static final int UNREAD_STYLES = 2;

  private static final int SHORTEST_LINE = 8;

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
    Function<Scraped, String> reader = text -> GoldPages.body(pipeline.read(page(text)));
    List<Score> scores = new ArrayList<>();
    score(read(folder, most), "", reader, scores);
    score(unread(folder, most), ", unread layouts", reader, scores);
    return scores;
  }

  /** The texts whose errors were read while rules were written. */
  public static List<Scraped> read(Path folder, int most) throws IOException {
    LayoutSource source = articles(folder);
    return texts(source.layouts(), source.articles(), READ_STYLES, most);
  }

  /** The texts whose errors were not. */
  public static List<Scraped> unread(Path folder, int most) throws IOException {
    Path trafilatura = folder.resolveSibling("trafilatura-evaluation");
    LayoutSource source =
        new LayoutSource().trafilatura(trafilatura, Baselines.READABILITY4J::body);
    return texts(source.layouts(), articles(folder).articles(), UNREAD_STYLES, most);
  }

  private static LayoutSource articles(Path folder) throws IOException {
    return new LayoutSource().zyte(folder).fundus(folder.resolveSibling("fundus-evaluation"));
  }

  private static List<Scraped> texts(
      List<Layout> layouts, List<KnownArticle> articles, int styles, int most) {
    List<Scraped> texts = new ArrayList<>();
    ScrapeStyle[] all = ScrapeStyle.values();
    for (int i = 0; i < layouts.size() && texts.size() < most; i++) {
      for (int j = 0; j < styles && texts.size() < most; j++) {
        KnownArticle article = articles.get((i + STRIDE * (j + 1)) % articles.size());
        if (!article.name().equals(layouts.get(i).name())) {
          texts.add(JunkMaker.lay(layouts.get(i), article, all[(i * styles + j) % all.length]));
        }
      }
    }
    return texts;
  }

  private void score(
      List<Scraped> texts, String which, Function<Scraped, String> reader, List<Score> scores) {
    List<CharTally> chars = chars(texts, reader);
    List<CharTally> paragraphs =
        texts.stream()
            .map(text -> CharTally.ofParagraphs(text.article().paragraphs(), reader.apply(text)))
            .toList();
    List<String> beside =
        List.of(
            Baselines.said("nothing done", f1(chars(texts, Scraped::text))),
            Baselines.said("sentences only", f1(chars(texts, JunkedText::sentences))));
    int items = texts.size();
    scores.add(new Score(set(), "characters F1" + which, f1(chars), items, beside, List.of()));
    scores.add(score("characters precision" + which, precision(chars), items));
    scores.add(score("characters recall" + which, recall(chars), items));
    scores.add(score("paragraphs F1" + which, f1(paragraphs), items));
  }

  private Score score(String metric, double value, int items) {
    return new Score(set(), metric, value, items, List.of());
  }

  private static List<CharTally> chars(List<Scraped> texts, Function<Scraped, String> reader) {
    return texts.parallelStream()
        .map(text -> CharTally.ofChars(text.article().body(), reader.apply(text)))
        .collect(Collectors.toList());
  }

  /** The simplest thing that could work: lines of eight words that end with a stop. */
  private static String sentences(Scraped text) {
    return text.text()
        .lines()
        .map(String::strip)
        .filter(line -> line.split("\\s+").length >= SHORTEST_LINE)
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
    double precision = precision(texts);
    double recall = recall(texts);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Page page(Scraped text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Instant gathered = Instant.parse("2026-01-01T00:00:00Z");
    return new Page(text.name(), text.name(), null, null, gathered, "text/plain", bytes);
  }
}
