package org.synoptic.annotate.who;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * "it" and "its" of an organisation or state, and "the company". Only where the subject of the
 * clause, or the only company near by, can be meant: most of what "it" stands for is no entity.
 */
final class NonPersonPronouns {

  private static final Set<String> COMPANIES = Set.of("company", "firm");

  /** "It said" without a name goes on with whoever the sentence before was about. */
  private static final Set<String> SAYING = ReportingVerbs.ofBodies();

  /** "it is clear that", "it is a plan", "it seems": nobody is meant, or some thing. */
  private static final Set<String> IMPERSONAL =
      Set.of("be", "seem", "appear", "happen", "turn", "take", "become", "mean");

  private static final int SENTENCES_NEAR = 2;

  /** Times as many mentions as any other company; looked at on 30 articles of MEANTIME. */
  private static final int IN_PASSING = 3;

  private final TokenGrid text;
  private final EntityClusters cast;
  private final MentionClauses clauses;
  private final QuotedWords quoted;

  NonPersonPronouns(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.cast = cast;
    this.clauses = new MentionClauses(text, cast);
    this.quoted = new QuotedWords(text);
  }

  void identify() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        EntityCluster who = meant(s, i);
        if (who != null) {
          boolean pronoun = Tags.isPronoun(text.tag(s, i));
          cast.add(who, pronoun ? pronoun(s, i, who) : company(s, i, who));
        }
      }
    }
  }

  private @Nullable EntityCluster meant(int s, int i) {
    return switch (text.lower(s, i)) {
      case "its", "itself" -> ofClause(s, i, clauses.clause(s, i));
      case "they", "their", "them", "themselves" -> ofPlural(s, i);
      case "it" -> isSubject(s, i) ? speaker(s, i) : null;
      case "company", "firm" -> isTheCompany(s, i) ? onlyCompany(s, i) : null;
      default -> null;
    };
  }

  private boolean isSubject(int s, int i) {
    return Relations.SUBJECTS.contains(text.relation(s, i)) && !isImpersonal(s, text.head(s, i));
  }

  private boolean isImpersonal(int s, int verb) {
    return IMPERSONAL.contains(text.token(s, verb).lemma());
  }

  /** The subject of the clause, when it is one that "it" can stand for. */
  private @Nullable EntityCluster ofClause(int s, int i, int verb) {
    int told = clauses.withSubject(s, verb);
    int subject = clauses.subjectWord(s, told);
    EntityCluster who = subject < 0 || subject >= i ? null : clauses.subjectOf(s, told);
    boolean only = who != null && isNeuter(who) && noneBetween(s, subject, i, who);
    return only && sameVoice(s, subject, i) ? who : null;
  }

  /** "Quayside said they would close": a company, where no others can be meant. */
  private @Nullable EntityCluster ofPlural(int s, int i) {
    int told = clauses.withSubject(s, clauses.clause(s, i));
    int subject = clauses.subjectWord(s, told);
    if (subject == i) {
      told = clauses.withSubject(s, clauses.clause(s, told));
      subject = clauses.subjectWord(s, told);
    }
    EntityCluster who = subject < 0 || subject >= i ? null : clauses.subjectOf(s, told);
    if (who == null || who.kind() != Kind.ORGANISATION) {
      return null;
    }
    return noneBetween(s, -1, i, who) && noOthers(s, i) && sameVoice(s, subject, i) ? who : null;
  }

  private boolean noOthers(int s, int to) {
    for (int i = 0; i < to; i++) {
      boolean many = Tags.isPluralNoun(text.tag(s, i));
      boolean other = many && !Organisations.isKind(text.lower(s, i)) && cast.at(s, i) == null;
      EntityMention mention = cast.at(s, i);
      boolean person = mention != null && cast.of(mention).kind() != Kind.ORGANISATION;
      if (other || person || text.lower(s, i).equals("and") || text.tag(s, i).equals(Tags.CD)) {
        return false;
      }
    }
    return true;
  }

  /** "The ministry forced Quayside to lower its prices": whose, who knows. */
  private boolean noneBetween(int s, int from, int to, EntityCluster who) {
    return cast.in(s).stream()
        .filter(m -> m.from() > from && m.to() <= to)
        .map(cast::of)
        .noneMatch(one -> one != who && isNeuter(one));
  }

  /** "Quayside said it would close", and "It said" after a sentence about Quayside. */
  private @Nullable EntityCluster speaker(int s, int i) {
    int verb = text.head(s, i);
    if (text.relation(s, verb).equals(Relations.CCOMP)) {
      return ofClause(s, i, clauses.clause(s, verb));
    }
    boolean saying = SAYING.contains(text.token(s, verb).lemma());
    return saying && text.relation(s, verb).equals(Relations.ROOT) ? onlySubjectBefore(s, i) : null;
  }

  private @Nullable EntityCluster onlySubjectBefore(int s, int i) {
    Set<EntityCluster> near = new LinkedHashSet<>();
    for (int back = Math.max(0, s - 1); back <= s; back++) {
      for (EntityMention mention : cast.in(back)) {
        if (mention.s() < s || mention.to() <= i) {
          near.add(cast.of(mention));
        }
      }
    }
    near.removeIf(one -> !isNeuter(one));
    EntityCluster only = near.size() == 1 ? near.iterator().next() : null;
    return only != null && isSubjectIn(only, s - 1) ? only : null;
  }

  private boolean isSubjectIn(EntityCluster who, int s) {
    return s >= 0
        && cast.in(s).stream()
            .anyMatch(
                m ->
                    cast.of(m) == who
                        && Relations.SUBJECTS.contains(text.relation(s, clauses.headOf(m))));
  }

  private boolean sameVoice(int s, int a, int b) {
    return quoted.around(text.token(s, a).span().start())
        == quoted.around(text.token(s, b).span().start());
  }

  private static boolean isNeuter(EntityCluster who) {
    if (who.kind() == Kind.ORGANISATION) {
      return true;
    }
    AtlasEntry place = who.kind() == Kind.PLACE ? Atlas.place(who.name()) : null;
    return place != null && place.sort() != Sort.CITY;
  }

  private boolean isTheCompany(int s, int i) {
    return text.lower(s, i - 1).equals("the")
        && cast.at(s, i) == null
        && !text.isCapital(s, i)
        && !text.lower(s, i + 1).equals("of")
        && !Tags.isNoun(text.tag(s, i + 1))
        && !text.form(s, i + 1).equals("-");
  }

  /** The only organisation near by that may be a company. */
  private @Nullable EntityCluster onlyCompany(int s, int i) {
    Set<EntityCluster> near = new LinkedHashSet<>();
    for (int back = Math.max(0, s - SENTENCES_NEAR); back <= s; back++) {
      for (EntityMention mention : cast.in(back)) {
        boolean before = mention.s() < s || mention.to() < i;
        if (before && isCompany(cast.of(mention))) {
          near.add(cast.of(mention));
        }
      }
    }
    return near.size() == 1 ? near.iterator().next() : foremost(near);
  }

  /** The one that the article is about, when it speaks of the others in passing only. */
  private static @Nullable EntityCluster foremost(Set<EntityCluster> near) {
    List<EntityCluster> most =
        near.stream()
            .sorted(Comparator.comparingInt((EntityCluster one) -> -one.mentions().size()))
            .limit(2)
            .toList();
    boolean clear =
        most.size() == 2
            && most.get(0).mentions().size() >= IN_PASSING * most.get(1).mentions().size();
    return clear ? most.get(0) : null;
  }

  private static boolean isCompany(EntityCluster who) {
    return who.kind() == Kind.ORGANISATION
        && who.names().stream()
            .allMatch(
                name ->
                    Atlas.body(name.name()) == null
                        && (!Organisations.isKind(EntityMention.lower(name.lastWord()))
                            || COMPANIES.contains(EntityMention.lower(name.lastWord()))
                            || ShortNames.isTrade(name.lastWord())));
  }

  private EntityMention pronoun(int s, int i, EntityCluster who) {
    String name = text.lower(s, i);
    return new EntityMention(
        s, i, i + 1, text.span(s, i, i + 1), who.kind(), Form.PRONOUN, name, PersonGender.UNSAID);
  }

  private EntityMention company(int s, int i, EntityCluster who) {
    return new EntityMention(
        s,
        i - 1,
        i + 1,
        text.span(s, i - 1, i + 1),
        who.kind(),
        Form.ROLE,
        text.form(s, i),
        PersonGender.UNSAID);
  }
}
