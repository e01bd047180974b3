package org.synoptic.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Modality;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** What the reports only suppose, allege, deny or put to somebody, the draft states as a fact. */
final class Unhedged implements Counterclaim {

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.6;

  /** The same where the verb has the same doers and objects. Set on made-up sentences. */
  private static final double SAME_WORDS_OF_ACT = 0.5;

  private final CheckedStory story;

  Unhedged(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    if (clause.head() == null
        || Hedges.isHedged(story, clause)
        || story.propositions(clause).stream()
            .anyMatch(one -> one.token().equals(clause.head()) && Hedges.isSupposed(one))
        || Relations.CLAUSAL_MODIFIERS.contains(clause.head().relation())) {
      return List.of();
    }
    Statement other = supposed(clause, near);
    return other == null
        ? List.of()
        : List.of(
            Parts.contradicted(
                story,
                clause.head().span(),
                CheckedPart.Kind.MODALITY,
                "the text states it as a fact; the reports do not: “%s”"
                    .formatted(story.index().text(other.report(), other.extent())),
                other));
  }

  /** A clause that tells the same as a supposition, where none tells it as a fact. */
  private @Nullable Statement supposed(Statement clause, List<Statement> near) {
    for (Proposition one : story.propositions(clause)) {
      List<RoleAgreement> same =
          story.agreements(one).stream()
              .filter(RoleAgreement::isOfOneAct)
              .filter(a -> !a.isTurned())
              .toList();
      if (!one.token().equals(clause.head()) || same.isEmpty()) {
        continue;
      }
      if (clause.speaker() != null) {
        continue;
      }
      if (!same.stream().allMatch(Unhedged::isLessSure)) {
        return null;
      }
      for (Statement other : near) {
        if (other.place().equals(same.get(0).report().place())
            && ClauseTerms.share(story, clause, other) >= SAME_WORDS_OF_ACT) {
          return other;
        }
      }
    }
    List<Statement> same =
        near.stream()
            .filter(one -> haveSameVerb(clause, one))
            .filter(one -> ClauseTerms.share(story, clause, one) >= SAME_WORDS)
            .toList();
    return same.isEmpty() || !same.stream().allMatch(Hedges::isSupposed) ? null : same.get(0);
  }

  /** Supposed, or only planned where the draft says that it is done. */
  private static boolean isLessSure(RoleAgreement one) {
    boolean past = Set.of(Tags.VBD, Tags.VBN).contains(one.draft().token().tag());
    boolean done = past && one.draft().factuality().modality() == Modality.HAPPENED;
    return Hedges.isSupposed(one.report()) && !isBareInfinitive(one.report())
        || done && one.report().factuality().modality() == Modality.PLANNED;
  }

  /** "Named to be the coach" says that he is. */
  private static boolean isBareInfinitive(Proposition one) {
    return one.lemma().equals("be") && one.factuality().modality() == Modality.HYPOTHETICAL;
  }

  private static boolean haveSameVerb(Statement clause, Statement one) {
    return clause.head() != null
        && one.hasVerb()
        && Synonyms.areSynonyms(TermStem.of(clause.verb()), TermStem.of(one.verb()));
  }
}
