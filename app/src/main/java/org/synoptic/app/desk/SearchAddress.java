package org.synoptic.app.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.search.Facet;
import org.synoptic.store.search.SearchQuery;

/** A search as an address, and back. */
final class SearchAddress {

  private static final int MAX_VALUE_CHARS = 200;

  private SearchAddress() {}

  /** The query of the fields of an address or a form. */
  static SearchQuery query(Function<String, @Nullable String> fields) {
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

  /** The query of an address that {@link #of} wrote. */
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

  /** The address of a search. */
  static String of(SearchQuery query, int page) {
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
