package org.synoptic.gather.news;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.JsonKind;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.model.Skipped;

/**
 * ninjs of the IPTC: versions 1.x ({@code body_text}, {@code versioncreated}), 2.x ({@code bodies})
 * and 3.x ({@code versionCreated}).
 */
public final class Ninjs implements JsonKind {

  @Override
  public boolean fits(JsonNode object) {
    /**
     * The object's fields under names that are the same in all versions: lower case, without
     * underscores.
     */
    Map<String, JsonNode> fields = fields(object);
    boolean declared = object.path("standard").path("name").asText("").equalsIgnoreCase("ninjs");
    boolean item = fields.containsKey("uri") || fields.containsKey("versioncreated");
    boolean text = fields.containsKey("bodies") || fields.keySet().stream().anyMatch(Ninjs::isBody);
    return declared || item && (text || fields.containsKey("pubstatus"));
  }

  @Override
  public List<SourceEntry> entries(JsonNode object) {
    Map<String, JsonNode> fields = fields(object);
    String status = text(fields, "pubstatus");
    if (status != null && (status.endsWith("canceled") || status.endsWith("withheld"))) {
      return List.of(
          new SourceEntry.None(Skipped.Why.UNSUPPORTED, "its provider withdrew it: " + status));
    }
    String body = body(fields);
    String type = text(fields, "type");
    if (body == null && type != null && !type.equals("text")) {
      return List.of(
          new SourceEntry.None(Skipped.Why.UNSUPPORTED, "a news item without text: " + type));
    }
    return List.of(item(fields, body).entry());
  }

  private static SourceItem item(Map<String, JsonNode> fields, @Nullable String body) {
    String first = DateStamps.iso(text(fields, "firstcreated", "firstpublished", "contentcreated"));
    String version = DateStamps.iso(text(fields, "versioncreated"));
    String url = text(fields, "url", "uri");
    return new SourceItem(
        url != null && url.startsWith("http") ? url : null,
        outlet(fields),
        HtmlFragments.plainLine(main(fields, "headline", "headlines", "title", "titles")),
        body,
        main(fields, "descriptiontext", "descriptionhtml", "descriptions"),
        bylines(fields),
        first != null ? first : version,
        first != null ? version : null,
        language(text(fields, "language")),
        subject(fields));
  }

  /** Fields by their names in all versions: without case and underscores. */
  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new TreeMap<>();
    object
        .properties()
        .forEach(
            field -> {
              String name = field.getKey().toLowerCase(Locale.ROOT).replace("_", "");
              fields.putIfAbsent(name, field.getValue());
            });
    return fields;
  }

  private static boolean isBody(String name) {
    return name.equals("bodytext") || name.equals("bodyxhtml") || name.equals("bodyhtml");
  }

  private static @Nullable String body(Map<String, JsonNode> fields) {
    String html = text(fields, "bodyxhtml", "bodyhtml", "bodyhtml5");
    if (html != null) {
      return html;
    }
    String plain = text(fields, "bodytext");
    return plain != null ? plain : bestOfList(fields.get("bodies"));
  }

  /** The value of the first of these fields that has one: a text, or a list of texts with roles. */
  private static @Nullable String main(Map<String, JsonNode> fields, String... names) {
    for (String name : names) {
      String single = text(fields, name);
      String value = single != null ? single : bestOfList(fields.get(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * The value with the role {@code main}, otherwise the first one; HTML is preferred to plain text.
   */
  private static @Nullable String bestOfList(@Nullable JsonNode list) {
    String best = null;
    int rank = -1;
    for (JsonNode one : list == null ? List.<JsonNode>of() : list) {
      Map<String, JsonNode> fields = fields(one);
      String type = text(fields, "contenttype");
      String role = text(fields, "role");
      boolean html = type != null && type.contains("html");
      int itsRank = (role != null && role.endsWith("main") ? 2 : 0) + (html ? 1 : 0);
      String value = text(fields, "value");
      if (value != null && itsRank > rank) {
        best = value;
        rank = itsRank;
      }
    }
    return best;
  }

  private static List<String> bylines(Map<String, JsonNode> fields) {
    List<String> names = new ArrayList<>();
    String line = text(fields, "byline", "by");
    if (line != null) {
      return List.of(line);
    }
    for (String name : List.of("authors", "creators", "bylines")) {
      JsonNode people = fields.get(name);
      for (JsonNode person : people == null ? List.<JsonNode>of() : people) {
        String value = person.isTextual() ? person.asText() : person.path("name").asText("");
        names.addAll(value.isBlank() ? List.of() : List.of(value));
      }
    }
    return names;
  }

  private static @Nullable String outlet(Map<String, JsonNode> fields) {
    JsonNode sources = fields.get("infosources");
    String value = text(fields, "provider", "source");
    if (value == null && sources != null) {
      value = sources.path(0).path("name").asText(null);
    }
    JsonNode provider = fields.get("provider");
    if (value == null && provider != null) {
      value = provider.path("name").asText(null);
    }
    return HtmlFragments.plainLine(value != null ? value : text(fields, "copyrightholder"));
  }

  /** The first subject from the IPTC media topics, otherwise the first subject. */
  private static @Nullable String subject(Map<String, JsonNode> fields) {
    JsonNode subjects = fields.containsKey("subject") ? fields.get("subject") : null;
    JsonNode all = subjects != null ? subjects : fields.get("subjects");
    String firstValue = null;
    for (JsonNode subject : all == null ? List.<JsonNode>of() : all) {
      String name = HtmlFragments.plainLine(subject.path("name").asText(null));
      String scheme = subject.path("scheme").asText("") + subject.path("uri").asText("");
      if (name != null && scheme.contains("medtop")) {
        return name;
      }
      firstValue = firstValue == null ? name : firstValue;
    }
    return firstValue;
  }

  private static @Nullable String language(@Nullable String tag) {
    String language = tag == null ? "" : tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return language.length() == 2 ? language : null;
  }

  private static @Nullable String text(Map<String, JsonNode> fields, String... names) {
    for (String name : names) {
      JsonNode value = fields.get(name);
      if (value != null && value.isTextual() && !value.asText().isBlank()) {
        return value.asText().strip();
      }
    }
    return null;
  }
}
