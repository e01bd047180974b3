package org.synoptic.gather.news;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.JsonKind;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.markup.LinkedData;

/**
 * Articles described in the schema.org vocabulary: alone, in a graph, or inside the description of
 * the page that carries them.
 */
public final class SchemaOrg implements JsonKind {

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/)?(?:\\w{0,40}Article|BlogPosting|Report|LiveBlogPosting)");

  @Override
  public boolean fits(JsonNode object) {
    boolean typed = object.has("@type") || object.has("@graph");
    return typed || object.path("@context").toString().contains("schema.org");
  }

  @Override
  public List<SourceEntry> entries(JsonNode object) {
    Map<String, JsonNode> byId = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(object);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.has("@id") && node.size() > 1) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      } else if (node.isContainerNode()) {
        node.forEach(open::add);
      }
    }
    return articles.stream().map(article -> item(article, byId).entry()).toList();
  }

  private static boolean isArticle(JsonNode node) {
    return LinkedData.texts(node.path("@type")).stream()
        .anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static SourceItem item(JsonNode article, Map<String, JsonNode> byId) {
    String published = DateStamps.iso(text(article.path("datePublished")));
    String created = DateStamps.iso(text(article.path("dateCreated")));
    return new SourceItem(
        address(article),
        name(article.path("publisher"), byId),
        HtmlFragments.plainLine(first(article, "headline", "name", "alternativeHeadline")),
        first(article, "articleBody", "text"),
        first(article, "description", "abstract"),
        authors(article, byId),
        published != null ? published : created,
        DateStamps.iso(text(article.path("dateModified"))),
        language(article.path("inLanguage")),
        HtmlFragments.plainLine(text(article.path("articleSection"))));
  }

  private static @Nullable String address(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    for (JsonNode node :
        List.of(article.path("url"), page, page.path("@id"), article.path("@id"))) {
      String address = text(node);
      if (address != null && address.startsWith("http")) {
        return address;
      }
    }
    return null;
  }

  private static List<String> authors(JsonNode article, Map<String, JsonNode> byId) {
    JsonNode author = article.path(article.hasNonNull("author") ? "author" : "creator");
    return LinkedData.values(author).stream()
        .filter(entity -> !LinkedData.isOrganisation(entity))
        .flatMap(entity -> names(entity, byId).stream())
        .toList();
  }

  /** The longest of the first publisher's names. */
  private static @Nullable String name(JsonNode node, Map<String, JsonNode> byId) {
    return LinkedData.values(node).stream()
        .limit(1)
        .flatMap(entity -> names(entity, byId).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** The names given as text, in an object, or in the object that {@code @id} refers to. */
  private static List<String> names(JsonNode entity, Map<String, JsonNode> byId) {
    List<String> names = LinkedData.names(entity);
    JsonNode referenced = byId.get(entity.path("@id").asText(""));
    return names.isEmpty() && referenced != null
        ? lines(LinkedData.names(referenced))
        : lines(names);
  }

  private static List<String> lines(List<String> names) {
    return names.stream().map(HtmlFragments::plainLine).filter(Objects::nonNull).toList();
  }

  private static @Nullable String language(JsonNode node) {
    String tag = node.isObject() ? text(node.path("alternateName")) : text(node);
    String language = tag == null ? "" : tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return language.length() == 2 ? language : null;
  }

  private static @Nullable String first(JsonNode article, String... fields) {
    for (String field : fields) {
      String value = text(article.path(field));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node) {
    return LinkedData.text(node);
  }
}
