package org.synoptic.annotate.who.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;

/**
 * Decides the kind of each name. A name has one kind throughout an article: a known place is a
 * place, the surname of a full name is a person, otherwise the kind of most mentions counts.
 */
public final class NameKinds {

  /** The votes of a mention with a title or office; more than a name has mentions. Set by hand. */
  private static final int TITLE_VOTES = 100;

  private final TokenGrid text;

  public NameKinds(TokenGrid text) {
    this.text = text;
  }

  /**
   * The tagged mentions and those that the tagger missed, each with its kind, in order of the text.
   */
  public List<EntityMention> decide(List<EntityMention> tagged) {
    List<EntityMention> all = new ArrayList<>(tagged);
    all.addAll(missedByTagger(tagged));
    all.sort(null);
    Map<String, Kind> kinds = kinds(all);
    Set<String> surnames = surnames(all);
    return all.stream().map(m -> m.as(kind(m, kinds, surnames))).toList();
  }

  private static Kind kind(EntityMention mention, Map<String, Kind> kinds, Set<String> surnames) {
    PlaceEntities.Known known = PlaceEntities.of(mention.name());
    if (mention.gender() != PersonGender.UNKNOWN) {
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

  /** The surnames of persons who are mentioned by their full name. */
  private static Set<String> surnames(List<EntityMention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON && m.words() > 1)
        .map(EntityMention::lastWord)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The kind of most mentions of each name; of equal counts the first. A title or office before the
   * name outweighs all.
   */
  private Map<String, Kind> kinds(List<EntityMention> mentions) {
    Map<String, Map<Kind, Integer>> votes = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      boolean isPerson = mention.gender() != PersonGender.UNKNOWN || hasOffice(mention);
      votes
          .computeIfAbsent(mention.name(), name -> new LinkedHashMap<>())
          .merge(isPerson ? Kind.PERSON : mention.kind(), isPerson ? TITLE_VOTES : 1, Integer::sum);
    }
    Map<String, Kind> kinds = new HashMap<>();
    votes.forEach((name, count) -> kinds.put(name, majority(count)));
    return kinds;
  }

  /**
   * Whether an office stands before the name, though the tagger gave it another kind: "Senator
   * Ruiz".
   */
  private boolean hasOffice(EntityMention mention) {
    int before = mention.from() - 1;
    OfficeLexicon.Post post =
        before < 0 ? null : OfficeLexicon.at(text, mention.sentence(), before);
    return post != null
        && post.kind() != OfficeLexicon.Kind.VOICE
        && mention.words() == 1
        && text.isCapital(mention.sentence(), before)
        && text.isProper(mention.sentence(), before)
        && text.relation(mention.sentence(), before).equals(Relations.COMPOUND);
  }

  /** The kind with the highest count; of equal counts the first. */
  private static Kind majority(Map<Kind, Integer> count) {
    Map.Entry<Kind, Integer> most = count.entrySet().iterator().next();
    for (Map.Entry<Kind, Integer> entry : count.entrySet()) {
      most = entry.getValue() > most.getValue() ? entry : most;
    }
    return most.getKey();
  }

  /** Proper nouns without a tag that have the form of a name tagged elsewhere. */
  private List<EntityMention> missedByTagger(List<EntityMention> tagged) {
    Map<String, Kind> known = new HashMap<>();
    for (EntityMention mention : tagged) {
      known.put(mention.name(), mention.kind());
      if (mention.kind() == Kind.PERSON && mention.words() > 1) {
        known.putIfAbsent(mention.lastWord(), Kind.PERSON);
      }
    }
    Set<String> surnames = surnames(tagged);
    Set<Span> taken = new HashSet<>();
    tagged.forEach(m -> taken.add(text.token(m.sentence(), m.to() - 1).span()));
    List<EntityMention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        Kind kind = known.get(text.form(s, i));
        boolean proper = text.isProper(s, i) || isSurname(s, i, surnames);
        if (kind != null && proper && isUntaggedName(s, i, taken)) {
          found.add(
              new EntityMention(
                  s,
                  i,
                  i + 1,
                  text.span(s, i, i + 1),
                  kind,
                  Form.NAME,
                  text.form(s, i),
                  PersonGender.UNKNOWN));
        }
      }
    }
    return found;
  }

  /** Whether the word is a surname and not an ordinary word of the text: "Jobs" of "Steve Jobs". */
  private boolean isSurname(int s, int i, Set<String> surnames) {
    return surnames.contains(text.form(s, i)) && !text.has(text.lower(s, i));
  }

  /** Whether the word is capitalised, untagged, and no part of a longer name. */
  private boolean isUntaggedName(int s, int i, Set<Span> taken) {
    return text.isCapital(s, i)
        && text.token(s, i).name().isEmpty()
        && !(text.isProper(s, i - 1) && text.isCapital(s, i - 1))
        && !(text.isProper(s, i + 1) && text.isCapital(s, i + 1))
        && !taken.contains(text.token(s, i).span());
  }
}
