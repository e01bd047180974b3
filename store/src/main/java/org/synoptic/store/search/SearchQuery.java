package org.synoptic.store.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for: {@code ferry "coast guard" -strike evac*} finds reports with the word, the
 * words one after the other, without the third, and with one that begins so. Any text is a query.
 *
 * @param text as somebody typed it, cut to {@value #MAX_CHARS} characters
 * @param chosen the values of facets that a report must have
 */
public record SearchQuery(String text, Map<Facet, String> chosen) {

  /** Characters of a query that are read. Set by hand: a long sentence. */
  static final int MAX_CHARS = 400;

  /** Parts of a query that are read. Set by hand. */
  private static final int MAX_PARTS = 32;

  /** The least letters before a {@code *}; fewer stand in too many words. */
  private static final int LEAST_PREFIX = 3;

  private static final Pattern PART =
      Pattern.compile("(?<not>-?)(?:\"(?<phrase>[^\"]{1,400})\"?|(?<word>[^\\s\"]{1,400}))");

  public SearchQuery {
    String flat = text.strip();
    text = flat.length() > MAX_CHARS ? flat.substring(0, MAX_CHARS) : flat;
    chosen = Map.copyOf(chosen);
  }

  /** A query of words alone. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, Map.of());
  }

  /** The same query with another value of a facet; an empty value chooses none. */
  public SearchQuery with(Facet facet, String value) {
    Map<Facet, String> now = new EnumMap<>(Facet.class);
    now.putAll(chosen);
    if (value.isEmpty()) {
      now.remove(facet);
    } else {
      now.put(facet, value);
    }
    return new SearchQuery(text, now);
  }

  /** Whether it asks for nothing. */
  public boolean isEmpty() {
    return text.isEmpty() && chosen.isEmpty();
  }

  /**
   * One part of the text.
   *
   * @param words one, or several that follow one another
   * @param not whether a report must not have it
   * @param prefix whether a word may go on
   */
  record Part(String words, boolean not, boolean prefix) {}

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find() && parts.size() < MAX_PARTS) {
      String phrase = part.group("phrase");
      String word = part.group("word");
      boolean not = !part.group("not").isEmpty();
      if (phrase != null) {
        parts.add(new Part(phrase, not, false));
      } else if (word != null) {
        boolean prefix = word.endsWith("*") && word.length() > LEAST_PREFIX;
        parts.add(new Part(prefix ? word.substring(0, word.length() - 1) : word, not, prefix));
      }
    }
    return parts;
  }
}
