package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.search.Facet;
import org.synoptic.store.search.Found;
import org.synoptic.store.search.SearchQuery;

/** Searches: each is an address. */
final class SearchRoutes {

  /** Reports on one page. */
  static final int REPORTS = 20;

  /** The last page that one can turn to. Set by hand. */
  private static final int MOST_PAGES = 500;

  private static final int MAX_VALUE_CHARS = 200;

  private final Desk desk;

  SearchRoutes(Desk desk) {
    this.desk = desk;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/search", this::page);
    routes.get("/search.json", this::json);
  }

  private void page(Context context) {
    SearchQuery query = query(context);
    int page = pageNumber(context);
    Found found = desk.search(query, (page - 1) * REPORTS, REPORTS);
    Answers.html(context, new SearchPage(desk, DeskFrame.of(context), query, page).of(found));
  }

  private void json(Context context) {
    SearchQuery query = query(context);
    Found found = desk.search(query, (pageNumber(context) - 1) * REPORTS, REPORTS);
    Answers.json(context, SearchJson.of(found, desk));
  }

  private static SearchQuery query(Context context) {
    return query(context::queryParam);
  }

  private static SearchQuery query(Function<String, @Nullable String> fields) {
    Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = fields.apply(facet.field);
      if (value != null && !value.isBlank() && value.length() <= MAX_VALUE_CHARS) {
        chosen.put(facet, value);
      }
    }
    String text = fields.apply("q");
    return new SearchQuery(text == null ? "" : text, chosen);
  }

  /** The query of an address that {@link #address} wrote. */
  static SearchQuery query(String address) {
    Map<String, String> fields = new HashMap<>();
    for (String field : address.substring(address.indexOf('?') + 1).split("&")) {
      String[] sides = field.split("=", 2);
      if (sides.length == 2) {
        fields.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
      }
    }
    return query(fields::get);
  }

  private static int pageNumber(Context context) {
    String asked = context.queryParam("page");
    return asked != null && asked.matches("[1-9]\\d{0,3}")
        ? Math.min(MOST_PAGES, Integer.parseInt(asked))
        : 1;
  }

  /** The address of a search. */
  static String address(SearchQuery query, int page) {
    StringBuilder address = new StringBuilder("/search?q=").append(encoded(query.text()));
    for (Facet facet : Facet.values()) {
      String value = query.chosen().get(facet);
      if (value != null) {
        address.append('&').append(facet.field).append('=').append(encoded(value));
      }
    }
    return page == 1 ? address.toString() : address.append("&page=").append(page).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
