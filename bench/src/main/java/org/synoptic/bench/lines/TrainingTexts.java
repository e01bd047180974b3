package org.synoptic.bench.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.synoptic.bench.junk.DividedPage;
import org.synoptic.bench.junk.JunkMaker;
import org.synoptic.bench.junk.KnownArticle;
import org.synoptic.bench.junk.PageLayout;
import org.synoptic.bench.junk.ScrapeStyle;
import org.synoptic.bench.junk.ScrapedSample;
import org.synoptic.extract.Extractor;
import org.synoptic.model.Article;
import org.synoptic.model.Page;

/**
 * Makes the scraped texts that the line classifier is trained on: pages whose article the HTML
 * reader finds, unchanged, with fewer lines, and with articles of other pages; layouts with
 * articles; and articles alone. They contain no article and no unread layout that the junked-text
 * benchmark scores. The numbers below were set by hand.
 */
final class TrainingTexts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant GATHERED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int FEWEST_CHARS = 800;

  /** One of this many articles of the JSONL file is used. */
  private static final int EVERY = 6;

  /** A language with fewer articles than this also uses articles of other languages. */
  private static final int FEWEST_OF_A_LANGUAGE = 4;

  /** How often each layout is used, each time with other articles. */
  private static final int ROUNDS = 3;

  private final Set<String> files = new HashSet<>();
  private final List<DividedPage> pages = new ArrayList<>();
  private final List<PageLayout> layouts = new ArrayList<>();
  private final List<KnownArticle> articles = new ArrayList<>();
  private final Map<String, List<KnownArticle>> languages = new TreeMap<>();
  private final Extractor extractor = new Extractor(new Extractor.Options(null, false));
  private final Random random = new Random(7);

  /** Adds the pages whose files {@code gold.json} names; the rest of the gold is not read. */
  TrainingTexts pages(Path folder, Predicate<String> selected) throws IOException {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    JSON.readTree(folder.resolve("gold.json").toFile())
        .properties()
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    for (JsonNode one : sorted.values()) {
      String file = one.path("file").asText();
      Path path = folder.resolve("pages").resolve(file + ".gz");
      if (Files.exists(path) && selected.test(file) && files.add(file)) {
        page(file, path);
      }
    }
    return this;
  }

  private void page(String file, Path path) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      byte[] html = in.readAllBytes();
      Page page = new Page(file, file, null, null, GATHERED, "text/html", html);
      if (extractor.extract(page) instanceof Article article && isLongEnough(article.body())) {
        List<String> body = article.body().lines().filter(line -> !line.isBlank()).toList();
        DividedPage divided = DividedPage.of(file, html, body, String.valueOf(article.headline()));
        if (divided.article().paragraphs().size() >= FEWEST_PARAGRAPHS) {
          pages.add(divided);
          add(article.language(), divided.article());
        }
      }
    }
  }

  private static boolean isLongEnough(String body) {
    return body.length() >= FEWEST_CHARS
        && body.lines().filter(line -> !line.isBlank()).count() >= FEWEST_PARAGRAPHS;
  }

  private void add(String language, KnownArticle article) {
    articles.add(article);
    languages.computeIfAbsent(language, key -> new ArrayList<>()).add(article);
  }

  /** Adds articles of a JSONL file in English. */
  TrainingTexts articles(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode json = JSON.readTree(line);
        List<String> body =
            json.path("text")
                .asText()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        if (count++ % EVERY == 0 && body.size() >= FEWEST_PARAGRAPHS) {
          String id = json.path("id").asText();
          add("en", new KnownArticle(id, json.path("title").asText(), body));
        }
      }
    }
    return this;
  }

  /** Adds layouts without their own articles. */
  TrainingTexts layouts(List<PageLayout> more) {
    layouts.addAll(more);
    return this;
  }

  void each(Consumer<ScrapedSample> consumer) {
    for (int round = 0; round < ROUNDS; round++) {
      layouts.forEach(layout -> foreign(layout, consumer));
      pages.forEach(divided -> samplesOfPage(divided, consumer));
    }
    for (KnownArticle article : articles) {
      consumer.accept(sample(PageLayout.NONE, article));
    }
  }

  private void foreign(PageLayout layout, Consumer<ScrapedSample> consumer) {
    List<KnownArticle> english = languages.getOrDefault("en", articles);
    consumer.accept(sample(layout, randomFrom(english)));
    consumer.accept(sample(layout, randomFrom(english)));
    consumer.accept(sample(layout, randomFrom(articles)));
    consumer.accept(sample(layout, randomFrom(articles).shortened(random)));
    consumer.accept(sample(layout.thinned(random), randomFrom(english)));
  }

  private void samplesOfPage(DividedPage divided, Consumer<ScrapedSample> consumer) {
    String language = language(divided.article());
    List<KnownArticle> same = languages.getOrDefault(language, List.of());
    List<KnownArticle> sameLanguage = same.size() < FEWEST_OF_A_LANGUAGE ? articles : same;
    PageLayout layout = divided.layout();
    consumer.accept(sample(layout, divided.article()));
    consumer.accept(sample(layout, divided.article()));
    consumer.accept(sample(layout, randomFrom(sameLanguage)));
    consumer.accept(sample(layout, randomFrom(sameLanguage)));
    consumer.accept(sample(layout, randomFrom(articles)));
    consumer.accept(sample(layout, randomFrom(articles).shortened(random)));
    consumer.accept(sample(layout.thinned(random), divided.article()));
    consumer.accept(sample(layout.thinned(random), randomFrom(sameLanguage)));
  }

  private String language(KnownArticle article) {
    return languages.entrySet().stream()
        .filter(entry -> entry.getValue().contains(article))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private KnownArticle randomFrom(List<KnownArticle> from) {
    return from.get(random.nextInt(from.size()));
  }

  private ScrapedSample sample(PageLayout layout, KnownArticle article) {
    ScrapeStyle[] styles = ScrapeStyle.values();
    return JunkMaker.surround(layout, article, styles[random.nextInt(styles.length)]);
  }
}
