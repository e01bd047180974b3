package org.synoptic.annotate.who.entity;

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
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.model.Entity;

/**
 * The coreference clusters of an article and its mentions, by cluster and by sentence. Each step of
 * the resolution adds to them.
 */
public final class EntityClusters {

  private final List<EntityCluster> all = new ArrayList<>();
  private final Map<EntityMention, EntityCluster> byMention = new LinkedHashMap<>();
  private final Map<Integer, List<EntityMention>> bySentence = new HashMap<>();
  private final Map<Integer, Set<Integer>> apposed = new HashMap<>();

  /** Marks word {@code i} of sentence {@code s} as an apposition to the name of a person. */
  public void setApposed(int s, int i) {
    apposed.computeIfAbsent(s, sentence -> new HashSet<>()).add(i);
  }

  public boolean isApposed(int s, int i) {
    return apposed.getOrDefault(s, Set.of()).contains(i);
  }

  /** A new cluster with this first mention. */
  public EntityCluster introduce(EntityMention mention) {
    EntityCluster cluster = new EntityCluster(mention);
    all.add(cluster);
    index(cluster, mention);
    return cluster;
  }

  /** Adds the mention to the cluster. */
  public void add(EntityCluster cluster, EntityMention mention) {
    cluster.add(mention);
    index(cluster, mention);
  }

  private void index(EntityCluster cluster, EntityMention mention) {
    byMention.put(mention, cluster);
    bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
  }

  public List<EntityCluster> all() {
    return all;
  }

  /** The cluster of the mention, which must have been added. */
  public EntityCluster of(EntityMention mention) {
    return Objects.requireNonNull(byMention.get(mention), () -> "nobody's: " + mention);
  }

  /** The mentions in a sentence, in no particular order. */
  public List<EntityMention> in(int s) {
    return bySentence.getOrDefault(s, List.of());
  }

  /** All mentions in order of the text. */
  private List<EntityMention> mentions() {
    return byMention.keySet().stream().sorted().toList();
  }

  /** The longest mention that covers the word, or null. */
  @Nullable
  public EntityMention at(int s, int i) {
    return in(s).stream()
        .filter(m -> m.covers(s, i))
        .max(Comparator.comparingInt((EntityMention m) -> m.span().length()))
        .orElse(null);
  }

  /**
   * The mentions as entities, in order of the text. Ids are numbered by first mention. Of two
   * overlapping mentions only the longer one is given.
   */
  public List<Entity> entities() {
    Map<EntityCluster, String> ids = new LinkedHashMap<>();
    Map<EntityCluster, ActorCodes> codes = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (EntityMention mention : withoutOverlaps()) {
      EntityCluster cluster = of(mention);
      String id = ids.computeIfAbsent(cluster, c -> "e" + (ids.size() + 1));
      entities.add(entity(mention, cluster, id, codes.computeIfAbsent(cluster, ActorCodes::of)));
    }
    return entities;
  }

  private static Entity entity(
      EntityMention mention, EntityCluster cluster, String id, ActorCodes codes) {
    return new Entity(
        mention.span(),
        cluster.kind(),
        mention.form(),
        cluster.name(),
        id,
        codes.country(),
        codes.sector());
  }

  private List<EntityMention> withoutOverlaps() {
    List<EntityMention> withoutOverlaps = new ArrayList<>();
    for (EntityMention mention : mentions()) {
      int last = withoutOverlaps.size() - 1;
      if (last < 0 || !withoutOverlaps.get(last).span().overlaps(mention.span())) {
        withoutOverlaps.add(mention);
      } else if (mention.span().length() > withoutOverlaps.get(last).span().length()) {
        withoutOverlaps.set(last, mention);
      }
    }
    return withoutOverlaps;
  }
}
