package org.synoptic.annotate.who.pronouns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.entity.EntityCluster;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.EntityWords;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.QuotationIndex;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;
import org.synoptic.syntax.pronouns.Salience;

/**
 * Resolves "he" and "she" to the person that the sentence, or the one before, is about. If two fit,
 * the pronoun stays unresolved. This is the likely answer of {@code syntax.pronouns}.
 */
public final class PersonPronouns {

  /**
   * The number of sentences before, in the same quotation, in which an antecedent is searched. Set
   * by hand.
   */
  private static final int SENTENCES_BACK = 2;

  /** The number of sentences before in which such an entity counts. Set by hand. */
  private static final int SENTENCES_NEAR = 4;

  /**
   * An entity with known gender and this many times the mentions prevents a resolution to one
   * without. Set by hand on 24 articles of the AllSides set.
   */
  private static final int FAR_MORE = 3;

  /** Verbs of those who are mentioned for what they say or do about another. */
  private static final Set<String> COMMENTING = EntityWords.of("commenting");

  /**
   * A person that a pronoun could mean, null for one without identity, his salience, and whether
   * the name only modifies a noun: "a [Hall] supporter".
   */
  private record Candidate(@Nullable EntityCluster who, int rank, boolean modifier) {}

  private final TokenGrid text;
  private final EntityClusters clusters;
  private final QuotationIndex quotations;
  private final MentionClauses clauses;
  private final GenderSigns genders;
  private final OwnedDescriptions descriptions;

  public PersonPronouns(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.quotations = new QuotationIndex(text);
    this.clusters = clusters;
    this.clauses = new MentionClauses(text, clusters);
    this.genders = new GenderSigns(text, clusters);
    this.descriptions = new OwnedDescriptions(text);
  }

  public void identify() {
    genders.learn();
    Map<EntityCluster, List<String>> pronounsOf = new LinkedHashMap<>();
    each((s, i, gender) -> collect(s, i, pronounsOf));
    pronounsOf.forEach(PersonPronouns::learn);
    each(this::resolve);
  }

  /** Takes a pronoun. */
  private interface Step {
    void take(int s, int i, PersonGender gender);
  }

  /** Gives every pronoun that shows a gender to {@code step}. */
  private void each(Step step) {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        PersonGender gender = PersonGender.ofPronoun(text.lower(s, i));
        if (gender != PersonGender.UNKNOWN && Tags.isPronoun(text.tag(s, i))) {
          step.take(s, i, gender);
        }
      }
    }
  }

  /**
   * Collects the pronoun for the only person of the sentence, if that person is its subject: the
   * pronoun then shows the gender.
   */
  private void collect(int s, int i, Map<EntityCluster, List<String>> pronounsOf) {
    String word = text.lower(s, i);
    int quotation = quotations.around(text.token(s, i).span().start());
    List<Candidate> here = candidates(s, text.size(s), PersonGender.UNKNOWN, quotation);
    EntityCluster who = here.isEmpty() || several(here) ? null : here.get(0).who();
    if (who == null || candidates(s, i, PersonGender.UNKNOWN, quotation).isEmpty()) {
      return;
    }
    if (here.get(0).rank() <= Salience.SUBJECT
        && !isOutweighed(who, s, PersonGender.ofPronoun(word))) {
      pronounsOf.computeIfAbsent(who, one -> new ArrayList<>()).add(word);
    }
  }

  /**
   * Sets the gender if all pronouns agree and one is a subject: "Ruiz said that she". "her" alone
   * may refer to another person: "Ruiz praised her".
   */
  private static void learn(EntityCluster who, List<String> pronouns) {
    boolean subject = pronouns.contains("he") || pronouns.contains("she");
    List<PersonGender> genders = pronouns.stream().map(PersonGender::ofPronoun).distinct().toList();
    if (subject && genders.size() == 1) {
      who.learn(genders.get(0));
    }
  }

  /** Adds the pronoun to the cluster of its antecedent. */
  private void resolve(int s, int i, PersonGender gender) {
    int quotation = quotations.around(text.token(s, i).span().start());
    EntityCluster who = antecedent(s, i, gender, quotation);
    if (who != null
        && (clauses.subjectOf(s, clauses.clause(s, i)) == who
            || isSubjectOfSpeech(s, i, who)
            || !isOutweighed(who, s, gender))) {
      who.learn(gender);
      clusters.add(who, mention(s, i, gender));
    }
  }

  /**
   * Whether a person nearby has this gender and far more mentions, while the gender of {@code who}
   * is unknown.
   */
  private boolean isOutweighed(EntityCluster who, int s, PersonGender gender) {
    if (who.gender() != PersonGender.UNKNOWN) {
      return false;
    }
    for (int back = s; back >= Math.max(0, s - SENTENCES_NEAR); back--) {
      for (EntityMention mention : clusters.in(back)) {
        EntityCluster other = clusters.of(mention);
        boolean more = other.mentions().size() >= FAR_MORE * who.mentions().size();
        if (other != who && more && other.gender() == gender) {
          return true;
        }
      }
    }
    return false;
  }

  private EntityMention mention(int s, int i, PersonGender gender) {
    return new EntityMention(
        s,
        i,
        i + 1,
        text.span(s, i, i + 1),
        Kind.PERSON,
        Form.PRONOUN,
        text.form(s, i).toLowerCase(Locale.ROOT),
        gender);
  }

  /** The antecedent in this sentence or the ones before, or null. */
  private @Nullable EntityCluster antecedent(int s, int i, PersonGender gender, int quotation) {
    List<Candidate> here = candidates(s, i, gender, quotation);
    EntityCluster subject = isObject(s, i) ? clauses.subjectOf(s, governingVerb(s, i)) : null;
    here.removeIf(one -> subject != null && one.who() == subject);
    if (!here.isEmpty()) {
      EntityCluster best = best(here);
      boolean open =
          !isSubjectOfSpeech(s, i, best)
              || isIntroducedBy(here, s, best)
              || isTold(here, s, i, best);
      return several(here) && open ? null : best;
    }
    EntityCluster subjectAfter = subjectAfter(s, i, gender, quotation);
    if (subjectAfter != null) {
      return subjectAfter;
    }
    int looked = 0;
    for (int back = s - 1;
        back >= Math.max(0, s - PronounResolver.FARTHEST) && looked < SENTENCES_BACK;
        back--) {
      looked += hasWordsIn(back, quotation) ? 1 : 0;
      List<Candidate> before = candidates(back, text.size(back), gender, quotation);
      before.removeIf(c -> isAnonymous(c.who()) && c.rank() > 0);
      if (!before.isEmpty()) {
        EntityCluster best = best(before);
        boolean open =
            best != null
                && !speaks(s, i)
                && (isPassing(best, back, gender) || isOneOfTwo(best, back, before));
        return open || before.stream().allMatch(Candidate::modifier) ? null : best;
      }
    }
    return null;
  }

  /**
   * Whether the person is first mentioned in the sentence {@code back}, for what he says or does
   * about another person of the sentence before: "The mayor was jailed. Judge Tom Hall called it
   * fair. [He] stole 40 crowns."
   */
  private boolean isPassing(EntityCluster who, int back, PersonGender gender) {
    EntityMention subject = back > 0 && isNew(who, back) ? subjectIn(back, who) : null;
    if (subject == null) {
      return false;
    }
    int verb = clauses.clause(back, clauses.headOf(subject));
    boolean comments = isReporting(back, verb) || COMMENTING.contains(text.tree(back).lemma(verb));
    int quotation = quotations.around(subject.span().start());
    return comments && !candidates(back - 1, text.size(back - 1), gender, quotation).isEmpty();
  }

  /**
   * Whether the sentence {@code back}, the first about the person, is about another as much: "Tom
   * Hall saw Piet Larsen. [He] stole 40 crowns."
   */
  private boolean isOneOfTwo(EntityCluster who, int back, List<Candidate> before) {
    return several(before) && isNew(who, back);
  }

  private static boolean isNew(EntityCluster who, int s) {
    return who.mentions().stream().allMatch(mention -> mention.sentence() >= s);
  }

  /** Whether the word is the subject of an active verb of saying. */
  private boolean speaks(int s, int i) {
    return text.relation(s, i).equals(Relations.NSUBJ) && isReporting(s, text.head(s, i));
  }

  private boolean isReporting(int s, int verb) {
    return ReportingVerbs.ofStatements().contains(text.tree(s).lemma(verb));
  }

  private @Nullable EntityMention subjectIn(int s, EntityCluster who) {
    return clusters.in(s).stream()
        .filter(mention -> clusters.of(mention) == who && rank(mention) == Salience.MAIN_SUBJECT)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether the person is introduced as somebody of another candidate: "Tom Hall, [his] brother,
   * said [he] would appeal".
   */
  private boolean isIntroducedBy(List<Candidate> here, int s, @Nullable EntityCluster who) {
    for (EntityMention owner : clusters.in(s)) {
      EntityCluster other = clusters.of(owner);
      if (other == who || here.stream().noneMatch(one -> one.who() == other)) {
        continue;
      }
      boolean owns =
          clusters.in(s).stream()
              .anyMatch(m -> clusters.of(m) == who && descriptions.isOwnerOf(owner.from(), m));
      if (owns) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb whose subject cannot be the antecedent of an object pronoun; for a participle the verb
   * above: "Mora left, calling him a fool".
   */
  private int governingVerb(int s, int i) {
    int verb = clauses.clause(s, i);
    boolean participle = verb >= 0 && text.tag(s, verb).equals(Tags.VBG);
    return participle ? clauses.withSubject(s, verb) : verb;
  }

  /** Whether the pronoun is an object: "him", "her" of "met her". */
  private boolean isObject(int s, int i) {
    return text.tag(s, i).equals(Tags.PRP)
        && (text.lower(s, i).equals("him") || text.lower(s, i).equals("her"));
  }

  /** Whether the sentence has words in the same quotation, or outside quotations for -1. */
  private boolean hasWordsIn(int s, int quotation) {
    for (int i = 0; i < text.size(s); i++) {
      if (text.hasLetter(s, i) && quotations.around(text.token(s, i).span().start()) == quotation) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the entity has neither name nor gender: "a source". It is no antecedent across
   * sentences unless it is the main subject.
   */
  private static boolean isAnonymous(@Nullable EntityCluster who) {
    return who != null && who.names().isEmpty() && who.gender() == PersonGender.UNKNOWN;
  }

  /** Whether the candidates are different persons. */
  private static boolean several(List<Candidate> candidates) {
    Set<@Nullable EntityCluster> all = new HashSet<>();
    candidates.forEach(c -> all.add(c.who()));
    return all.size() > 1;
  }

  /** The candidate with the lowest rank; null if two have it. */
  private static @Nullable EntityCluster best(List<Candidate> candidates) {
    int rank = candidates.stream().mapToInt(Candidate::rank).min().orElseThrow();
    Set<@Nullable EntityCluster> best = new HashSet<>();
    candidates.stream().filter(c -> c.rank() == rank).forEach(c -> best.add(c.who()));
    return best.size() == 1 ? best.iterator().next() : null;
  }

  /** Whether another candidate is who the clause above the pronoun is told: "told Piet that he". */
  private boolean isTold(List<Candidate> here, int s, int i, @Nullable EntityCluster speaker) {
    int clause = clauses.clause(s, i);
    int verb = text.relation(s, clause).equals(Relations.CCOMP) ? text.head(s, clause) : -1;
    return clusters.in(s).stream()
        .filter(mention -> mention.to() <= i && clusters.of(mention) != speaker)
        .filter(mention -> here.stream().anyMatch(one -> one.who() == clusters.of(mention)))
        .map(clauses::headOf)
        .anyMatch(
            head ->
                text.head(s, head) == verb
                    && (text.relation(s, head).equals(Relations.DOBJ)
                        || text.relation(s, head).equals(Relations.DATIVE)));
  }

  /**
   * Whether the nearest clause above the pronoun with its own subject has {@code who} as its
   * subject: "Ruiz, who met Mora, said that she would stay".
   */
  private boolean isSubjectOfSpeech(int s, int i, @Nullable EntityCluster who) {
    int verb = clauses.clause(s, i);
    if (!Relations.SUBJECTS.contains(text.relation(s, i))
        && clauses.subjectOf(s, verb) == who
        && who != null) {
      return true;
    }
    int above = isCoordinated(s, verb) ? -1 : clauses.clause(s, verb);
    while (above >= 0 && clauses.subjectOf(s, above) == null && !isCoordinated(s, above)) {
      above = clauses.clause(s, above);
    }
    return who != null && above >= 0 && clauses.subjectOf(s, above) == who;
  }

  /**
   * Whether the verb is coordinated and has no subject. It shares one, but how much of what follows
   * belongs to it is unknown.
   */
  private boolean isCoordinated(int s, int verb) {
    return verb < 0
        || text.relation(s, verb).equals(Relations.CONJ) && clauses.subjectOf(s, verb) == null;
  }

  /**
   * The person of this gender who is the main subject after the pronoun: "the day before she met
   * the mayor, Mrs Ruiz declared".
   */
  private @Nullable EntityCluster subjectAfter(int s, int i, PersonGender gender, int quotation) {
    for (EntityMention mention : clusters.in(s)) {
      boolean follows =
          mention.from() > i
              && rank(mention) == Salience.MAIN_SUBJECT
              && clusters.of(mention).kind() == Kind.PERSON
              && clusters.of(mention).gender() == gender
              && !descriptions.isOwnerOf(i, mention)
              && quotations.around(mention.span().start()) == quotation;
      if (follows) {
        return clusters.of(mention);
      }
    }
    return null;
  }

  /**
   * The persons mentioned in the sentence before the word {@code before} and in the same quotation,
   * each with its rank.
   */
  private List<Candidate> candidates(int s, int before, PersonGender gender, int quotation) {
    List<Candidate> found = new ArrayList<>();
    for (EntityMention mention : clusters.in(s)) {
      EntityCluster who = clusters.of(mention);
      boolean fits =
          mention.to() <= before
              && !(mention.sentence() == s && descriptions.isOwnerBeside(before, mention))
              && who.kind() == Kind.PERSON
              && who.gender().allows(gender)
              && quotations.around(mention.span().start()) == quotation;
      if (fits) {
        found.add(new Candidate(who, rank(mention), isModifier(mention)));
      }
    }
    for (int i = 0; i < before; i++) {
      if (isUnnamedPerson(s, i)
          && genders.ofNoun(s, i).allows(gender)
          && quotations.around(text.token(s, i).span().start()) == quotation) {
        found.add(new Candidate(null, rank(s, i), false));
      }
    }
    return found;
  }

  /** Whether the word refers to a person without a mention: "a lawyer", "her father". */
  private boolean isUnnamedPerson(int s, int i) {
    return text.tag(s, i).equals(Tags.NN)
        && descriptions.isPersonNoun(s, i)
        && !text.relation(s, i).equals(Relations.COMPOUND)
        && !text.relation(s, i).equals(Relations.APPOS)
        && !text.relation(s, i).equals(Relations.ATTR)
        && !clusters.isApposed(s, i)
        && (i == 0 || clusters.at(s, i - 1) == null)
        && clusters.at(s, i) == null;
  }

  private boolean isModifier(EntityMention mention) {
    int name = clauses.headOf(mention);
    return Relations.NOUN_MODIFIERS.contains(text.relation(mention.sentence(), name))
        && text.head(mention.sentence(), name) >= mention.to();
  }

  private int rank(EntityMention mention) {
    return rank(mention.sentence(), clauses.headOf(mention));
  }

  private int rank(int s, int word) {
    return Salience.rank(text.tree(s), word);
  }
}
