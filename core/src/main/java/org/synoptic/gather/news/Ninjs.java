package org.synoptic.gather.news;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.JsonKind;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.model.Skipped;

/**
 * ninjs of the IPTC, 1.x ({@code body_text}, {@code versioncreated}), 2.x ({@code bodies}) and 3.x
 * ({@code versionCreated}).
 */
public final class Ninjs implements JsonKind {

  @Override
  public boolean fits(JsonNode object) {
    Map<String, JsonNode> fields = fields(object);
    boolean said = object.path("standard").path("name").asText("").equalsIgnoreCase("ninjs");
    boolean item = fields.containsKey("uri") || fields.containsKey("versioncreated");
    boolean text = fields.containsKey("bodies") || fields.keySet().stream().anyMatch(Ninjs::isBody);
    return said || item && (text || fields.containsKey("pubstatus"));
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
        HtmlFragments.line(main(fields, "headline", "headlines", "title", "titles")),
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
    return plain != null ? plain : ofList(fields.get("bodies"));
  }

  /** The first of these fields that says something: a text, or a list of texts with roles. */
  private static @Nullable String main(Map<String, JsonNode> fields, String... names) {
    for (String name : names) {
      String said = text(fields, name);
      String value = said != null ? said : ofList(fields.get(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Of several the one whose role is main, otherwise the first; HTML before plain text. */
  private static @Nullable String ofList(@Nullable JsonNode list) {
    String best = null;
    int rank = -1;
    for (JsonNode one : list == null ? List.<JsonNode>of() : list) {
      Map<String, JsonNode> fields = fields(one);
      String type = text(fields, "contenttype");
      String role = text(fields, "role");
      boolean markup = type != null && type.contains("html");
      int its = (role != null && role.endsWith("main") ? 2 : 0) + (markup ? 1 : 0);
      String value = text(fields, "value");
      if (value != null && its > rank) {
        best = value;
        rank = its;
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
        String said = person.isTextual() ? person.asText() : person.path("name").asText("");
        names.addAll(said.isBlank() ? List.of() : List.of(said));
      }
    }
    return names;
  }

  private static @Nullable String outlet(Map<String, JsonNode> fields) {
    JsonNode sources = fields.get("infosources");
    String said = text(fields, "provider", "source");
    if (said == null && sources != null) {
      said = sources.path(0).path("name").asText(null);
    }
    JsonNode provider = fields.get("provider");
    if (said == null && provider != null) {
      said = provider.path("name").asText(null);
    }
    return HtmlFragments.line(said != null ? said : text(fields, "copyrightholder"));
  }

  /** The first of the IPTC's media topics, otherwise the first subject. */
  private static @Nullable String subject(Map<String, JsonNode> fields) {
    JsonNode subjects = fields.containsKey("subject") ? fields.get("subject") : null;
    JsonNode all = subjects != null ? subjects : fields.get("subjects");
    String first = null;
    for (JsonNode subject : all == null ? List.<JsonNode>of() : all) {
      String name = HtmlFragments.line(subject.path("name").asText(null));
      String from = subject.path("scheme").asText("") + subject.path("uri").asText("");
      if (name != null && from.contains("medtop")) {
        return name;
      }
      first = first == null ? name : first;
    }
    return first;
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
