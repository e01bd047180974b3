package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/** The entities of an article by where they stand. */
final class MentionIndex {

  /** Chars before a word in which a mention that covers it can begin; a bound, not tuned. */
  private static final int LONGEST = 200;

  private final TreeMap<Integer, List<Entity>> byStart = new TreeMap<>();
  private final Set<String> named = new HashSet<>();

  MentionIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      byStart.computeIfAbsent(entity.span().start(), s -> new ArrayList<>()).add(entity);
      if (entity.form() == Entity.Form.NAME) {
        named.add(entity.id());
      }
    }
  }

  /** Whether the article gives it a name anywhere. */
  boolean named(Entity entity) {
    return named.contains(entity.id());
  }

  /** The first mention that covers the word and is of somebody or something named. */
  @Nullable Entity covering(Span word) {
    for (List<Entity> some : byStart.subMap(word.start() - LONGEST, word.start() + 1).values()) {
      for (Entity entity : some) {
        boolean covers = entity.span().covers(word);
        if (covers && entity.form() != Entity.Form.PRONOUN && named(entity)) {
          return entity;
        }
      }
    }
    return null;
  }

  /** The named mention of exactly these chars. */
  @Nullable Entity at(Span span) {
    for (Entity entity : byStart.getOrDefault(span.start(), List.of())) {
      if (entity.span().equals(span) && named(entity)) {
        return entity;
      }
    }
    return null;
  }

  /** How many people are mentioned in the span. */
  long people(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .filter(e -> e.kind() == Entity.Kind.PERSON && span.covers(e.span()))
        .map(Entity::id)
        .distinct()
        .count();
  }
}
