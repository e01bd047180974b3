package org.synoptic.annotate.quotes.speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.GivenNames;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/** The mentions of an article's entities, by offset. */
final class MentionIndex {

  /**
   * The most chars between the start of a mention and a word that it covers. A bound for run time,
   * not tuned.
   */
  private static final int LONGEST_MENTION = 200;

  private final String body;
  private final TreeMap<Integer, List<Entity>> byStart = new TreeMap<>();
  private final Map<String, Entity> named = new HashMap<>();
  private final Map<String, Set<SourceGender>> pronouns = new HashMap<>();

  MentionIndex(List<Entity> entities, String body) {
    this.body = body;
    for (Entity entity : entities) {
      byStart.computeIfAbsent(entity.span().start(), s -> new ArrayList<>()).add(entity);
      if (entity.form() == Entity.Form.NAME) {
        named.putIfAbsent(entity.id(), entity);
      }
      if (entity.form() == Entity.Form.PRONOUN) {
        SourceGender told = SourceGender.of(entity.span().in(body));
        pronouns.computeIfAbsent(entity.id(), id -> EnumSet.noneOf(SourceGender.class)).add(told);
      }
    }
  }

  /** Whether another mention of the same entity is a name. */
  boolean isNamed(Entity entity) {
    return named.containsKey(entity.id());
  }

  /** The first mention by name of the entity with this id; null if it has none. */
  @Nullable Entity named(String id) {
    return named.get(id);
  }

  /**
   * The first mention, other than a pronoun, that covers the word and whose entity has a name; or
   * null.
   */
  @Nullable Entity covering(Span word) {
    for (List<Entity> some :
        byStart.subMap(word.start() - LONGEST_MENTION, word.start() + 1).values()) {
      for (Entity entity : some) {
        boolean covers = entity.span().covers(word);
        if (covers && entity.form() != Entity.Form.PRONOUN && isNamed(entity)) {
          return entity;
        }
      }
    }
    return null;
  }

  /** The mention with exactly this span whose entity has a name; or null. */
  @Nullable Entity at(Span span) {
    for (Entity entity : byStart.getOrDefault(span.start(), List.of())) {
      if (entity.span().equals(span) && isNamed(entity)) {
        return entity;
      }
    }
    return null;
  }

  /**
   * The gender of the person: by the words of the mention, otherwise by the pronouns that stand for
   * him, otherwise by the given name.
   */
  SourceGender gender(Entity person) {
    SourceGender told = SourceGender.of(person.span().in(body));
    if (told != SourceGender.UNKNOWN) {
      return told;
    }
    Set<SourceGender> shown = pronouns.getOrDefault(person.id(), Set.of());
    return shown.size() == 1 && !shown.contains(SourceGender.UNKNOWN)
        ? shown.iterator().next()
        : SourceGender.ofLetter(GivenNames.gender(person.name()));
  }

  /** The one person whom the span names, if a comma stands before the name; or null. */
  @Nullable Entity behindComma(Span span) {
    List<Entity> persons =
        byStart.subMap(span.start(), span.end()).values().stream()
            .flatMap(List::stream)
            .filter(e -> e.kind() == Entity.Kind.PERSON && span.covers(e.span()) && isNamed(e))
            .filter(e -> e.form() == Entity.Form.NAME)
            .toList();
    int name = persons.size() == 1 ? persons.get(0).span().start() : -1;
    return name > span.start() + 2 && body.startsWith(", ", name - 2) ? persons.get(0) : null;
  }

  /** The number of different persons that are mentioned in the span. */
  long people(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .filter(e -> e.kind() == Entity.Kind.PERSON && span.covers(e.span()))
        .map(Entity::id)
        .distinct()
        .count();
  }
}
