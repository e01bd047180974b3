package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;

/**
 * Settles what each name is. A name is one thing all through an article: a known place is a place,
 * the surname of a full name is a person, and otherwise most mentions decide.
 */
final class NameKinds {

  private final TokenGrid text;

  NameKinds(TokenGrid text) {
    this.text = text;
  }

  List<EntityMention> settle(List<EntityMention> tagged) {
    List<EntityMention> all = new ArrayList<>(tagged);
    all.addAll(missed(tagged));
    all.sort(null);
    Map<String, Kind> kinds = kinds(all);
    Set<String> surnames = surnames(all);
    return all.stream().map(m -> m.as(kind(m, kinds, surnames))).toList();
  }

  private static Kind kind(EntityMention mention, Map<String, Kind> kinds, Set<String> surnames) {
    PlaceEntities.Known known = PlaceEntities.of(mention.name());
    if (mention.gender() != PersonGender.UNSAID) {
      return Kind.PERSON;
    }
    boolean namesake = mention.kind() == Kind.PERSON && surnames.contains(mention.name());
    if (known != null && mention.kind() != Kind.WORK && !namesake) {
      return known.kind();
    }
    return surnames.contains(mention.name())
        ? Kind.PERSON
        : kinds.getOrDefault(mention.name(), mention.kind());
  }

  /** Last words of the full names of persons. */
  private static Set<String> surnames(List<EntityMention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON && m.words() > 1)
        .map(EntityMention::lastWord)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** By name: what most of its mentions are, the first of equals. A title settles it. */
  private Map<String, Kind> kinds(List<EntityMention> mentions) {
    Map<String, Map<Kind, Integer>> votes = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      boolean titled = mention.gender() != PersonGender.UNSAID || holdsPost(mention);
      votes
          .computeIfAbsent(mention.name(), name -> new LinkedHashMap<>())
          .merge(titled ? Kind.PERSON : mention.kind(), titled ? 100 : 1, Integer::sum);
    }
    Map<String, Kind> kinds = new HashMap<>();
    votes.forEach((name, count) -> kinds.put(name, most(count)));
    return kinds;
  }

  /** "Senator Ruiz", though the tagger took Ruiz for a company. */
  private boolean holdsPost(EntityMention mention) {
    int before = mention.from() - 1;
    OfficeLexicon.Post post = before < 0 ? null : OfficeLexicon.at(text, mention.s(), before);
    return post != null
        && post.kind() != OfficeLexicon.Kind.VOICE
        && mention.words() == 1
        && text.isCapital(mention.s(), before)
        && text.isProper(mention.s(), before)
        && text.relation(mention.s(), before).equals(Relations.COMPOUND);
  }

  private static Kind most(Map<Kind, Integer> count) {
    Map.Entry<Kind, Integer> most = count.entrySet().iterator().next();
    for (Map.Entry<Kind, Integer> entry : count.entrySet()) {
      most = entry.getValue() > most.getValue() ? entry : most;
    }
    return most.getKey();
  }

  /** Proper nouns that the tagger let pass though it has seen the name elsewhere. */
  private List<EntityMention> missed(List<EntityMention> tagged) {
    Map<String, Kind> known = new HashMap<>();
    for (EntityMention mention : tagged) {
      known.put(mention.name(), mention.kind());
      if (mention.kind() == Kind.PERSON && mention.words() > 1) {
        known.putIfAbsent(mention.lastWord(), Kind.PERSON);
      }
    }
    Set<String> surnames = surnames(tagged);
    Set<Span> titled = new HashSet<>();
    tagged.forEach(m -> titled.add(text.token(m.s(), m.to() - 1).span()));
    List<EntityMention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        Kind kind = known.get(text.form(s, i));
        boolean proper = text.isProper(s, i) || isSurname(s, i, surnames);
        if (kind != null && proper && alone(s, i, titled)) {
          found.add(
              new EntityMention(
                  s,
                  i,
                  i + 1,
                  text.span(s, i, i + 1),
                  kind,
                  Form.NAME,
                  text.form(s, i),
                  PersonGender.UNSAID));
        }
      }
    }
    return found;
  }

  /** "Jobs" of "Steve Jobs", unless the text also has jobs. */
  private boolean isSurname(int s, int i, Set<String> surnames) {
    return surnames.contains(text.form(s, i)) && !text.has(text.lower(s, i));
  }

  private boolean alone(int s, int i, Set<Span> titled) {
    return text.isCapital(s, i)
        && text.token(s, i).name().isEmpty()
        && !(text.isProper(s, i - 1) && text.isCapital(s, i - 1))
        && !(text.isProper(s, i + 1) && text.isCapital(s, i + 1))
        && !titled.contains(text.token(s, i).span());
  }
}
