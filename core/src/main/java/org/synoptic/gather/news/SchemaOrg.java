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
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.JsonKind;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.text.LinkedData;

/** Articles described after schema.org, alone, in a graph or inside the page they stand on. */
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
    Map<String, JsonNode> named = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(object);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.has("@id") && node.size() > 1) {
        named.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      } else if (node.isContainerNode()) {
        node.forEach(open::add);
      }
    }
    return articles.stream().map(article -> item(article, named).entry()).toList();
  }

  private static boolean isArticle(JsonNode node) {
    return LinkedData.texts(node.path("@type")).stream()
        .anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static SourceItem item(JsonNode article, Map<String, JsonNode> named) {
    String published = DateStamps.iso(text(article.path("datePublished")));
    String created = DateStamps.iso(text(article.path("dateCreated")));
    return new SourceItem(
        address(article),
        name(article.path("publisher"), named),
        HtmlFragments.line(first(article, "headline", "name", "alternativeHeadline")),
        first(article, "articleBody", "text"),
        first(article, "description", "abstract"),
        authors(article, named),
        published != null ? published : created,
        DateStamps.iso(text(article.path("dateModified"))),
        language(article.path("inLanguage")),
        HtmlFragments.line(text(article.path("articleSection"))));
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

  private static List<String> authors(JsonNode article, Map<String, JsonNode> named) {
    JsonNode author = article.path(article.hasNonNull("author") ? "author" : "creator");
    return LinkedData.each(author).stream()
        .filter(one -> !LinkedData.isOrganisation(one))
        .flatMap(one -> names(one, named).stream())
        .toList();
  }

  /** Of several names of one publisher the fullest. */
  private static @Nullable String name(JsonNode node, Map<String, JsonNode> named) {
    return LinkedData.each(node).stream()
        .limit(1)
        .flatMap(one -> names(one, named).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Names as text, of an object, or of the object that is referred to. */
  private static List<String> names(JsonNode one, Map<String, JsonNode> named) {
    List<String> names = LinkedData.names(one);
    JsonNode meant = named.get(one.path("@id").asText(""));
    return names.isEmpty() && meant != null ? lines(LinkedData.names(meant)) : lines(names);
  }

  private static List<String> lines(List<String> names) {
    return names.stream().map(HtmlFragments::line).filter(Objects::nonNull).toList();
  }

  private static @Nullable String language(JsonNode node) {
    String tag = node.isObject() ? text(node.path("alternateName")) : text(node);
    String language = tag == null ? "" : tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return language.length() == 2 ? language : null;
  }

  private static @Nullable String first(JsonNode article, String... fields) {
    for (String field : fields) {
      String said = text(article.path(field));
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node) {
    return LinkedData.text(node);
  }
}
