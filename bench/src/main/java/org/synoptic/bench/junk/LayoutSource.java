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

/** The layouts and the articles that the gold sets of pages hold. */
public final class LayoutSource {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int FEWEST_LINES = 8;
  private static final int FEWEST_CHARS = 800;
  private static final double RUNNING = 0.75;
  private static final Pattern SENTENCE = Pattern.compile("(?s).{40,}[.!?…。][\"”’»)]{0,2}");

  /** Who else wrote, whose it is, what it was: gold bodies hold such lines, a reader cuts them. */
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

  private final List<Layout> layouts = new ArrayList<>();
  private final List<KnownArticle> articles = new ArrayList<>();

  public List<Layout> layouts() {
    return List.copyOf(layouts);
  }

  public List<KnownArticle> articles() {
    return List.copyOf(articles);
  }

  /** Layouts and articles of the set {@code zyte-article-extraction}. */
  public LayoutSource zyte(Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("ground-truth.json"))) {
      String body = entry.getValue().path("articleBody").asText();
      List<String> paragraphs = body.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      page(entry.getKey(), folder.resolve("html/" + entry.getKey() + ".html.gz"), paragraphs, 0);
    }
    return this;
  }

  /** Layouts and articles of the set {@code fundus-evaluation}. */
  public LayoutSource fundus(Path folder) throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("ground-truth.json"))) {
      List<String> paragraphs = new ArrayList<>();
      List<String> optional = new ArrayList<>();
      for (JsonNode paragraph : entry.getValue().path("body")) {
        String text = paragraph.asText().replaceAll("\\s+", " ").strip();
        boolean may = text.startsWith("[") && text.endsWith("]");
        (may ? optional : paragraphs).add(text);
      }
      int sure = paragraphs.size();
      paragraphs.addAll(optional);
      page(
          entry.getKey().replace(".html.gz", ""),
          folder.resolve("html/" + entry.getKey()),
          paragraphs,
          paragraphs.size() - sure);
    }
    return this;
  }

  /**
   * Layouts of the set {@code trafilatura-evaluation}, which knows some segments of each article
   * only: what stands between the first and the last line that holds one of them, or that {@code
   * reader} takes for the article, is left out.
   *
   * @param reader finds the body of a page, well enough to tell where it begins and ends
   */
  public LayoutSource trafilatura(Path folder, Function<Document, String> reader)
      throws IOException {
    for (Map.Entry<String, JsonNode> entry : gold(folder.resolve("gold.json"))) {
      String file = entry.getValue().path("file").asText();
      Path path = folder.resolve("pages").resolve(file + ".gz");
      if (!Files.exists(path) || taught(file)) {
        continue;
      }
      Document page = parse(path);
      List<String> known = new ArrayList<>(reader.apply(page.clone()).lines().toList());
      entry.getValue().path("with").forEach(segment -> known.add(segment.asText()));
      Layout layout = outside(file, headline(page), PageLines.of(page), new BodyLines(known));
      if (layout.gaps().size() == 2 && lines(layout) >= FEWEST_LINES) {
        layouts.add(layout);
      }
    }
    return this;
  }

  /** Half of the pages of the sets that the reader of scraped text is taught on, by their names. */
  public static boolean taught(String file) {
    CRC32 sum = new CRC32();
    sum.update(file.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0;
  }

  /** The files of the other half. */
  public static Set<String> untaught(Path folder) throws IOException {
    return gold(folder.resolve("gold.json")).stream()
        .map(entry -> entry.getValue().path("file").asText())
        .filter(file -> !taught(file))
        .collect(Collectors.toSet());
  }

  private void page(String name, Path file, List<String> known, int optional) throws IOException {
    Document page = parse(file);
    String headline = headline(page);
    Layout layout = between(name, headline, PageLines.of(page), new BodyLines(known));
    List<String> paragraphs = new ArrayList<>(known.subList(0, known.size() - optional));
    paragraphs.removeIf(text -> text.equals(headline) || SIGN_OFF.matcher(text).find());
    if (layout.gaps().size() > 2) {
      layouts.add(layout);
    }
    if (paragraphs.size() >= FEWEST_PARAGRAPHS && running(paragraphs)) {
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

  /** A report in running text; not a table, a calendar, a poll or a list of offers. */
  private static boolean running(List<String> paragraphs) {
    int all = paragraphs.stream().mapToInt(String::length).sum();
    int sentences =
        paragraphs.stream()
            .filter(paragraph -> SENTENCE.matcher(paragraph).matches())
            .mapToInt(String::length)
            .sum();
    return all >= FEWEST_CHARS && sentences >= RUNNING * all;
  }

  private static Layout between(
      String name, String headline, List<PageLine> lines, BodyLines body) {
    List<List<PageLine>> gaps = new ArrayList<>();
    gaps.add(new ArrayList<>());
    for (PageLine line : lines) {
      if (body.holds(line.text())) {
        gaps.add(new ArrayList<>());
      } else {
        gaps.get(gaps.size() - 1).add(line);
      }
    }
    return new Layout(name, headline, gaps);
  }

  private static Layout outside(
      String name, String headline, List<PageLine> lines, BodyLines body) {
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (body.holds(lines.get(i).text())) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return last < 0
        ? new Layout(name, headline, List.of())
        : new Layout(
            name,
            headline,
            List.of(lines.subList(0, first), lines.subList(last + 1, lines.size())));
  }

  private static int lines(Layout layout) {
    return layout.gaps().stream().mapToInt(List::size).sum();
  }

  private static String headline(Document page) {
    Element said = page.selectFirst("meta[property=og:title]");
    String title = said == null ? "" : said.attr("content").strip();
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
