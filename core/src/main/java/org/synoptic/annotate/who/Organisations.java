package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Tags;

/**
 * One identity an organisation, place, people or thing: full name, short name, acronym, "the
 * committee".
 */
final class Organisations {

  private static final WordList LIST =
      WordList.of(Organisations.class, "kinds-of-bodies.txt")
          .columns(Column.value("noun"), Column.value("sector").optional());

  /** Kinds of bodies, and PLOVER's sector of each or {@code ""}. */
  private static final Map<String, String> NOUNS = read();

  private final TokenGrid text;
  private final EntityClusters cast;
  private final CapitalMetonymy capitals;
  private final Map<String, EntityCluster> byKey = new LinkedHashMap<>();

  Organisations(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.cast = cast;
    this.capitals = new CapitalMetonymy(text);
  }

  private static Map<String, String> read() {
    Map<String, String> nouns = new HashMap<>();
    LIST.rows().forEach(row -> nouns.put(row.get("noun"), row.get("sector")));
    return nouns;
  }

  static boolean isKind(String word) {
    return NOUNS.containsKey(word);
  }

  /** PLOVER's sector of such a body. */
  static @Nullable String sector(String kind) {
    String sector = NOUNS.getOrDefault(kind, "");
    return sector.isEmpty() ? null : sector;
  }

  /** A body's name that is a place's as well: "Quay Harbour Airport". */
  static boolean isSite(String word) {
    return word.equals("airport") || word.equals("station") || word.equals("stadium");
  }

  void identify(List<EntityMention> mentions) {
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
    nominals();
  }

  private void join(EntityMention mention, List<EntityMention[]> pairs) {
    String state = capitals.stateMeant(mention);
    if (state != null) {
      join(mention, "STATE " + state);
      return;
    }
    EntityCluster known = byKey.get(key(mention));
    EntityCluster same = known == null ? alias(mention, pairs) : known;
    if (same == null) {
      same = cast.introduce(mention);
    } else {
      cast.add(same, mention);
    }
    byKey.putIfAbsent(key(mention), same);
  }

  private void join(EntityMention mention, String key) {
    EntityCluster known = byKey.get(key);
    if (known == null) {
      byKey.put(key, cast.introduce(mention));
    } else {
      cast.add(known, mention);
    }
  }

  private static String key(EntityMention mention) {
    PlaceEntities.Known known = PlaceEntities.of(mention.name());
    return known == null || known.kind() != mention.kind()
        ? mention.kind() + " " + mention.name().toLowerCase(Locale.ROOT).replace(".", "")
        : known.identity();
  }

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

  /** The only organisation so far that the name can be another form of. */
  private @Nullable EntityCluster ofLongerName(EntityMention mention) {
    List<EntityCluster> fitting = new ArrayList<>();
    for (EntityCluster one : cast.identities()) {
      boolean fits =
          one.kind() == Kind.ORGANISATION
              && one.spellings().stream().anyMatch(name -> ShortNames.same(mention, name));
      if (fits) {
        fitting.add(one);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** "the Quay Harbour Authority (QHA)" and "QHA (the Quay Harbour Authority)". */
  private List<EntityMention[]> introducedInBrackets(List<EntityMention> mentions) {
    List<EntityMention[]> pairs = new ArrayList<>();
    for (int m = 1; m < mentions.size(); m++) {
      EntityMention before = mentions.get(m - 1);
      EntityMention inside = mentions.get(m);
      boolean bracket =
          before.s() == inside.s()
              && before.span().end() <= inside.span().start()
              && text.body()
                  .substring(before.span().end(), inside.span().start())
                  .strip()
                  .matches("\\((the )?")
              && text.form(inside.s(), inside.to()).equals(")");
      if (bracket && ShortNames.stand(before.name(), inside.name())) {
        pairs.add(new EntityMention[] {before, inside});
      }
    }
    return pairs;
  }

  /** "the committee" after the one committee that has been named. */
  private void nominals() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 1; i < text.size(s); i++) {
        if (isNominal(s, i)) {
          EntityCluster body = lastNamed(text.lower(s, i), s, i);
          if (body != null) {
            cast.add(body, nominal(s, i, body.kind()));
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

  private EntityMention nominal(int s, int i, Kind kind) {
    return new EntityMention(
        s,
        i - 1,
        i + 1,
        text.span(s, i - 1, i + 1),
        kind,
        Form.ROLE,
        text.form(s, i),
        PersonGender.UNSAID);
  }

  /** The only organisation of that kind named so far. */
  private @Nullable EntityCluster lastNamed(String noun, int s, int i) {
    List<EntityCluster> named =
        cast.identities().stream()
            .filter(one -> one.kind() == Kind.ORGANISATION)
            .filter(
                one ->
                    one.spellings().stream()
                        .anyMatch(
                            m ->
                                m.lastWord().toLowerCase(Locale.ROOT).equals(noun)
                                    && (m.s() < s || m.s() == s && m.to() <= i)))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }
}
