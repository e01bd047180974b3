package org.synoptic.annotate.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * Finds who the words of a source stand for: by the entities of the article, or by the quote
 * before.
 */
final class Speakers {

  /** Who spoke: a name or the source's own words, and the id where there is one. */
  record Speaker(String name, @Nullable String id) {}

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "who", "it", "which", "that", "his", "her", "their", "whose", "its");

  private final Text text;
  private final List<Entity> entities;

  Speakers(Text text, List<Entity> entities) {
    this.text = text;
    this.entities = entities;
  }

  static boolean pronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  @Nullable Speaker of(Span source) {
    String words = source.in(text.body);
    Entity entity = entity(source);
    if (entity != null) {
      return new Speaker(entity.name(), entity.id());
    }
    return pronoun(words) ? null : new Speaker(words.replaceAll("\\s+", " "), null);
  }

  private @Nullable Entity entity(Span source) {
    for (Entity entity : entities) {
      if (entity.span().start() == source.start() && source.covers(entity.span())) {
        return entity;
      }
    }
    return null;
  }

  static Map<String, String> none() {
    return Map.of();
  }
}
