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
import org.synoptic.bench.junk.JunkMaker;
import org.synoptic.bench.junk.KnownArticle;
import org.synoptic.bench.junk.Layout;
import org.synoptic.bench.junk.OwnPage;
import org.synoptic.bench.junk.ScrapeStyle;
import org.synoptic.bench.junk.Scraped;
import org.synoptic.extract.Extractor;
import org.synoptic.model.Article;
import org.synoptic.model.Page;

/**
 * Scraped texts to teach with: pages whose article the reader of HTML finds by their markup, as
 * they are, thinned out, and with the articles of others in them; layouts of others; and articles
 * alone. No article that the junked-text benchmark scores on is among them, and none of its unread
 * layouts.
 */
final class TaughtTexts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant GATHERED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int FEWEST_CHARS = 800;

  /** Of the articles that are no pages every so many are taken. */
  private static final int EVERY = 6;

  /** Languages of fewer articles than this borrow those of others. */
  private static final int FEWEST_OF_A_LANGUAGE = 4;

  /** Times that each layout is taken, each time with other articles. */
  private static final int ROUNDS = 3;

  private final Set<String> files = new HashSet<>();
  private final List<OwnPage> pages = new ArrayList<>();
  private final List<Layout> layouts = new ArrayList<>();
  private final List<KnownArticle> articles = new ArrayList<>();
  private final Map<String, List<KnownArticle>> languages = new TreeMap<>();
  private final Extractor extractor = new Extractor(new Extractor.Options(null, false));
  private final Random random = new Random(7);

  /** Pages of a set whose {@code gold.json} names a file for each; its other gold is not read. */
  TaughtTexts pages(Path folder, Predicate<String> taken) throws IOException {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    JSON.readTree(folder.resolve("gold.json").toFile())
        .properties()
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    for (JsonNode one : sorted.values()) {
      String file = one.path("file").asText();
      Path path = folder.resolve("pages").resolve(file + ".gz");
      if (Files.exists(path) && taken.test(file) && files.add(file)) {
        page(file, path);
      }
    }
    return this;
  }

  private void page(String file, Path path) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      byte[] html = in.readAllBytes();
      Page page = new Page(file, file, null, null, GATHERED, "text/html", html);
      if (extractor.extract(page) instanceof Article article && enough(article.body())) {
        List<String> body = article.body().lines().filter(line -> !line.isBlank()).toList();
        OwnPage own = OwnPage.of(file, html, body, String.valueOf(article.headline()));
        if (own.article().paragraphs().size() >= FEWEST_PARAGRAPHS) {
          pages.add(own);
          add(article.language(), own.article());
        }
      }
    }
  }

  private static boolean enough(String body) {
    return body.length() >= FEWEST_CHARS
        && body.lines().filter(line -> !line.isBlank()).count() >= FEWEST_PARAGRAPHS;
  }

  private void add(String language, KnownArticle article) {
    articles.add(article);
    languages.computeIfAbsent(language, key -> new ArrayList<>()).add(article);
  }

  /** Articles of a JSONL file in English. */
  TaughtTexts articles(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode said = JSON.readTree(line);
        List<String> body =
            said.path("text")
                .asText()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        if (count++ % EVERY == 0 && body.size() >= FEWEST_PARAGRAPHS) {
          String id = said.path("id").asText();
          add("en", new KnownArticle(id, said.path("title").asText(), body));
        }
      }
    }
    return this;
  }

  /** Layouts whose own articles are left out. */
  TaughtTexts layouts(List<Layout> more) {
    layouts.addAll(more);
    return this;
  }

  void each(Consumer<Scraped> consumer) {
    for (int round = 0; round < ROUNDS; round++) {
      layouts.forEach(layout -> foreign(layout, consumer));
      pages.forEach(own -> own(own, consumer));
    }
    for (KnownArticle article : articles) {
      consumer.accept(lay(Layout.NONE, article));
    }
  }

  private void foreign(Layout layout, Consumer<Scraped> consumer) {
    List<KnownArticle> english = languages.getOrDefault("en", articles);
    consumer.accept(lay(layout, one(english)));
    consumer.accept(lay(layout, one(english)));
    consumer.accept(lay(layout, one(articles)));
    consumer.accept(lay(layout, one(articles).shortened(random)));
    consumer.accept(lay(layout.thinned(random), one(english)));
  }

  private void own(OwnPage own, Consumer<Scraped> consumer) {
    String language = language(own.article());
    List<KnownArticle> same = languages.getOrDefault(language, List.of());
    List<KnownArticle> akin = same.size() < FEWEST_OF_A_LANGUAGE ? articles : same;
    Layout layout = own.layout();
    consumer.accept(lay(layout, own.article()));
    consumer.accept(lay(layout, own.article()));
    consumer.accept(lay(layout, one(akin)));
    consumer.accept(lay(layout, one(akin)));
    consumer.accept(lay(layout, one(articles)));
    consumer.accept(lay(layout, one(articles).shortened(random)));
    consumer.accept(lay(layout.thinned(random), own.article()));
    consumer.accept(lay(layout.thinned(random), one(akin)));
  }

  private String language(KnownArticle article) {
    return languages.entrySet().stream()
        .filter(entry -> entry.getValue().contains(article))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private KnownArticle one(List<KnownArticle> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Scraped lay(Layout layout, KnownArticle article) {
    ScrapeStyle[] styles = ScrapeStyle.values();
    return JunkMaker.lay(layout, article, styles[random.nextInt(styles.length)]);
  }
}
