package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Learns who holds which post ("Foreign Secretary Boris Johnson") and finds them by it afterwards
 * ("the Foreign Secretary"). A post that nobody in the article holds is somebody of its own.
 */
final class RoleHolders {

  /** Times as many mentions as any other holder; looked at on 12 articles of the AllSides set. */
  private static final int IN_PASSING = 3;

  /** "and Chief Operating Officer". */
  private static final int MOST_WORDS = 4;

  /** That somebody holds a post, as the article says once. */
  private record Holding(RolePhrase phrase, EntityCluster holder) {}

  private final TokenGrid text;
  private final EntityClusters cast;
  private final List<Holding> holdings = new ArrayList<>();
  private final List<Holding> unnamed = new ArrayList<>();

  RoleHolders(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.cast = cast;
  }

  void identify() {
    List<RolePhrase> phrases = new RolePhrases(text, cast).find();
    List<RolePhrase> free = new ArrayList<>();
    for (RolePhrase phrase : phrases) {
      EntityCluster holder = holder(phrase);
      if (holder == null) {
        free.add(phrase);
      } else {
        holder.learn(phrase.post().gender());
        holder.learn(phrase.codes());
        if (phrase.body().isEmpty()) {
          holder.hold(phrase.office());
        }
        cast.setApposed(phrase.s(), phrase.head());
        holdings.add(new Holding(phrase, holder));
      }
    }
    chairs();
    free.forEach(this::resolve);
  }

  /** The person whose name the phrase stands next to. */
  private @Nullable EntityCluster holder(RolePhrase phrase) {
    EntityMention after = person(phrase.s(), afterAnd(phrase));
    if (after != null) {
      return cast.of(after);
    }
    if (!text.form(phrase.s(), phrase.to()).equals(",")
        && !text.form(phrase.s(), phrase.from() - 1).equals(",")) {
      return null;
    }
    EntityMention apposed = person(phrase.s(), phrase.to() + 1);
    if (apposed != null && closes(phrase.s(), apposed.to()) && phrase.definite()) {
      return cast.of(apposed);
    }
    EntityMention before = personEnding(phrase.s(), phrase.from() - 1);
    return before != null && text.relation(phrase.s(), phrase.head()).equals(Relations.APPOS)
        ? cast.of(before)
        : null;
  }

  /** The word after the phrase, or after "and General Counsel" behind it. */
  private int afterAnd(RolePhrase phrase) {
    int s = phrase.s();
    int i = phrase.to();
    if (!phrase.proper() || !text.lower(s, i).equals("and")) {
      return i;
    }
    int next = i + 1;
    while (next < text.size(s)
        && next - i <= MOST_WORDS
        && text.isProper(s, next)
        && cast.at(s, next) == null) {
      next++;
    }
    return next > i + 1 ? next : i;
  }

  private @Nullable EntityMention person(int s, int i) {
    EntityMention mention = i < text.size(s) ? cast.at(s, i) : null;
    return mention != null && mention.kind() == Kind.PERSON && mention.from() == i ? mention : null;
  }

  private @Nullable EntityMention personEnding(int s, int comma) {
    if (!text.form(s, comma).equals(",")) {
      return null;
    }
    int i = NameSuffixes.beforeCommas().contains(text.lower(s, comma - 1)) ? comma - 2 : comma - 1;
    EntityMention mention = i >= 0 ? cast.at(s, i) : null;
    return mention != null && mention.kind() == Kind.PERSON ? mention : null;
  }

  private boolean closes(int s, int i) {
    return i >= text.size(s) || !text.hasLetter(s, i);
  }

  /** "Crispin Blunt MP, who chairs the committee". */
  private void chairs() {
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
          holdings.add(new Holding(phrase, cast.of(person)));
        }
      }
    }
  }

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

  private void resolve(RolePhrase phrase) {
    if (phrase.former()) {
      return;
    }
    boolean voice = phrase.post().kind() == OfficeLexicon.Kind.VOICE;
    if (!phrase.definite()) {
      if (voice && phrase.indefinite() && !predicates(phrase)) {
        introduce(phrase);
      }
      return;
    }
    EntityCluster holder = only(phrase, holdings);
    EntityCluster known = holder == null ? only(phrase, unnamed) : holder;
    if (known != null) {
      known.learn(phrase.codes());
      cast.add(known, mention(phrase));
    } else if (phrase.post().kind() != OfficeLexicon.Kind.POST && none(phrase)) {
      introduce(phrase);
    }
  }

  private void introduce(RolePhrase phrase) {
    EntityCluster somebody = cast.introduce(mention(phrase));
    somebody.learn(phrase.codes());
    unnamed.add(new Holding(phrase, somebody));
  }

  /** "as a witness", "she is a witness": tells what somebody is, and introduces nobody. */
  private boolean predicates(RolePhrase phrase) {
    String relation = text.relation(phrase.s(), phrase.head());
    return relation.equals(Relations.ATTR)
        || relation.equals(Relations.OPRD)
        || text.lower(phrase.s(), phrase.from() - 1).equals("as");
  }

  /** Nobody else in the article holds or held such a post. */
  private boolean none(RolePhrase phrase) {
    return holdings.stream()
            .noneMatch(held -> !held.phrase().former() && phrase.matches(held.phrase()))
        && (phrase.post().kind() == OfficeLexicon.Kind.VOICE || phrase.proper());
  }

  private static @Nullable EntityCluster only(RolePhrase phrase, List<Holding> holdings) {
    List<Holding> current =
        holdings.stream()
            .filter(held -> !held.phrase().former() && phrase.matches(held.phrase()))
            .toList();
    EntityCluster one = single(current);
    if (one != null || current.isEmpty()) {
      return one;
    }
    if (phrase.post().kind() == OfficeLexicon.Kind.VOICE) {
      return current.get(current.size() - 1).holder();
    }
    List<Holding> sameNation =
        current.stream().filter(held -> held.phrase().nation().equals(phrase.nation())).toList();
    EntityCluster there = single(sameNation);
    return there == null ? foremost(sameNation) : there;
  }

  /** The holder that the article is about, when it speaks of the others in passing only. */
  private static @Nullable EntityCluster foremost(List<Holding> holdings) {
    List<EntityCluster> holders =
        holdings.stream()
            .map(Holding::holder)
            .distinct()
            .sorted(Comparator.comparingInt((EntityCluster one) -> -one.mentions().size()))
            .toList();
    boolean clear =
        holders.size() > 1
            && holders.get(0).mentions().size() >= IN_PASSING * holders.get(1).mentions().size();
    return clear ? holders.get(0) : null;
  }

  private static @Nullable EntityCluster single(List<Holding> holdings) {
    List<EntityCluster> holders = holdings.stream().map(Holding::holder).distinct().toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private EntityMention mention(RolePhrase phrase) {
    String name =
        text.span(phrase.s(), phrase.name(), phrase.to()).in(text.body()).replaceAll("\\s+", " ");
    return new EntityMention(
        phrase.s(),
        phrase.from(),
        phrase.to(),
        text.span(phrase.s(), phrase.from(), phrase.to()),
        Kind.PERSON,
        Form.ROLE,
        name,
        phrase.post().gender());
  }
}
