package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.synoptic.check.proposition.Opposites;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** The clause says that it is so and the reports that it is not, or the other way round. */
final class OtherPolarity implements Counterclaim {

  /** Score from which on the nearest clause alone decides on a negation. Set by hand. */
  private static final double NEAR = 0.4;

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.4;

  /** Verbs that tell that something is not, or not done. */
  private static final Set<String> PRIVATIVE = CheckWords.of("privative");

  private final CheckedStory story;

  OtherPolarity(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    for (Proposition one : story.propositions(clause)) {
      List<RoleAgreement> all =
          story.agreements(one).stream().filter(RoleAgreement::isOfOneAct).toList();
      if (all.stream().anyMatch(agreement -> !agreement.isTurned())) {
        if (one.token().equals(clause.head())) {
          return List.of();
        }
        continue;
      }
      if (Degrees.isDeniedMore(one.parse()) || Degrees.isMeasured(one.parse(), one.verb())) {
        return List.of();
      }
      for (Statement other : near) {
        for (RoleAgreement agreement : story.agreements(one, Set.of(other.place()))) {
          if (contradicts(agreement) && ClauseTerms.share(story, clause, other) >= SAME_WORDS) {
            return List.of(part(agreement, other));
          }
        }
      }
    }
    List<CheckedPart> found = byVerb(clause, near);
    return found.isEmpty() ? undenied(clause, near) : found;
  }

  /** "Nobody was hurt" where no report near it denies anything. */
  private List<CheckedPart> undenied(Statement clause, List<Statement> near) {
    boolean none =
        clause.tokens().stream()
            .anyMatch(
                token ->
                    Relations.ALL_SUBJECTS.contains(token.relation())
                        && NegationWords.pronouns().contains(token.lemma()));
    if (!none || clause.head() == null || near.stream().anyMatch(OtherPolarity::denies)) {
      return List.of();
    }
    return List.of(
        new CheckedPart(
            clause.head().span(),
            story.index().text(story.draft(), clause.head().span()),
            CheckedPart.Kind.POLARITY,
            Verdict.UNSUPPORTED,
            "no report says that it is not so",
            List.of()));
  }

  /** Also "all were lost", "warnings were ignored". */
  private static boolean denies(Statement one) {
    return one.negative() || one.tokens().stream().map(Token::lemma).anyMatch(PRIVATIVE::contains);
  }

  private boolean contradicts(RoleAgreement one) {
    boolean both =
        one.opposite()
            && Opposites.hasBoth(
                story.sentence(one.report().place()).tokens(), one.report().token());
    return one.isOfOneAct()
        && !both
        && one.isTurned()
        && one.draft().factuality().modality() != Modality.HYPOTHETICAL
        && one.report().factuality().modality() != Modality.HYPOTHETICAL;
  }

  /** Without roles to compare, the clauses' own verbs decide. */
  private List<CheckedPart> byVerb(Statement clause, List<Statement> near) {
    if (near.isEmpty()
        || clause.head() == null
        || Degrees.isDeniedMore(story.parse(clause.place()))) {
      return List.of();
    }
    Statement nearest = near.get(0);
    boolean negated =
        clause.isVerbNegated()
            && near.stream().noneMatch(Statement::negative)
            && near.stream().anyMatch(one -> haveSameVerb(clause, one));
    boolean affirmed =
        near.size() == 1
            && !clause.negative()
            && nearest.isVerbNegated()
            && haveSameVerb(clause, nearest);
    boolean sameVerb =
        story.matcher().score(clause, nearest) >= NEAR
            && nearest.verb().equals(clause.verb())
            && nearest.isVerbNegated() != clause.isVerbNegated();
    if (!negated && !affirmed && !sameVerb) {
      return List.of();
    }
    return List.of(
        Parts.contradicted(
            story,
            clause.head().span(),
            CheckedPart.Kind.POLARITY,
            why(clause.isVerbNegated())
                + "“"
                + story.index().text(nearest.report(), nearest.extent())
                + "”",
            nearest));
  }

  private CheckedPart part(RoleAgreement one, Statement other) {
    String theirs = Parts.quoted(story, other, one.report().token());
    String why =
        one.opposite() && !one.draft().factuality().negative()
            ? "the text says “%s”; the reports say the opposite: %s"
                .formatted(story.index().text(story.draft(), one.draft().token().span()), theirs)
            : why(one.draft().factuality().negative()) + theirs;
    return Parts.contradicted(
        story, one.draft().token().span(), CheckedPart.Kind.POLARITY, why, other);
  }

  private static String why(boolean negated) {
    return negated
        ? "the text says that it is not so; the reports say that it is: "
        : "the text says that it is so; the reports say that it is not: ";
  }

  private static boolean haveSameVerb(Statement clause, Statement one) {
    return one.head() != null
        && Synonyms.areSynonyms(TermStem.of(clause.verb()), TermStem.of(one.verb()));
  }
}
