package org.synoptic.bench.junk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects page layouts and articles from the gold sets of pages. */
public final class LayoutCollector {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An article needs this many paragraphs; a layout, lines; an article, chars. Set by hand. */
  private static final int FEWEST_PARAGRAPHS = 4;

  private static final int FEWEST_LINES = 8;
  private static final int FEWEST_CHARS = 800;

  /** The least share of an article's chars in paragraphs that are sentences. Set by hand. */
  private static final double SENTENCE_SHARE = 0.75;

  private static final Pattern SENTENCE = Pattern.compile("(?s).{40,}[.!?…。][\"”’»)]{0,2}");

  /** Credits, copyright and editor's notes: gold bodies contain them, a reader should cut them. */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^[\\[(]?(?:©|copyright |저작권자|(?:additional |further )?reporting by|(?:image|photo) credit\\b"
              + "|editor['’]s note|(?:this (?:article|story) was )?originally published"
              + "|follow .{2,40} on (?:facebook|twitter))"
              + "|\\ball rights reserved\\b|\\bcontributed to this (?:report|story|article)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:[\\p{L}\\d., '’-]{2,60})?\\((?:AP|AFP|Reuters)\\) ?[-–—] "
              + "|^\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}(?:, [\\p{L}. ]{2,24})? [-–—] ");

  private final List<PageLayout> layouts = new ArrayList<>();
  private final List<KnownArticle> articles = new ArrayList<>();

  public List<PageLayout> layouts() {
    return List.copyOf(layouts);
  }

  public List<KnownArticle> articles() {
    return List.copyOf(articles);
  }

  /** Adds the layouts and articles of the set {@code zyte-article-extraction}. */
  public LayoutCollector zyte(Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("ground-truth.json"))) {
      String body = entry.getValue().path("articleBody").asText();
      List<String> paragraphs = body.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      page(entry.getKey(), folder.resolve("html/" + entry.getKey() + ".html.gz"), paragraphs, 0);
    }
    return this;
  }

  /** Adds the layouts and articles of the set {@code fundus-evaluation}. */
  public LayoutCollector fundus(Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("ground-truth.json"))) {
      List<String> paragraphs = new ArrayList<>();
      List<String> optional = new ArrayList<>();
      for (JsonNode paragraph : entry.getValue().path("body")) {
        String text = paragraph.asText().replaceAll("\\s+", " ").strip();
        boolean isOptional = text.startsWith("[") && text.endsWith("]");
        (isOptional ? optional : paragraphs).add(text);
      }
      int required = paragraphs.size();
      paragraphs.addAll(optional);
      page(
          entry.getKey().replace(".html.gz", ""),
          folder.resolve("html/" + entry.getKey()),
          paragraphs,
          paragraphs.size() - required);
    }
    return this;
  }

  /**
   * Adds the layouts of the set {@code trafilatura-evaluation}. Its gold gives only some segments
   * of each article. So a layout has the lines before the first and after the last line that
   * belongs to such a segment or to what {@code reader} takes for the article.
   *
   * @param reader finds the body of a page, well enough to know where it begins and ends
   */
  public LayoutCollector trafilatura(Path folder, Function<Document, String> reader)
      throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("gold.json"))) {
      String file = entry.getValue().path("file").asText();
      Path path = folder.resolve("pages").resolve(file + ".gz");
      if (!Files.exists(path) || isForTraining(file)) {
        continue;
      }
      Document page = parse(path);
      List<String> known = new ArrayList<>(reader.apply(page.clone()).lines().toList());
      entry.getValue().path("with").forEach(segment -> known.add(segment.asText()));
      PageLayout layout =
          outside(file, headline(page), PageLines.of(page), new ArticleLineMatcher(known));
      if (layout.gaps().size() == 2 && lines(layout) >= FEWEST_LINES) {
        layouts.add(layout);
      }
    }
    return this;
  }

  /** Whether a page belongs to the half that the line classifier is trained on; by its name. */
  public static boolean isForTraining(String file) {
    CRC32 sum = new CRC32();
    sum.update(file.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0;
  }

  /** Returns the files of the other half. */
  public static Set<String> notForTraining(Path folder) throws IOException {
    return gold(folder.resolve("gold.json")).stream()
        .map(entry -> entry.getValue().path("file").asText())
        .filter(file -> !isForTraining(file))
        .collect(Collectors.toSet());
  }

  private void page(String name, Path file, List<String> known, int optional) throws IOException {
    Document page = parse(file);
    String headline = headline(page);
    PageLayout layout = between(name, headline, PageLines.of(page), new ArticleLineMatcher(known));
    List<String> paragraphs = new ArrayList<>(known.subList(0, known.size() - optional));
    paragraphs.removeIf(text -> text.equals(headline) || SIGN_OFF.matcher(text).find());
    if (layout.gaps().size() > 2) {
      layouts.add(layout);
    }
    if (paragraphs.size() >= FEWEST_PARAGRAPHS && isRunningText(paragraphs)) {
      articles.add(article(name, headline, paragraphs));
    }
  }

  private static KnownArticle article(String name, String headline, List<String> paragraphs) {
    Matcher dateline = DATELINE.matcher(paragraphs.get(0));
    String opening = dateline.find() ? dateline.group() : "";
    List<String> body = new ArrayList<>(paragraphs);
    body.set(0, body.get(0).substring(opening.length()));
    return new KnownArticle(name, headline, opening, body);
  }

  /** Whether an article is running text and no table, calendar, poll or list of offers. */
  private static boolean isRunningText(List<String> paragraphs) {
    int all = paragraphs.stream().mapToInt(String::length).sum();
    int sentences =
        paragraphs.stream()
            .filter(paragraph -> SENTENCE.matcher(paragraph).matches())
            .mapToInt(String::length)
            .sum();
    return all >= FEWEST_CHARS && sentences >= SENTENCE_SHARE * all;
  }

  private static PageLayout between(
      String name, String headline, List<PageLine> lines, ArticleLineMatcher body) {
    List<List<PageLine>> gaps = new ArrayList<>();
    gaps.add(new ArrayList<>());
    for (PageLine line : lines) {
      if (body.isFromArticle(line.text())) {
        gaps.add(new ArrayList<>());
      } else {
        gaps.get(gaps.size() - 1).add(line);
      }
    }
    return new PageLayout(name, headline, gaps);
  }

  private static PageLayout outside(
      String name, String headline, List<PageLine> lines, ArticleLineMatcher body) {
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (body.isFromArticle(lines.get(i).text())) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return last < 0
        ? new PageLayout(name, headline, List.of())
        : new PageLayout(
            name,
            headline,
            List.of(lines.subList(0, first), lines.subList(last + 1, lines.size())));
  }

  private static int lines(PageLayout layout) {
    return layout.gaps().stream().mapToInt(List::size).sum();
  }

  private static String headline(Document page) {
    Element openGraphTitle = page.selectFirst("meta[property=og:title]");
    String title = openGraphTitle == null ? "" : openGraphTitle.attr("content").strip();
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (!text.isEmpty() && (title.isEmpty() || title.contains(text) || text.contains(title))) {
        return text;
      }
    }
    return title;
  }

  private static Document parse(Path file) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return Jsoup.parse(stream, null, "");
    }
  }

  private static List<Map.Entry<String, JsonNode>> gold(Path file) throws IOException {
    Map<String, JsonNode> sorted = new TreeMap<>();
    JSON.readTree(file.toFile()).properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return List.copyOf(sorted.entrySet());
  }
}
