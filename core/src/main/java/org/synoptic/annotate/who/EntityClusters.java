package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;

/** All that an article mentions, and which mention is whose. */
final class EntityClusters {

  private final List<EntityCluster> identities = new ArrayList<>();
  private final Map<EntityMention, EntityCluster> byMention = new LinkedHashMap<>();
  private final Map<Integer, List<EntityMention>> bySentence = new HashMap<>();
  private final Map<Integer, Set<Integer>> apposed = new HashMap<>();

  /** The word says what a person is whose name stands next to it. */
  void setApposed(int s, int i) {
    apposed.computeIfAbsent(s, sentence -> new HashSet<>()).add(i);
  }

  boolean isApposed(int s, int i) {
    return apposed.getOrDefault(s, Set.of()).contains(i);
  }

  EntityCluster introduce(EntityMention mention) {
    EntityCluster identity = new EntityCluster(mention);
    identities.add(identity);
    keep(identity, mention);
    return identity;
  }

  void add(EntityCluster identity, EntityMention mention) {
    identity.add(mention);
    keep(identity, mention);
  }

  private void keep(EntityCluster identity, EntityMention mention) {
    byMention.put(mention, identity);
    bySentence.computeIfAbsent(mention.s(), s -> new ArrayList<>()).add(mention);
  }

  List<EntityCluster> identities() {
    return identities;
  }

  EntityCluster of(EntityMention mention) {
    return Objects.requireNonNull(byMention.get(mention), () -> "nobody's: " + mention);
  }

  /** The mentions in a sentence, in no order. */
  List<EntityMention> in(int s) {
    return bySentence.getOrDefault(s, List.of());
  }

  /** All mentions in order of the text. */
  private List<EntityMention> mentions() {
    return byMention.keySet().stream().sorted().toList();
  }

  /** The mention that holds the word, if any; the longest when there are several. */
  @Nullable EntityMention at(int s, int i) {
    return in(s).stream()
        .filter(m -> m.covers(s, i))
        .max(Comparator.comparingInt((EntityMention m) -> m.span().length()))
        .orElse(null);
  }

  /** Numbered in order of first mention; where mentions overlap the longer one stays. */
  List<Entity> entities() {
    Map<EntityCluster, String> ids = new LinkedHashMap<>();
    Map<EntityCluster, ActorCodes> codes = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (EntityMention mention : apart()) {
      EntityCluster who = of(mention);
      String id = ids.computeIfAbsent(who, one -> "e" + (ids.size() + 1));
      entities.add(entity(mention, who, id, codes.computeIfAbsent(who, ActorCodes::of)));
    }
    return entities;
  }

  private static Entity entity(
      EntityMention mention, EntityCluster who, String id, ActorCodes codes) {
    return new Entity(
        mention.span(),
        who.kind(),
        mention.form(),
        who.name(),
        id,
        codes.country(),
        codes.sector());
  }

  private List<EntityMention> apart() {
    List<EntityMention> apart = new ArrayList<>();
    for (EntityMention mention : mentions()) {
      int last = apart.size() - 1;
      if (last < 0 || !apart.get(last).span().overlaps(mention.span())) {
        apart.add(mention);
      } else if (mention.span().length() > apart.get(last).span().length()) {
        apart.set(last, mention);
      }
    }
    return apart;
  }
}
