package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryIdentities;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ContentWords;

/**
 * Which statements say the same thing. Two reports' statements match when each is the other's best,
 * and enough of what tells them apart from the rest is shared.
 */
public final class StatementMatcher {

  /**
   * Least similarity of two statements that are each other's best. Tuned on the seeds and BASIL.
   */
  private static final double MUTUAL = 0.46;

  /** Least similarity where the one has no better partner, but the other has. */
  private static final double ONE_SIDED = 0.55;

  /** Least similarity of two statements that both have better partners. */
  private static final double STRONG = 0.66;

  /** Least similarity of two statements of one report. */
  private static final double REPEATED = 0.75;

  /** Added where one speaker said both at one time: so little else need be shared. */
  private static final double OCCASION = 0.3;

  /** Least score where one person does one thing on one day in both. */
  private static final double SAME_ACT = 0.56;

  /** What is left of it when one is negated: a real contradiction shares enough to bear it. */
  private static final double OTHER_POLARITY = 0.85;

  /** What is left of the similarity of two clauses with different verbs. */
  private static final double OTHER_ACT = 0.88;

  private final List<Statement> statements;
  private final StatementVectors terms;
  private final StoryIdentities identities;

  public StatementMatcher(
      List<Statement> statements, StatementVectors terms, StoryIdentities identities) {
    this.statements = statements;
    this.terms = terms;
    this.identities = identities;
  }

  /** The matching pairs, best first. */
  public List<StatementPair> find() {
    List<StatementPair> candidates = candidates();
    Map<Long, Double> bestOf = new HashMap<>();
    for (StatementPair pair : candidates) {
      bestOf.merge(side(pair.a(), pair.b()), pair.score(), Math::max);
      bestOf.merge(side(pair.b(), pair.a()), pair.score(), Math::max);
    }
    List<StatementPair> kept = new ArrayList<>();
    for (StatementPair pair : candidates) {
      boolean mutual =
          pair.score() >= bestOf.getOrDefault(side(pair.a(), pair.b()), 0.0)
              && pair.score() >= bestOf.getOrDefault(side(pair.b(), pair.a()), 0.0);
      boolean sameReport = pair.a().report() == pair.b().report();
      boolean best =
          pair.score() >= bestOf.getOrDefault(side(pair.a(), pair.b()), 0.0)
              || pair.score() >= bestOf.getOrDefault(side(pair.b(), pair.a()), 0.0);
      double least = sameReport ? REPEATED : mutual ? MUTUAL : best ? ONE_SIDED : STRONG;
      if (pair.score() >= least) {
        kept.add(pair);
      }
    }
    kept.sort(
        Comparator.comparingDouble((StatementPair pair) -> -pair.score())
            .thenComparingInt(pair -> pair.a().index())
            .thenComparingInt(pair -> pair.b().index()));
    return kept;
  }

  private static long side(Statement of, Statement other) {
    return (long) of.index() << 32 | other.report();
  }

  private List<StatementPair> candidates() {
    List<StatementPair> candidates = new ArrayList<>();
    for (Statement a : statements) {
      for (int other : terms.after(a.index())) {
        Statement b = statements.get(other);
        double score = score(a, b);
        if (score >= MUTUAL) {
          candidates.add(new StatementPair(a, b, score));
        }
      }
    }
    return candidates;
  }

  public double score(Statement a, Statement b) {
    boolean sameSentence = a.report() == b.report() && a.sentence() == b.sentence();
    int shared = terms.shared(a.index(), b.index());
    boolean sameOccasion = sameOccasion(a, b);
    if (sameSentence
        || shared < 2
        || (!terms.meet(a.index(), b.index()) && !(sameOccasion && shared >= 4))) {
      return 0;
    }
    double score = terms.similarity(a.index(), b.index(), oneAct(a, b));
    if (sameOccasion) {
      score = OCCASION + Math.max(score, terms.sentenceSimilarity(a.index(), b.index()));
    }
    if (otherActs(a, b)) {
      score *= OTHER_ACT;
    }
    if (a.negative() != b.negative()) {
      score *= OTHER_POLARITY;
    }
    if (otherPeople(a, b)) {
      score -= 0.25;
    }
    if (otherTimes(a, b)) {
      score -= 0.2;
    }
    return sameAct(a, b) ? Math.max(score, SAME_ACT) : score;
  }

  /** Whether one person does one thing on one day in both: "will travel", "is to visit". */
  private boolean sameAct(Statement a, Statement b) {
    Timex left = StatementTimes.told(a);
    Timex right = StatementTimes.told(b);
    return a.subject() != null
        && a.subject().equals(b.subject())
        && identities.kind(a.subject()) == Entity.Kind.PERSON
        && a.negative() == b.negative()
        && left != null
        && right != null
        && left.value().length() >= 10
        && left.value().equals(right.value())
        && Synonyms.kin(act(a), act(b));
  }

  /** Whether the verbs of both are of one meaning: only then other words may stand for others. */
  private static boolean oneAct(Statement a, Statement b) {
    return a.head() != null
        && b.head() != null
        && Synonyms.kin(TermStem.of(a.head().lemma()), TermStem.of(b.head().lemma()));
  }

  /** The stem of what is done: of the event, where the clause's verb tells one. */
  private static String act(Statement statement) {
    Event main = statement.mainEvent();
    String head = statement.head() == null ? "" : statement.head().lemma();
    return TermStem.of(main == null ? head : main.lemma());
  }

  /** Whether both are words of one speaker, said at one named time. */
  private static boolean sameOccasion(Statement a, Statement b) {
    return a.speaker() != null
        && b.speaker() != null
        && a.speaker().id() != null
        && a.speaker().id().equals(b.speaker().id())
        && a.framed() != null
        && b.framed() != null
        && a.framed().value().equals(b.framed().value());
  }

  /** Whether neither clause's verb is among the other's words, and both verbs tell something. */
  private boolean otherActs(Statement a, Statement b) {
    if (a.head() == null || b.head() == null) {
      return false;
    }
    if (!ContentWords.isContent(a.head()) || !ContentWords.isContent(b.head())) {
      return false;
    }
    String left = TermStem.of(a.head().lemma());
    String right = TermStem.of(b.head().lemma());
    return !Synonyms.kin(left, right)
        && !terms.of(a.index()).containsKey(right)
        && !terms.of(b.index()).containsKey(left);
  }

  /** Whether the two tell of two different people. */
  private boolean otherPeople(Statement a, Statement b) {
    return differentPerson(a.subject(), b.subject())
        || (a.speaker() != null
            && b.speaker() != null
            && differentPerson(a.speaker().id(), b.speaker().id()));
  }

  private boolean differentPerson(@Nullable String a, @Nullable String b) {
    return a != null
        && b != null
        && !a.equals(b)
        && identities.kind(a) == Entity.Kind.PERSON
        && identities.kind(b) == Entity.Kind.PERSON;
  }

  private static boolean otherTimes(Statement a, Statement b) {
    return !a.dates().isEmpty()
        && !b.dates().isEmpty()
        && a.dates().stream()
            .allMatch(x -> b.dates().stream().allMatch(y -> ComparedTimes.apart(x, y)));
  }
}
