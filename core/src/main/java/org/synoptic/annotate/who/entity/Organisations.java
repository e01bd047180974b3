package org.synoptic.annotate.who.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Tags;

/**
 * Clusters the mentions of organisations, places, peoples and things: full name, short name,
 * acronym, and nouns such as "the committee".
 */
public final class Organisations {

  private static final WordList LIST =
      WordList.of(Organisations.class, "kinds-of-bodies.txt")
          .columns(Column.value("noun"), Column.value("sector").optional());

  /** Nouns that name a kind of organisation, each with PLOVER's sector or {@code ""}. */
  private static final Map<String, String> NOUNS = read();

  private final TokenGrid text;
  private final EntityClusters clusters;
  private final CapitalMetonymy capitals;
  private final Map<String, EntityCluster> byKey = new LinkedHashMap<>();

  public Organisations(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
    this.capitals = new CapitalMetonymy(text);
  }

  private static Map<String, String> read() {
    Map<String, String> nouns = new HashMap<>();
    LIST.rows().forEach(row -> nouns.put(row.get("noun"), row.get("sector")));
    return nouns;
  }

  /** Whether the word, in lower case, names a kind of organisation. */
  public static boolean isKind(String word) {
    return NOUNS.containsKey(word);
  }

  /** PLOVER's sector of an organisation of this kind, or null. */
  public static @Nullable String sector(String kind) {
    String sector = NOUNS.getOrDefault(kind, "");
    return sector.isEmpty() ? null : sector;
  }

  /** Whether the last word of an organisation's name makes it a place: "Quay Harbour Airport". */
  public static boolean isSite(String word) {
    return word.equals("airport") || word.equals("station") || word.equals("stadium");
  }

  /** Adds all mentions that are no persons to the clusters, longer names first. */
  public void identify(List<EntityMention> mentions) {
    List<EntityMention> others = mentions.stream().filter(m -> m.kind() != Kind.PERSON).toList();
    List<EntityMention[]> pairs = introducedInBrackets(others);
    for (EntityMention mention : others) {
      if (mention.words() > 1) {
        join(mention, pairs);
      }
    }
    for (EntityMention mention : others) {
      if (mention.words() == 1) {
        join(mention, pairs);
      }
    }
    addNominals();
  }

  private void join(EntityMention mention, List<EntityMention[]> pairs) {
    String state = capitals.stateOf(mention);
    if (state != null) {
      join(mention, "STATE " + state);
      return;
    }
    EntityCluster known = byKey.get(key(mention));
    EntityCluster cluster = known == null ? alias(mention, pairs) : known;
    if (cluster == null) {
      cluster = clusters.introduce(mention);
    } else {
      clusters.add(cluster, mention);
    }
    byKey.putIfAbsent(key(mention), cluster);
  }

  private void join(EntityMention mention, String key) {
    EntityCluster known = byKey.get(key);
    if (known == null) {
      byKey.put(key, clusters.introduce(mention));
    } else {
      clusters.add(known, mention);
    }
  }

  /**
   * A key that is the same for all names of one entity of the gazetteer and for all spellings of
   * another name.
   */
  private static String key(EntityMention mention) {
    PlaceEntities.Known known = PlaceEntities.of(mention.name());
    return known == null || known.kind() != mention.kind()
        ? mention.kind() + " " + mention.name().toLowerCase(Locale.ROOT).replace(".", "")
        : known.identity();
  }

  /** The cluster of which the name is an acronym or a variant, or null. */
  private @Nullable EntityCluster alias(EntityMention mention, List<EntityMention[]> pairs) {
    for (EntityMention[] pair : pairs) {
      EntityMention other =
          key(pair[0]).equals(key(mention))
              ? pair[1]
              : key(pair[1]).equals(key(mention)) ? pair[0] : null;
      if (other != null && byKey.containsKey(key(other))) {
        return byKey.get(key(other));
      }
    }
    return mention.kind() == Kind.ORGANISATION ? ofLongerName(mention) : null;
  }

  /** The only organisation so far of which the name can be a variant, or null. */
  private @Nullable EntityCluster ofLongerName(EntityMention mention) {
    List<EntityCluster> matching = new ArrayList<>();
    for (EntityCluster one : clusters.all()) {
      boolean matches =
          one.kind() == Kind.ORGANISATION
              && one.spellings().stream().anyMatch(name -> ShortNames.isVariant(mention, name));
      if (matches) {
        matching.add(one);
      }
    }
    return matching.size() == 1 ? matching.get(0) : null;
  }

  /**
   * Pairs of a name and its acronym in brackets: "the Quay Harbour Authority (QHA)", "QHA (the Quay
   * Harbour Authority)".
   */
  private List<EntityMention[]> introducedInBrackets(List<EntityMention> mentions) {
    List<EntityMention[]> pairs = new ArrayList<>();
    for (int m = 1; m < mentions.size(); m++) {
      EntityMention before = mentions.get(m - 1);
      EntityMention inside = mentions.get(m);
      boolean bracket =
          before.sentence() == inside.sentence()
              && before.span().end() <= inside.span().start()
              && text.body()
                  .substring(before.span().end(), inside.span().start())
                  .strip()
                  .matches("\\((the )?")
              && text.form(inside.sentence(), inside.to()).equals(")");
      if (bracket && ShortNames.isAcronymPair(before.name(), inside.name())) {
        pairs.add(new EntityMention[] {before, inside});
      }
    }
    return pairs;
  }

  /** Adds nouns such as "the committee" to the only organisation of that kind named before. */
  private void addNominals() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 1; i < text.size(s); i++) {
        if (isNominal(s, i)) {
          EntityCluster body = onlyNamed(text.lower(s, i), s, i);
          if (body != null) {
            clusters.add(body, nominalMention(s, i, body.kind()));
          }
        }
      }
    }
  }

  private boolean isNominal(int s, int i) {
    String after = text.lower(s, i + 1);
    return NOUNS.containsKey(text.lower(s, i))
        && Tags.isNoun(text.tag(s, i))
        && !text.isCapital(s, i)
        && text.lower(s, i - 1).equals("the")
        && !after.equals("of")
        && !after.equals("-")
        && !after.equals("for")
        && !Tags.isNoun(text.tag(s, i + 1));
  }

  private EntityMention nominalMention(int s, int i, Kind kind) {
    return new EntityMention(
        s,
        i - 1,
        i + 1,
        text.span(s, i - 1, i + 1),
        kind,
        Form.ROLE,
        text.form(s, i),
        PersonGender.UNKNOWN);
  }

  /** The only organisation named before the word whose name ends in the noun, or null. */
  private @Nullable EntityCluster onlyNamed(String noun, int s, int i) {
    List<EntityCluster> named =
        clusters.all().stream()
            .filter(one -> one.kind() == Kind.ORGANISATION)
            .filter(
                one ->
                    one.spellings().stream()
                        .anyMatch(
                            m ->
                                m.lastWord().toLowerCase(Locale.ROOT).equals(noun)
                                    && (m.sentence() < s || m.sentence() == s && m.to() <= i)))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }
}
