package org.synoptic.extract.fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.html.BlockWriter;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.markup.LinkedData;

/**
 * The article that a page describes in JSON-LD, by the terms of schema.org. The scripts are parsed
 * once.
 *
 * @param pagePublished the day of a page that describes no article
 * @param forSubscribers whether {@code isAccessibleForFree} is false
 * @param wordCount that the page declares, or 0
 * @param updates the entries of a live blog
 * @param types of the article
 */
public record JsonLd(
    @Nullable String headline,
    List<String> authors,
    @Nullable String published,
    @Nullable String pagePublished,
    @Nullable String modified,
    List<String> sections,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String articleBody,
    boolean forSubscribers,
    int wordCount,
    List<LiveEntry> updates,
    List<String> types) {

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(
          "(?:\\w{0,40}Article|BlogPosting|Report|LiveBlogPosting|Review|ReportageNewsArticle|SocialMediaPosting)");
  private static final Pattern PAGE_TYPE =
      Pattern.compile("(?:\\w{0,20}Page|Recipe|HowTo|CreativeWork)");

  /** Properties under which other articles or comments are described. */
  private static final Set<String> OTHERS_PROPERTIES =
      Set.of(
          "review",
          "reviews",
          "comment",
          "comments",
          "itemListElement",
          "mentions",
          "citation",
          "isRelatedTo",
          "relatedLink",
          "hasPart",
          "liveBlogUpdate",
          "associatedMedia",
          "video",
          "image");

  private static final Pattern CONTROL_CHARS = Pattern.compile("[\\x00-\\x1F]+");
  private static final Pattern WORD_COUNT = Pattern.compile("\\d{1,6}\\b");

  /** Objects of one script that are read. */
  private static final int MOST_NODES = 5_000;

  private static final int MOST_SECTIONS = 20;

  /** Chars of the first heading that are read. Set by hand, as is the next. */
  private static final int MOST_CHARS_OF_TITLE = 400;

  /** Letters and digits of a headline that can be looked for among the titles. */
  private static final int FEWEST_CHARS_OF_TITLE = 8;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(ExtractionLimits.json())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  public JsonLd {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    updates = List.copyOf(updates);
    types = List.copyOf(types);
  }

  /** The first article that {@code page} describes; all is null or empty where there is none. */
  static JsonLd of(Document page) {
    List<JsonNode> roots = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      roots.add(parse(script.data()));
    }
    List<JsonNode> nodes = new ArrayList<>();
    roots.forEach(root -> nodes.addAll(objects(root)));
    JsonNode article = article(nodes, titles(page));
    JsonNode webPage = article.isMissingNode() ? webPage(nodes) : MissingNode.getInstance();
    String published = text(article.path("datePublished"));
    return new JsonLd(
        text(article.path("headline")),
        names(article.path(article.hasNonNull("author") ? "author" : "creator"), nodes),
        published == null ? text(article.path("dateCreated")) : published,
        text(webPage.path("datePublished")),
        text((article.isMissingNode() ? webPage : article).path("dateModified")),
        texts(article.path("articleSection")),
        name(article.path("publisher"), nodes),
        text(article.path("inLanguage")),
        text(article.path("articleBody")),
        "false".equalsIgnoreCase(article.path("isAccessibleForFree").asText("")),
        wordCount(roots),
        updates(article.path("liveBlogUpdate")),
        texts(article.path("@type")));
  }

  /** What the page calls itself: its title, the title for other sites, its first heading. */
  private static String titles(Document page) {
    Element shared = page.selectFirst("meta[property=og:title]");
    Element heading = page.selectFirst("h1");
    String title = page.title() + "\n" + (shared == null ? "" : shared.attr("content"));
    String printed = heading == null ? "" : Excerpt.of(heading, MOST_CHARS_OF_TITLE);
    return LineShape.normalized(title + "\n" + printed);
  }

  /**
   * The article whose headline is among the page's titles, else the first one. A review without a
   * headline is of another thing where the page's titles do not name it.
   */
  private static JsonNode article(List<JsonNode> nodes, String titles) {
    List<JsonNode> articles = nodes.stream().filter(JsonLd::isArticle).toList();
    List<JsonNode> titled = articles.stream().filter(one -> isTitled(one, titles)).toList();
    boolean other = titled.isEmpty() && articles.stream().noneMatch(one -> !isOnlyReview(one));
    return other ? MissingNode.getInstance() : fullest(titled.isEmpty() ? articles : titled);
  }

  private static boolean isTitled(JsonNode article, String titles) {
    String headline = text(article.path("headline"));
    String name = headline == null ? text(article.path("name")) : headline;
    String normalized = name == null ? "" : LineShape.normalized(Jsoup.parse(name).text());
    return normalized.length() >= FEWEST_CHARS_OF_TITLE && titles.contains(normalized);
  }

  private static boolean isOnlyReview(JsonNode node) {
    return !node.has("headline") && LinkedData.texts(node.path("@type")).equals(List.of("Review"));
  }

  private static JsonNode fullest(List<JsonNode> nodes) {
    JsonNode best = MissingNode.getInstance();
    for (JsonNode node : nodes) {
      boolean better = best.isMissingNode() || node.size() > best.size() && !best.has("headline");
      best = better && isArticle(node) ? node : best;
    }
    return best;
  }

  /**
   * The first object for a web page, recipe or the like with a day of publication, for pages that
   * describe no article.
   */
  private static JsonNode webPage(List<JsonNode> nodes) {
    return nodes.stream()
        .filter(node -> text(node.path("datePublished")) != null)
        .filter(node -> PAGE_TYPE.matcher(node.path("@type").asText("")).matches())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** The first {@code wordCount} of the scripts in document order; 0 where there is none. */
  private static int wordCount(List<JsonNode> roots) {
    for (JsonNode root : roots) {
      JsonNode found = root.findValue("wordCount");
      Matcher count = WORD_COUNT.matcher(found == null ? "" : found.asText(""));
      if (count.lookingAt()) {
        return Integer.parseInt(count.group());
      }
    }
    return 0;
  }

  /** The entries of a live blog. */
  private static List<LiveEntry> updates(JsonNode nodes) {
    List<LiveEntry> updates = new ArrayList<>();
    for (JsonNode node : nodes.isObject() ? List.of(nodes) : nodes) {
      String body = text(node.path("articleBody"));
      String headline = text(node.path("headline"));
      if ((body != null || headline != null) && updates.size() < MOST_NODES) {
        String published = text(node.path("datePublished"));
        String at = published != null ? published : text(node.path("dateModified"));
        updates.add(
            new LiveEntry(EntryTime.of(at), plain(headline), body == null ? "" : lines(body)));
      }
    }
    return updates;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : Whitespace.normalize(Jsoup.parse(text).text());
  }

  /** The paragraphs of a text that may hold markup, one a line. */
  private static String lines(String body) {
    if (body.indexOf('<') < 0) {
      return body;
    }
    TextBlocks blocks = new TextBlocks();
    BlockWriter.write(Jsoup.parse(body).body(), blocks);
    return String.join("\n", blocks.lines().stream().map(TextBlock::text).toList());
  }

  /** All objects of a script in breadth-first order, at any depth, except those of others. */
  private static List<JsonNode> objects(JsonNode root) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects.add(node);
      }
      node.properties().stream()
          .filter(
              field ->
                  field.getValue().isContainerNode() && !OTHERS_PROPERTIES.contains(field.getKey()))
          .forEach(field -> open.add(field.getValue()));
      if (node.isArray()) {
        node.forEach(open::add);
      }
    }
    return objects;
  }

  private static String withoutControls(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) < ' ') {
        return CONTROL_CHARS.matcher(json).replaceAll(" ");
      }
    }
    return json;
  }

  private static JsonNode parse(String script) {
    String json = script.strip();
    int open = firstOf(json, '{', '[');
    int close = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    if (open < 0 || close < open) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(withoutControls(json.substring(open, close + 1)));
    } catch (JsonProcessingException broken) {
      // A page whose description is broken is read as one that has none.
      return MissingNode.getInstance();
    }
  }

  private static int firstOf(String json, char a, char b) {
    int first = json.indexOf(a);
    int second = json.indexOf(b);
    return first < 0 ? second : second < 0 ? first : Math.min(first, second);
  }

  private static boolean isArticle(JsonNode node) {
    return LinkedData.texts(node.path("@type")).stream()
        .anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
  }

  private static List<String> names(JsonNode node, List<JsonNode> all) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : LinkedData.values(node)) {
      if (!LinkedData.isOrganisation(author)) {
        named(author, all).forEach(name -> names.addAll(Bylines.names(name)));
      }
    }
    return names;
  }

  /** The longest of several names of one publisher. */
  private static @Nullable String name(JsonNode node, List<JsonNode> all) {
    return LinkedData.values(node).stream()
        .limit(1)
        .flatMap(one -> named(one, all).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** The names of a person or organisation, or of the object that it refers to by its id. */
  private static List<String> named(JsonNode one, List<JsonNode> all) {
    List<String> names = LinkedData.names(one);
    String id = names.isEmpty() ? one.path("@id").asText("") : "";
    return all.stream()
        .filter(node -> !id.isEmpty() && id.equals(node.path("@id").asText("")))
        .map(LinkedData::names)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(names);
  }

  private static List<String> texts(JsonNode node) {
    return LinkedData.texts(node).stream().limit(MOST_SECTIONS).toList();
  }

  private static @Nullable String text(JsonNode node) {
    return LinkedData.text(node);
  }
}
