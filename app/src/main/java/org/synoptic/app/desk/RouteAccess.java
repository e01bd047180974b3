package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.people.Role;

/** Who may use which route, as {@code openapi.json} says; what it does not say only owners may. */
final class RouteAccess {

  /**
   * What holds for a route.
   *
   * @param least who may use it; null for everybody, strangers too
   * @param costly whether it takes long, so that it may be asked some times a minute only
   * @param page whether a browser shows the answer
   */
  record Rule(@Nullable Role least, boolean costly, boolean page) {}

  private static final String EVERYBODY = "none";
  private static final Rule CLOSED = new Rule(Role.OWNER, false, false);

  private final Map<String, Rule> rules = new HashMap<>();

  /** As the description says that is served. */
  static RouteAccess described() {
    try {
      return new RouteAccess(new ObjectMapper().readTree(Answers.text("openapi.json")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("openapi.json cannot be read", e);
    }
  }

  private RouteAccess(JsonNode description) {
    description
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            rules.put(
                                key(method.getKey(), path.getKey()), rule(method.getValue()))));
  }

  private static Rule rule(JsonNode route) {
    String least = route.path("x-least-role").asText();
    return new Rule(
        EVERYBODY.equals(least) ? null : Role.valueOf(least.toUpperCase(Locale.ROOT)),
        route.path("x-costly").asBoolean(),
        route.path("responses").path("200").path("content").has("text/html"));
  }

  private static String key(String method, String path) {
    String asked = method.toUpperCase(Locale.ROOT);
    return (asked.equals("HEAD") ? "GET" : asked) + " " + path;
  }

  /**
   * @param path with its parameters' names in braces
   */
  Rule of(String method, String path) {
    return rules.getOrDefault(key(method, path), CLOSED);
  }
}
