package org.synoptic.annotate.who.pronouns;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.atlas.AtlasEntry;
import org.synoptic.annotate.atlas.AtlasEntry.Sort;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.entity.ShortNames;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.QuotationIndex;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Resolves "it", "its", "they" and "the company" to organisations and states. Only the subject of
 * the clause or the only company nearby counts as an antecedent, because most uses of "it" refer to
 * no entity.
 */
public final class NonPersonPronouns {

  private static final Set<String> COMPANIES = Set.of("company", "firm");

  /**
   * Verbs before which "it" at the start of a sentence can mean the organisation of the sentence
   * before.
   */
  private static final Set<String> SAYING = ReportingVerbs.ofBodies();

  /** Verbs whose subject "it" is often impersonal: "it is clear that", "it seems". */
  private static final Set<String> IMPERSONAL =
      Set.of("be", "seem", "appear", "happen", "turn", "take", "become", "mean");

  /** The sentences before "the company" in which a company can be its antecedent. Set by hand. */
  private static final int SENTENCES_NEAR = 2;

  /**
   * The main company of an article has this many times the mentions of any other. Set by hand on 30
   * articles of MEANTIME; run {@code bench quality --set meantime} after a change.
   */
  private static final int FAR_MORE = 3;

  private final TokenGrid text;
  private final EntityClusters clusters;
  private final MentionClauses clauses;
  private final QuotationIndex quotations;

  public NonPersonPronouns(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
    this.clauses = new MentionClauses(text, clusters);
    this.quotations = new QuotationIndex(text);
  }

  /** Adds the resolved pronouns and nouns to their clusters. */
  public void identify() {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        EntityCluster cluster = antecedent(s, i);
        if (cluster != null) {
          boolean pronoun = Tags.isPronoun(text.tag(s, i));
          clusters.add(cluster, pronoun ? pronoun(s, i, cluster) : company(s, i, cluster));
        }
      }
    }
  }

  /** The antecedent of the word, or null. */
  private @Nullable EntityCluster antecedent(int s, int i) {
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

  /**
   * The subject of the clause, if it can be the antecedent of "it" and no other candidate stands
   * between.
   */
  private @Nullable EntityCluster ofClause(int s, int i, int verb) {
    int verbWithSubject = clauses.withSubject(s, verb);
    int subject = clauses.subjectWord(s, verbWithSubject);
    EntityCluster cluster =
        subject < 0 || subject >= i ? null : clauses.subjectOf(s, verbWithSubject);
    boolean only = cluster != null && isNeuter(cluster) && noneBetween(s, subject, i, cluster);
    return only && inSameQuotation(s, subject, i) ? cluster : null;
  }

  /**
   * The organisation that is the antecedent of a plural pronoun, if nothing else in the sentence
   * can be: "Quayside said they would close".
   */
  private @Nullable EntityCluster ofPlural(int s, int i) {
    int verbWithSubject = clauses.withSubject(s, clauses.clause(s, i));
    int subject = clauses.subjectWord(s, verbWithSubject);
    if (subject == i) {
      verbWithSubject = clauses.withSubject(s, clauses.clause(s, verbWithSubject));
      subject = clauses.subjectWord(s, verbWithSubject);
    }
    EntityCluster cluster =
        subject < 0 || subject >= i ? null : clauses.subjectOf(s, verbWithSubject);
    if (cluster == null || cluster.kind() != Kind.ORGANISATION) {
      return null;
    }
    return noneBetween(s, -1, i, cluster)
            && noOtherAntecedent(s, i)
            && inSameQuotation(s, subject, i)
        ? cluster
        : null;
  }

  /** Whether no plural noun, person, number or coordination stands before the word. */
  private boolean noOtherAntecedent(int s, int to) {
    for (int i = 0; i < to; i++) {
      boolean many = Tags.isPluralNoun(text.tag(s, i));
      boolean other = many && !Organisations.isKind(text.lower(s, i)) && clusters.at(s, i) == null;
      EntityMention mention = clusters.at(s, i);
      boolean person = mention != null && clusters.of(mention).kind() != Kind.ORGANISATION;
      if (other || person || text.lower(s, i).equals("and") || text.tag(s, i).equals(Tags.CD)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no other possible antecedent stands between: in "The ministry forced Quayside to lower
   * its prices" there is one.
   */
  private boolean noneBetween(int s, int from, int to, EntityCluster cluster) {
    return clusters.in(s).stream()
        .filter(m -> m.from() > from && m.to() <= to)
        .map(clusters::of)
        .noneMatch(one -> one != cluster && isNeuter(one));
  }

  /**
   * The antecedent of "it" as a subject: the subject of the reporting verb ("Quayside said it would
   * close"), or of the sentence before for "It said".
   */
  private @Nullable EntityCluster speaker(int s, int i) {
    int verb = text.head(s, i);
    if (text.relation(s, verb).equals(Relations.CCOMP)) {
      return ofClause(s, i, clauses.clause(s, verb));
    }
    boolean saying = SAYING.contains(text.token(s, verb).lemma());
    return saying && text.relation(s, verb).equals(Relations.ROOT) ? onlySubjectBefore(s, i) : null;
  }

  /** The only possible antecedent in this and the sentence before, if it is a subject there. */
  private @Nullable EntityCluster onlySubjectBefore(int s, int i) {
    Set<EntityCluster> nearby = new LinkedHashSet<>();
    for (int back = Math.max(0, s - 1); back <= s; back++) {
      for (EntityMention mention : clusters.in(back)) {
        if (mention.sentence() < s || mention.to() <= i) {
          nearby.add(clusters.of(mention));
        }
      }
    }
    nearby.removeIf(one -> !isNeuter(one));
    EntityCluster only = nearby.size() == 1 ? nearby.iterator().next() : null;
    return only != null && isSubjectIn(only, s - 1) ? only : null;
  }

  private boolean isSubjectIn(EntityCluster cluster, int s) {
    return s >= 0
        && clusters.in(s).stream()
            .anyMatch(
                m ->
                    clusters.of(m) == cluster
                        && Relations.SUBJECTS.contains(text.relation(s, clauses.headOf(m))));
  }

  /** Whether both words stand in the same quotation, or both in none. */
  private boolean inSameQuotation(int s, int a, int b) {
    return quotations.around(text.token(s, a).span().start())
        == quotations.around(text.token(s, b).span().start());
  }

  /** Whether "it" can refer to the cluster: an organisation or a place larger than a city. */
  private static boolean isNeuter(EntityCluster cluster) {
    if (cluster.kind() == Kind.ORGANISATION) {
      return true;
    }
    AtlasEntry place = cluster.kind() == Kind.PLACE ? Atlas.place(cluster.name()) : null;
    return place != null && place.sort() != Sort.CITY;
  }

  private boolean isTheCompany(int s, int i) {
    return text.lower(s, i - 1).equals("the")
        && clusters.at(s, i) == null
        && !text.isCapital(s, i)
        && !text.lower(s, i + 1).equals("of")
        && !Tags.isNoun(text.tag(s, i + 1))
        && !text.form(s, i + 1).equals("-");
  }

  /** The only organisation nearby that can be a company; otherwise the main one. */
  private @Nullable EntityCluster onlyCompany(int s, int i) {
    Set<EntityCluster> nearby = new LinkedHashSet<>();
    for (int back = Math.max(0, s - SENTENCES_NEAR); back <= s; back++) {
      for (EntityMention mention : clusters.in(back)) {
        boolean before = mention.sentence() < s || mention.to() < i;
        if (before && isCompany(clusters.of(mention))) {
          nearby.add(clusters.of(mention));
        }
      }
    }
    return nearby.size() == 1 ? nearby.iterator().next() : mainCompany(nearby);
  }

  /** The company with far more mentions than any other, or null. */
  private static @Nullable EntityCluster mainCompany(Set<EntityCluster> nearby) {
    List<EntityCluster> mentioned =
        nearby.stream()
            .sorted(Comparator.comparingInt((EntityCluster one) -> -one.mentions().size()))
            .limit(2)
            .toList();
    boolean clear =
        mentioned.size() == 2
            && mentioned.get(0).mentions().size() >= FAR_MORE * mentioned.get(1).mentions().size();
    return clear ? mentioned.get(0) : null;
  }

  /** Whether no name of the organisation shows that it is another kind of body. */
  private static boolean isCompany(EntityCluster cluster) {
    return cluster.kind() == Kind.ORGANISATION
        && cluster.names().stream()
            .allMatch(
                name ->
                    Atlas.body(name.name()) == null
                        && (!Organisations.isKind(EntityMention.lower(name.lastWord()))
                            || COMPANIES.contains(EntityMention.lower(name.lastWord()))
                            || ShortNames.isTrade(name.lastWord())));
  }

  private EntityMention pronoun(int s, int i, EntityCluster cluster) {
    String name = text.lower(s, i);
    return new EntityMention(
        s,
        i,
        i + 1,
        text.span(s, i, i + 1),
        cluster.kind(),
        Form.PRONOUN,
        name,
        PersonGender.UNKNOWN);
  }

  private EntityMention company(int s, int i, EntityCluster cluster) {
    return new EntityMention(
        s,
        i - 1,
        i + 1,
        text.span(s, i - 1, i + 1),
        cluster.kind(),
        Form.ROLE,
        text.form(s, i),
        PersonGender.UNKNOWN);
  }
}
