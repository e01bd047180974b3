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
final class Cast {

  private final List<Identity> identities = new ArrayList<>();
  private final Map<Mention, Identity> byMention = new LinkedHashMap<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Integer, Set<Integer>> apposed = new HashMap<>();

  /** The word says what a person is whose name stands next to it. */
  void setApposed(int s, int i) {
    apposed.computeIfAbsent(s, sentence -> new HashSet<>()).add(i);
  }

  boolean isApposed(int s, int i) {
    return apposed.getOrDefault(s, Set.of()).contains(i);
  }

  Identity introduce(Mention mention) {
    Identity identity = new Identity(mention);
    identities.add(identity);
    keep(identity, mention);
    return identity;
  }

  void add(Identity identity, Mention mention) {
    identity.add(mention);
    keep(identity, mention);
  }

  private void keep(Identity identity, Mention mention) {
    byMention.put(mention, identity);
    bySentence.computeIfAbsent(mention.s(), s -> new ArrayList<>()).add(mention);
  }

  List<Identity> identities() {
    return identities;
  }

  Identity of(Mention mention) {
    return Objects.requireNonNull(byMention.get(mention), () -> "nobody's: " + mention);
  }

  /** The mentions in a sentence, in no order. */
  List<Mention> in(int s) {
    return bySentence.getOrDefault(s, List.of());
  }

  /** All mentions in order of the text. */
  private List<Mention> mentions() {
    return byMention.keySet().stream().sorted().toList();
  }

  /** The mention that holds the word, if any; the longest when there are several. */
  @Nullable Mention at(int s, int i) {
    return in(s).stream()
        .filter(m -> m.covers(s, i))
        .max(Comparator.comparingInt((Mention m) -> m.span().length()))
        .orElse(null);
  }

  /** Numbered in order of first mention; where mentions overlap the longer one stays. */
  List<Entity> entities() {
    Map<Identity, String> ids = new LinkedHashMap<>();
    Map<Identity, Codes> codes = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : apart()) {
      Identity who = of(mention);
      String id = ids.computeIfAbsent(who, one -> "e" + (ids.size() + 1));
      entities.add(entity(mention, who, id, codes.computeIfAbsent(who, Codes::of)));
    }
    return entities;
  }

  private static Entity entity(Mention mention, Identity who, String id, Codes codes) {
    return new Entity(
        mention.span(),
        who.kind(),
        mention.form(),
        who.name(),
        id,
        codes.country(),
        codes.sector());
  }

  private List<Mention> apart() {
    List<Mention> apart = new ArrayList<>();
    for (Mention mention : mentions()) {
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
