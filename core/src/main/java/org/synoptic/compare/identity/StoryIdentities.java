package org.synoptic.compare.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/**
 * Which mentions of all reports of a story are of one party: "the Foreign Secretary" of one report
 * is the person whom another report names.
 */
public final class StoryIdentities {

  /** One party of the story, under all the names that its reports give it. */
  static final class Identity {
    final String id;
    Entity.Kind kind;
    String name;
    final Set<String> keys = new LinkedHashSet<>();
    final Set<String> written = new LinkedHashSet<>();

    Identity(String id, Entity.Kind kind, String name) {
      this.id = id;
      this.kind = kind;
      this.name = name;
    }

    boolean named() {
      return !keys.isEmpty();
    }
  }

  private final List<Identity> all = new ArrayList<>();
  private final Map<String, Identity> byKey = new LinkedHashMap<>();
  private final Map<String, List<Identity>> bySurname = new LinkedHashMap<>();
  private final Map<String, Identity> byOffice = new HashMap<>();
  private final List<Map<String, Identity>> local = new ArrayList<>();
  private final List<List<StoryMention>> mentions = new ArrayList<>();

  private StoryIdentities() {}

  public static StoryIdentities of(Story story) {
    StoryIdentities identities = new StoryIdentities();
    for (AnnotatedArticle report : story.reports()) {
      identities.local.add(identities.link(report));
    }
    StoryRoles roles = StoryRoles.learn(story, identities);
    for (int r = 0; r < story.reports().size(); r++) {
      identities.mentions.add(identities.mentionsOf(r, story.reports().get(r), roles));
    }
    return identities;
  }

  /** The mentions of a report in order of its text. */
  public List<StoryMention> mentions(int report) {
    return mentions.get(report);
  }

  /** Ids are an "e" and the place in the list. */
  private Identity identity(String id) {
    return all.get(Integer.parseInt(id.substring(1)));
  }

  public String name(String id) {
    return identity(id).name;
  }

  public Entity.Kind kind(String id) {
    return identity(id).kind;
  }

  Set<String> written(String id) {
    return identity(id).written;
  }

  List<Identity> all() {
    return all;
  }

  /** The identity that a report's own entity id stands for, null when the report has no such. */
  @Nullable
  public String resolve(int report, @Nullable String entityId) {
    Identity found = entityId == null ? null : local.get(report).get(entityId);
    return found == null ? null : found.id;
  }

  /** The identity of a name wherever it stands, null when the story knows none or several. */
  @Nullable String byName(String name) {
    String key = NameMatcher.key(name);
    Identity exact = byKey.get(key);
    if (exact != null) {
      return exact.id;
    }
    List<Identity> people = bySurname.getOrDefault(NameMatcher.surname(key), List.of());
    List<Identity> fits =
        people.stream()
            .filter(one -> one.keys.stream().anyMatch(known -> NameMatcher.samePerson(known, key)))
            .toList();
    return fits.size() == 1 ? fits.get(0).id : null;
  }

  private Map<String, Identity> link(AnnotatedArticle report) {
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    report.entities().forEach(e -> groups.computeIfAbsent(e.id(), k -> new ArrayList<>()).add(e));
    List<Map.Entry<String, List<Entity>>> fullestFirst = new ArrayList<>(groups.entrySet());
    fullestFirst.sort(
        Comparator.comparing(group -> -group.getValue().get(0).name().split(" ").length));
    Map<String, Identity> linked = new HashMap<>();
    for (Map.Entry<String, List<Entity>> group : fullestFirst) {
      Set<Identity> here = Set.copyOf(linked.values());
      linked.put(group.getKey(), join(report.article().body(), group.getValue(), here));
    }
    return linked;
  }

  /**
   * The identity of one report's entity.
   *
   * @param here identities that other entities of the report have
   */
  private Identity join(String body, List<Entity> group, Set<Identity> here) {
    Entity first = group.get(0);
    List<Entity> named = group.stream().filter(e -> e.form() == Entity.Form.NAME).toList();
    if (named.isEmpty()) {
      return unnamed(first);
    }
    String key = NameMatcher.key(first.name());
    Identity identity = find(key, first, here);
    if (identity == null) {
      identity = fresh(first.kind(), first.name());
    }
    enter(identity, key, first.name());
    for (Entity mention : named) {
      identity.written.add(mention.span().in(body));
      if (mention.kind() != Entity.Kind.PERSON) {
        enter(identity, NameMatcher.key(mention.span().in(body)), first.name());
      }
    }
    return identity;
  }

  /** The holder of an office that no report names is one and the same in all of them. */
  private Identity unnamed(Entity first) {
    String role = StoryRoles.key(first.name());
    if (!StoryRoles.office(role)) {
      return fresh(first.kind(), first.name());
    }
    return byOffice.computeIfAbsent(role, k -> fresh(first.kind(), first.name()));
  }

  private @Nullable Identity find(String key, Entity entity, Set<Identity> here) {
    Identity exact = byKey.get(key);
    if (exact != null && compatible(exact.kind, entity.kind())) {
      return exact;
    }
    return entity.kind() == Entity.Kind.PERSON ? person(key, here) : organisation(entity);
  }

  /** Father and son are two where one report names both: "David Mora Jr." and "David Mora". */
  private @Nullable Identity person(String key, Set<Identity> here) {
    List<Identity> fits =
        bySurname.getOrDefault(NameMatcher.spelling(NameMatcher.surname(key)), List.of()).stream()
            .filter(one -> one.kind == Entity.Kind.PERSON)
            .filter(one -> one.keys.stream().anyMatch(known -> NameMatcher.samePerson(known, key)))
            .filter(one -> !here.contains(one) || haveSameGeneration(one, key))
            .toList();
    return fits.size() == 1 ? fits.get(0) : null;
  }

  private static boolean haveSameGeneration(Identity one, String key) {
    return one.keys.stream()
        .anyMatch(known -> NameMatcher.generation(known).equals(NameMatcher.generation(key)));
  }

  private @Nullable Identity organisation(Entity entity) {
    List<Identity> fits =
        all.stream()
            .filter(one -> one.kind != Entity.Kind.PERSON && one.named())
            .filter(
                one ->
                    NameMatcher.abbreviates(entity.name(), one.name)
                        || NameMatcher.abbreviates(one.name, entity.name()))
            .toList();
    return fits.size() == 1 ? fits.get(0) : null;
  }

  private static boolean compatible(Entity.Kind a, Entity.Kind b) {
    return a == b || (a != Entity.Kind.PERSON && b != Entity.Kind.PERSON);
  }

  private Identity fresh(Entity.Kind kind, String name) {
    Identity identity = new Identity("e" + all.size(), kind, name);
    all.add(identity);
    return identity;
  }

  private void enter(Identity identity, String key, String name) {
    byKey.putIfAbsent(key, identity);
    if (identity.keys.add(key)) {
      bySurname
          .computeIfAbsent(NameMatcher.spelling(NameMatcher.surname(key)), k -> new ArrayList<>())
          .add(identity);
    }
    if (name.length() > identity.name.length() && !NameMatcher.abbreviates(name, identity.name)) {
      identity.name = name;
    }
  }

  private List<StoryMention> mentionsOf(int index, AnnotatedArticle report, StoryRoles roles) {
    List<StoryMention> found = new ArrayList<>();
    for (Entity entity : report.entities()) {
      Identity identity = local.get(index).get(entity.id());
      if (identity == null) {
        continue;
      }
      String id =
          identity.named() ? identity.id : roles.holder(entity.span().in(report.article().body()));
      if (id == null) {
        id = identity.id;
      }
      found.add(new StoryMention(entity.span(), id, identity(id).kind, entity.form()));
    }
    for (StoryMention role : roles.unlinked(report, found, this)) {
      found.add(role);
    }
    found.sort(Comparator.comparing(StoryMention::span));
    return withoutNested(found);
  }

  /** Of mentions that lie in each other the widest one stays. */
  private static List<StoryMention> withoutNested(List<StoryMention> sorted) {
    List<StoryMention> kept = new ArrayList<>();
    for (StoryMention mention : sorted) {
      Span last = kept.isEmpty() ? new Span(0, 0) : kept.get(kept.size() - 1).span();
      if (last.covers(mention.span())) {
        continue;
      }
      if (!kept.isEmpty() && mention.span().covers(last)) {
        kept.remove(kept.size() - 1);
      }
      kept.add(mention);
    }
    return kept;
  }
}
