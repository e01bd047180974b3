package org.synoptic.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.markup.LinkedData;

/** The article that a page describes in JSON-LD, after schema.org. */
record JsonLd(
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
    List<LiveBlog.Note> updates) {

  static final JsonLd NONE =
      new JsonLd(null, List.of(), null, null, null, List.of(), null, null, null, false, List.of());

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:\\w{0,40}Article|BlogPosting|Report|LiveBlogPosting|Review|ReportageNewsArticle|SocialMediaPosting)");
  private static final Pattern PAGE =
      Pattern.compile("(?:\\w{0,20}Page|Recipe|HowTo|CreativeWork)");

  /** Fields under which other articles, or what readers wrote, are described. */
  private static final Set<String> OTHERS =
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

  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F]+");
  private static final int MOST_NODES = 5_000;
  private static final int MOST_SECTIONS = 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(ExtractionLimits.DEPTH)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  JsonLd {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    updates = List.copyOf(updates);
  }

  /** The first article described in {@code page}; {@link #NONE} where there is none. */
  static JsonLd of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      nodes.addAll(objects(script.data()));
    }
    JsonNode best = null;
    for (JsonNode node : nodes) {
      if (isArticle(node) && (best == null || node.size() > best.size() && !best.has("headline"))) {
        best = node;
      }
    }
    return best == null ? page(nodes) : article(best, nodes);
  }

  /** What is known of a page that describes no article; a recipe or a web page has its day too. */
  private static JsonLd page(List<JsonNode> nodes) {
    for (JsonNode node : nodes) {
      String published = text(node.path("datePublished"));
      if (published != null && PAGE.matcher(node.path("@type").asText("")).matches()) {
        return new JsonLd(
            null,
            List.of(),
            null,
            published,
            text(node.path("dateModified")),
            List.of(),
            null,
            null,
            null,
            false,
            List.of());
      }
    }
    return NONE;
  }

  private static JsonLd article(JsonNode node, List<JsonNode> all) {
    String published = text(node.path("datePublished"));
    return new JsonLd(
        text(node.path("headline")),
        names(node.path(node.hasNonNull("author") ? "author" : "creator"), all),
        published == null ? text(node.path("dateCreated")) : published,
        null,
        text(node.path("dateModified")),
        texts(node.path("articleSection")),
        name(node.path("publisher"), all),
        text(node.path("inLanguage")),
        text(node.path("articleBody")),
        "false".equalsIgnoreCase(node.path("isAccessibleForFree").asText("")),
        updates(node.path("liveBlogUpdate")));
  }

  /** The entries of a live blog. */
  private static List<LiveBlog.Note> updates(JsonNode nodes) {
    List<LiveBlog.Note> updates = new ArrayList<>();
    for (JsonNode node : nodes.isObject() ? List.of(nodes) : nodes) {
      String body = text(node.path("articleBody"));
      String headline = text(node.path("headline"));
      if ((body != null || headline != null) && updates.size() < MOST_NODES) {
        String published = text(node.path("datePublished"));
        String at = published != null ? published : text(node.path("dateModified"));
        updates.add(
            new LiveBlog.Note(LiveBlog.at(at), plain(headline), body == null ? "" : lines(body)));
      }
    }
    return updates;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : ParagraphFinder.plain(Jsoup.parse(text).text());
  }

  /** The paragraphs of a text that may hold markup, one a line. */
  private static String lines(String body) {
    if (body.indexOf('<') < 0) {
      return body;
    }
    TextBlocks sheet = new TextBlocks();
    BlockWriter.write(Jsoup.parse(body).body(), sheet);
    return String.join("\n", sheet.lines().stream().map(TextBlocks.Line::text).toList());
  }

  /** All objects of a script, in order, whatever they are wrapped in. */
  private static List<JsonNode> objects(String script) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    JsonNode root = parse(script);
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty() && objects.size() < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects.add(node);
      }
      node.properties().stream()
          .filter(field -> field.getValue().isContainerNode() && !OTHERS.contains(field.getKey()))
          .forEach(field -> open.add(field.getValue()));
      if (node.isArray()) {
        node.forEach(open::add);
      }
    }
    return objects;
  }

  private static @Nullable JsonNode parse(String script) {
    String json = script.strip();
    int open = firstOf(json, '{', '[');
    int close = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    if (open < 0 || close < open) {
      return null;
    }
    try {
      return MAPPER.readTree(CONTROLS.matcher(json.substring(open, close + 1)).replaceAll(" "));
    } catch (JsonProcessingException broken) {
      // A page whose description is broken is read as one that has none.
      return null;
    }
  }

  private static int firstOf(String json, char a, char b) {
    int first = json.indexOf(a);
    int second = json.indexOf(b);
    return first < 0 ? second : second < 0 ? first : Math.min(first, second);
  }

  private static boolean isArticle(JsonNode node) {
    return LinkedData.texts(node.path("@type")).stream()
        .anyMatch(type -> ARTICLE.matcher(type).matches());
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

  /** Of several names of one publisher the fullest. */
  private static @Nullable String name(JsonNode node, List<JsonNode> all) {
    return LinkedData.values(node).stream()
        .limit(1)
        .flatMap(one -> named(one, all).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** The names of a person or body, or of the object that it refers to. */
  private static List<String> named(JsonNode one, List<JsonNode> all) {
    List<String> names = LinkedData.names(one);
    String id = names.isEmpty() ? one.path("@id").asText("") : "";
    return all.stream()
        .filter(node -> !id.isEmpty() && id.equals(node.path("@id").asText("")))
        .map(LinkedData::names)
        .filter(said -> !said.isEmpty())
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
