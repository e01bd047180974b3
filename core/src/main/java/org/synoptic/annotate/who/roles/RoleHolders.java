package org.synoptic.annotate.who.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Resolves roles to persons. It learns who holds which office from names with a role beside them
 * ("Foreign Secretary Boris Johnson"), and resolves later roles ("the Foreign Secretary") to the
 * holder. An office that no person of the article holds is a separate entity.
 */
public final class RoleHolders {

  /**
   * The main holder of an office has this many times the mentions of any other. Set by hand on 12
   * articles of the AllSides set.
   */
  private static final int FAR_MORE = 3;

  /** The most words of a second office after "and": "and Chief Operating Officer". Set by hand. */
  private static final int MOST_WORDS = 4;

  /** An office and its holder, as one place of the article states it. */
  private record Holding(RolePhrase phrase, EntityCluster holder) {}

  private final TokenGrid text;
  private final EntityClusters clusters;
  private final List<Holding> holdings = new ArrayList<>();
  private final List<Holding> unnamedHoldings = new ArrayList<>();

  public RoleHolders(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /** Adds the roles to the clusters. */
  public void identify() {
    List<RolePhrase> phrases = new RolePhrases(text, clusters).find();
    List<RolePhrase> withoutName = new ArrayList<>();
    for (RolePhrase phrase : phrases) {
      EntityCluster holder = holder(phrase);
      if (holder == null) {
        withoutName.add(phrase);
      } else {
        holder.learn(phrase.post().gender());
        holder.learn(phrase.codes());
        if (phrase.body().isEmpty()) {
          holder.setOffice(phrase.office());
        }
        clusters.setApposed(phrase.sentence(), phrase.head());
        holdings.add(new Holding(phrase, holder));
      }
    }
    learnFromRelativeClauses();
    withoutName.forEach(this::resolve);
  }

  /** The person whose name stands beside the role, or null. */
  private @Nullable EntityCluster holder(RolePhrase phrase) {
    EntityMention after = person(phrase.sentence(), afterAnd(phrase));
    if (after != null) {
      return clusters.of(after);
    }
    if (!text.form(phrase.sentence(), phrase.to()).equals(",")
        && !text.form(phrase.sentence(), phrase.from() - 1).equals(",")) {
      return null;
    }
    EntityMention apposed = person(phrase.sentence(), phrase.to() + 1);
    if (apposed != null && isPunctuation(phrase.sentence(), apposed.to()) && phrase.definite()) {
      return clusters.of(apposed);
    }
    EntityMention before = personEnding(phrase.sentence(), phrase.from() - 1);
    return before != null && text.relation(phrase.sentence(), phrase.head()).equals(Relations.APPOS)
        ? clusters.of(before)
        : null;
  }

  /** The index of the word after the role, or after a second one: "and General Counsel". */
  private int afterAnd(RolePhrase phrase) {
    int s = phrase.sentence();
    int i = phrase.to();
    if (!phrase.proper() || !text.lower(s, i).equals("and")) {
      return i;
    }
    int next = i + 1;
    while (next < text.size(s)
        && next - i <= MOST_WORDS
        && text.isProper(s, next)
        && clusters.at(s, next) == null) {
      next++;
    }
    return next > i + 1 ? next : i;
  }

  /** The mention of a person that begins at the word, or null. */
  private @Nullable EntityMention person(int s, int i) {
    EntityMention mention = i < text.size(s) ? clusters.at(s, i) : null;
    return mention != null && mention.kind() == Kind.PERSON && mention.from() == i ? mention : null;
  }

  /** The mention of a person that ends before the comma, or null. */
  private @Nullable EntityMention personEnding(int s, int comma) {
    if (!text.form(s, comma).equals(",")) {
      return null;
    }
    int i = NameSuffixes.beforeCommas().contains(text.lower(s, comma - 1)) ? comma - 2 : comma - 1;
    EntityMention mention = i >= 0 ? clusters.at(s, i) : null;
    return mention != null && mention.kind() == Kind.PERSON ? mention : null;
  }

  private boolean isPunctuation(int s, int i) {
    return i >= text.size(s) || !text.hasLetter(s, i);
  }

  /** Learns offices from relative clauses: "Crispin Blunt MP, who chairs the committee". */
  private void learnFromRelativeClauses() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 2; i < text.size(s) - 1; i++) {
        String noun =
            switch (text.token(s, i).lemma()) {
              case "chair" -> "chair";
              case "lead" -> "leader";
              case "head", "run" -> "head";
              default -> "";
            };
        EntityMention person = personEnding(s, i - 2);
        if (!noun.isEmpty()
            && text.lower(s, i - 1).equals("who")
            && text.tag(s, i).equals(Tags.VBZ)
            && person != null) {
          RolePhrase phrase = RolePhrase.held(noun, objects(s, i), s, i);
          holdings.add(new Holding(phrase, clusters.of(person)));
        }
      }
    }
  }

  /** The nouns after the verb, in lower case. */
  private Set<String> objects(int s, int verb) {
    Set<String> words = new HashSet<>();
    for (int i = verb + 1;
        i < text.size(s) && text.hasLetter(s, i) && !Tags.isVerb(text.tag(s, i));
        i++) {
      if (Tags.isNoun(text.tag(s, i))) {
        words.add(text.lower(s, i));
      }
    }
    return words;
  }

  /** Adds a role without a name beside it to the cluster of its holder, or makes it a cluster. */
  private void resolve(RolePhrase phrase) {
    if (phrase.former()) {
      return;
    }
    boolean voice = phrase.post().kind() == OfficeLexicon.Kind.VOICE;
    if (!phrase.definite()) {
      if (voice && phrase.indefinite() && !isPredicate(phrase)) {
        introduce(phrase);
      }
      return;
    }
    EntityCluster holder = onlyHolder(phrase, holdings);
    EntityCluster known = holder == null ? onlyHolder(phrase, unnamedHoldings) : holder;
    if (known != null) {
      known.learn(phrase.codes());
      clusters.add(known, mention(phrase));
    } else if (phrase.post().kind() != OfficeLexicon.Kind.POST && isHeldByNobody(phrase)) {
      introduce(phrase);
    }
  }

  private void introduce(RolePhrase phrase) {
    EntityCluster cluster = clusters.introduce(mention(phrase));
    cluster.learn(phrase.codes());
    unnamedHoldings.add(new Holding(phrase, cluster));
  }

  /**
   * Whether the role is a predicate, which mentions no new entity: "as a witness", "she is a
   * witness".
   */
  private boolean isPredicate(RolePhrase phrase) {
    String relation = text.relation(phrase.sentence(), phrase.head());
    return relation.equals(Relations.ATTR)
        || relation.equals(Relations.OPRD)
        || text.lower(phrase.sentence(), phrase.from() - 1).equals("as");
  }

  /**
   * Whether no other person in the article holds the office, so that the role can be an entity of
   * its own.
   */
  private boolean isHeldByNobody(RolePhrase phrase) {
    return holdings.stream()
            .noneMatch(holding -> !holding.phrase().former() && phrase.matches(holding.phrase()))
        && (phrase.post().kind() == OfficeLexicon.Kind.VOICE || phrase.proper());
  }

  /**
   * The only current holder of the office; if there are several, the only one or the main one of
   * the same nation.
   */
  private @Nullable EntityCluster onlyHolder(RolePhrase phrase, List<Holding> holdings) {
    List<Holding> current =
        holdings.stream()
            .filter(holding -> !holding.phrase().former() && phrase.matches(holding.phrase()))
            .toList();
    EntityCluster one = single(current);
    if (one != null || current.isEmpty()) {
      return one != null && isOfOtherState(phrase, current, one) ? null : one;
    }
    if (phrase.post().kind() == OfficeLexicon.Kind.VOICE) {
      return current.get(current.size() - 1).holder();
    }
    List<Holding> sameNation =
        current.stream()
            .filter(holding -> holding.phrase().nation().equals(phrase.nation()))
            .toList();
    EntityCluster there = single(sameNation);
    return there == null ? mainHolder(sameNation) : there;
  }

  /**
   * Whether "the president" may be a leader whom the text names without office, and as often,
   * rather than the French president.
   */
  private boolean isOfOtherState(RolePhrase phrase, List<Holding> current, EntityCluster holder) {
    return phrase.nation().isEmpty()
        && OfficeLexicon.isFirst(phrase.post().noun())
        && current.stream().noneMatch(holding -> holding.phrase().nation().isEmpty())
        && clusters.all().stream()
            .filter(one -> one != holder && one.kind() == Kind.PERSON)
            .filter(one -> one.mentions().size() >= holder.mentions().size())
            .anyMatch(one -> Atlas.stateOfLeader(one.name()) != null);
  }

  /** The holder with far more mentions than any other, or null. */
  private static @Nullable EntityCluster mainHolder(List<Holding> holdings) {
    List<EntityCluster> holders =
        holdings.stream()
            .map(Holding::holder)
            .distinct()
            .sorted(Comparator.comparingInt((EntityCluster one) -> -one.mentions().size()))
            .toList();
    boolean clear =
        holders.size() > 1
            && holders.get(0).mentions().size() >= FAR_MORE * holders.get(1).mentions().size();
    return clear ? holders.get(0) : null;
  }

  /** The holder if all offices have the same one; otherwise null. */
  private static @Nullable EntityCluster single(List<Holding> holdings) {
    List<EntityCluster> holders = holdings.stream().map(Holding::holder).distinct().toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private EntityMention mention(RolePhrase phrase) {
    String name =
        text.span(phrase.sentence(), phrase.name(), phrase.to())
            .in(text.body())
            .replaceAll("\\s+", " ");
    return new EntityMention(
        phrase.sentence(),
        phrase.from(),
        phrase.to(),
        text.span(phrase.sentence(), phrase.from(), phrase.to()),
        Kind.PERSON,
        Form.ROLE,
        name,
        phrase.post().gender());
  }
}
