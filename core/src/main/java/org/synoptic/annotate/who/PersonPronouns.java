package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;
import org.synoptic.syntax.pronouns.Salience;

/**
 * "he" and "she": the person that the sentence, or the one before, is about. Where two could be
 * meant the pronoun stays unresolved. This gives the likely answer of {@code syntax.pronouns}.
 */
final class PersonPronouns {

  /** News comes back to a person within two sentences, or names the person again. */
  private static final int SENTENCES_BACK = 2;

  private static final int SENTENCES_NEAR = 4;

  /** Three times as many mentions; looked at on 24 articles of the AllSides set. */
  private static final int FAR_MORE = 3;

  private static final WordList PERSONS_LIST = WordList.of(PersonPronouns.class, "persons.txt");

  private static final Set<String> PERSONS = PERSONS_LIST.words();

  /** A person that a pronoun could mean, null for one without identity, and his salience. */
  private record Candidate(@Nullable EntityCluster who, int rank) {}

  private final TokenGrid text;
  private final EntityClusters cast;
  private final QuotedWords quoted;
  private final MentionClauses clauses;

  PersonPronouns(TokenGrid text, EntityClusters cast) {
    this.text = text;
    this.quoted = new QuotedWords(text);
    this.cast = cast;
    this.clauses = new MentionClauses(text, cast);
  }

  void identify() {
    Map<EntityCluster, List<String>> told = new LinkedHashMap<>();
    each((s, i, gender) -> tell(s, i, told));
    told.forEach(PersonPronouns::learn);
    each(this::resolve);
  }

  /** Does something with a pronoun. */
  private interface Step {
    void take(int s, int i, PersonGender gender);
  }

  private void each(Step step) {
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        PersonGender gender = PersonGender.ofPronoun(text.lower(s, i));
        if (gender != PersonGender.UNSAID && Tags.isPronoun(text.tag(s, i))) {
          step.take(s, i, gender);
        }
      }
    }
  }

  /** A sentence with one person only, and as its subject, tells the person's gender. */
  private void tell(int s, int i, Map<EntityCluster, List<String>> told) {
    String word = text.lower(s, i);
    int quotation = quoted.around(text.token(s, i).span().start());
    List<Candidate> here = candidates(s, text.size(s), PersonGender.UNSAID, quotation);
    EntityCluster who = here.isEmpty() || several(here) ? null : here.get(0).who();
    if (who == null || candidates(s, i, PersonGender.UNSAID, quotation).isEmpty()) {
      return;
    }
    if (here.get(0).rank() <= Salience.SUBJECT && !outshone(who, s, PersonGender.ofPronoun(word))) {
      told.computeIfAbsent(who, one -> new ArrayList<>()).add(word);
    }
  }

  /** "Ruiz said that she"; "her" alone may be another's: "Ruiz praised her". */
  private static void learn(EntityCluster who, List<String> pronouns) {
    boolean subject = pronouns.contains("he") || pronouns.contains("she");
    List<PersonGender> genders = pronouns.stream().map(PersonGender::ofPronoun).distinct().toList();
    if (subject && genders.size() == 1) {
      who.learn(genders.get(0));
    }
  }

  private void resolve(int s, int i, PersonGender gender) {
    int quotation = quoted.around(text.token(s, i).span().start());
    EntityCluster who = inSentence(s, i, gender, quotation);
    if (who != null
        && (clauses.subjectOf(s, clauses.clause(s, i)) == who || !outshone(who, s, gender))) {
      who.learn(gender);
      cast.add(who, mention(s, i, gender));
    }
  }

  /** Near by is somebody whose gender the text tells, and whom it is far more about. */
  private boolean outshone(EntityCluster who, int s, PersonGender gender) {
    if (who.gender() != PersonGender.UNSAID) {
      return false;
    }
    for (int back = s; back >= Math.max(0, s - SENTENCES_NEAR); back--) {
      for (EntityMention mention : cast.in(back)) {
        EntityCluster other = cast.of(mention);
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

  private @Nullable EntityCluster inSentence(int s, int i, PersonGender gender, int quotation) {
    List<Candidate> here = candidates(s, i, gender, quotation);
    EntityCluster subject = isObject(s, i) ? clauses.subjectOf(s, doing(s, i)) : null;
    here.removeIf(one -> subject != null && one.who() == subject);
    if (!here.isEmpty()) {
      return several(here) && !isSubjectOfSpeech(s, i, best(here)) ? null : best(here);
    }
    EntityCluster announced = announced(s, i, gender, quotation);
    if (announced != null) {
      return announced;
    }
    int looked = 0;
    for (int back = s - 1;
        back >= Math.max(0, s - PronounResolver.FARTHEST) && looked < SENTENCES_BACK;
        back--) {
      looked += tells(back, quotation) ? 1 : 0;
      List<Candidate> before = candidates(back, text.size(back), gender, quotation);
      before.removeIf(c -> isAnonymous(c.who()) && c.rank() > 0);
      if (!before.isEmpty()) {
        return best(before);
      }
    }
    return null;
  }

  /** The verb whose subject does what is done to the pronoun: "Mora left, calling him a fool". */
  private int doing(int s, int i) {
    int verb = clauses.clause(s, i);
    boolean participle = verb >= 0 && text.tag(s, verb).equals(Tags.VBG);
    return participle ? clauses.withSubject(s, verb) : verb;
  }

  /** "him", "her" of "met her": not the subject of its own verb. */
  private boolean isObject(int s, int i) {
    return text.tag(s, i).equals(Tags.PRP)
        && (text.lower(s, i).equals("him") || text.lower(s, i).equals("her"));
  }

  /** Whether the sentence has words in the same voice: the outlet's, or that of the quotation. */
  private boolean tells(int s, int quotation) {
    for (int i = 0; i < text.size(s); i++) {
      if (text.hasLetter(s, i) && quoted.around(text.token(s, i).span().start()) == quotation) {
        return true;
      }
    }
    return false;
  }

  /** "a source": too faint to be "he" two sentences later. */
  private static boolean isAnonymous(@Nullable EntityCluster who) {
    return who != null && who.names().isEmpty() && who.gender() == PersonGender.UNSAID;
  }

  private static boolean several(List<Candidate> candidates) {
    Set<@Nullable EntityCluster> all = new HashSet<>();
    candidates.forEach(c -> all.add(c.who()));
    return all.size() > 1;
  }

  private static @Nullable EntityCluster best(List<Candidate> candidates) {
    int rank = candidates.stream().mapToInt(Candidate::rank).min().orElseThrow();
    Set<@Nullable EntityCluster> best = new HashSet<>();
    candidates.stream().filter(c -> c.rank() == rank).forEach(c -> best.add(c.who()));
    return best.size() == 1 ? best.iterator().next() : null;
  }

  /**
   * Whether the nearest clause above the pronoun that has a subject of its own has {@code who} as
   * its subject: "Ruiz, who met Mora, said that she would stay".
   */
  private boolean isSubjectOfSpeech(int s, int i, @Nullable EntityCluster who) {
    int verb = clauses.clause(s, i);
    if (!Relations.SUBJECTS.contains(text.relation(s, i))
        && clauses.subjectOf(s, verb) == who
        && who != null) {
      return true;
    }
    int above = joined(s, verb) ? -1 : clauses.clause(s, verb);
    while (above >= 0 && clauses.subjectOf(s, above) == null && !joined(s, above)) {
      above = clauses.clause(s, above);
    }
    return who != null && above >= 0 && clauses.subjectOf(s, above) == who;
  }

  /** A second verb after "and" shares a subject, but nobody knows how much of what follows. */
  private boolean joined(int s, int verb) {
    return verb < 0
        || text.relation(s, verb).equals(Relations.CONJ) && clauses.subjectOf(s, verb) == null;
  }

  /** "the day before she met the mayor, Mrs Ruiz declared": the subject follows. */
  private @Nullable EntityCluster announced(int s, int i, PersonGender gender, int quotation) {
    for (EntityMention mention : cast.in(s)) {
      boolean follows =
          mention.from() > i
              && rank(mention) == Salience.MAIN_SUBJECT
              && cast.of(mention).kind() == Kind.PERSON
              && cast.of(mention).gender() == gender
              && quoted.around(mention.span().start()) == quotation;
      if (follows) {
        return cast.of(mention);
      }
    }
    return null;
  }

  /** Persons mentioned in the sentence before the word, by how much the sentence is about them. */
  private List<Candidate> candidates(int s, int before, PersonGender gender, int quotation) {
    List<Candidate> found = new ArrayList<>();
    for (EntityMention mention : cast.in(s)) {
      EntityCluster who = cast.of(mention);
      boolean fits =
          mention.to() <= before
              && who.kind() == Kind.PERSON
              && who.gender().allows(gender)
              && quoted.around(mention.span().start()) == quotation;
      if (fits) {
        found.add(new Candidate(who, rank(mention)));
      }
    }
    for (int i = 0; i < before; i++) {
      if (isSomebody(s, i) && quoted.around(text.token(s, i).span().start()) == quotation) {
        found.add(new Candidate(null, rank(s, i)));
      }
    }
    return found;
  }

  /** "a lawyer", "her father": a person whom no mention holds. */
  private boolean isSomebody(int s, int i) {
    return text.tag(s, i).equals(Tags.NN)
        && (PERSONS.contains(text.lower(s, i)) || OfficeLexicon.isPost(text.lower(s, i)))
        && !text.relation(s, i).equals(Relations.COMPOUND)
        && !text.relation(s, i).equals(Relations.APPOS)
        && !text.relation(s, i).equals(Relations.ATTR)
        && !cast.isApposed(s, i)
        && (i == 0 || cast.at(s, i - 1) == null)
        && cast.at(s, i) == null;
  }

  private int rank(EntityMention mention) {
    return rank(mention.s(), clauses.headOf(mention));
  }

  private int rank(int s, int word) {
    return Salience.rank(text.tree(s), word);
  }
}
