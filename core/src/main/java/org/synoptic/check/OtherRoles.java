package org.synoptic.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;

/**
 * Who does it in the draft has it done to them in the reports, or another named person does it
 * there.
 */
final class OtherRoles implements Counterclaim {

  /** Verbs of acts that are the same either way, and those that tell no act. */
  private static final Set<String> SYMMETRIC = CheckWords.of("symmetric");

  /** Roles that may be exchanged; places and times are none. */
  private static final List<String> ROLES =
      List.of(Proposition.AGENT, Proposition.PATIENT, "from", "to", "by", "against");

  private static final Set<String> CORE = Set.of(Proposition.AGENT, Proposition.PATIENT);

  /** Least part of the clause that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  /** The same where only who does it is another. Set on made-up sentences. */
  private static final double SAME_WORDS_OF_ANOTHER = 0.7;

  private final CheckedStory story;

  OtherRoles(CheckedStory story) {
    this.story = story;
  }

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    for (Proposition one : story.propositions(clause)) {
      if (SYMMETRIC.contains(one.lemma())) {
        continue;
      }
      List<RoleAgreement> all = story.agreements(one);
      if (all.stream().anyMatch(OtherRoles::bearsOut)) {
        continue;
      }
      for (Statement other : near) {
        for (RoleAgreement agreement : story.agreements(one, Set.of(other.place()))) {
          if (isExchanged(agreement, clause, other)) {
            return List.of(exchanged(agreement, other));
          }
          if (hasOtherAgent(agreement, clause, other)) {
            return List.of(otherAgent(agreement, other));
          }
        }
      }
    }
    return List.of();
  }

  /** Whether the reports have the same do it or suffer it, and nobody stands in another's role. */
  private static boolean bearsOut(RoleAgreement one) {
    return one.isOfOneAct() && exchangedRole(one) == null;
  }

  private boolean isExchanged(RoleAgreement one, Statement clause, Statement other) {
    return !one.opposite()
        && !isSuffered(one)
        && exchangedRole(one) != null
        && ClauseTerms.shareWithoutNames(story, clause, other) >= SAME_WORDS;
  }

  /** "The flood killed six people" beside "six people died". */
  private static boolean isSuffered(RoleAgreement one) {
    return !one.draft().lemma().equals(one.report().lemma())
        && (one.report().filler(Proposition.PATIENT) == null
            || one.draft().filler(Proposition.PATIENT) == null);
  }

  /** The role in which the draft has somebody who stands in another one in the reports. */
  private static @Nullable String exchangedRole(RoleAgreement one) {
    for (String role : ROLES) {
      Filler ours = one.draft().filler(role);
      Filler theirs = one.report().filler(role);
      if (ours == null || theirs == null || !differ(ours, theirs) || isOfItself(one, role)) {
        continue;
      }
      for (String elsewhere : ROLES) {
        Filler there = one.report().filler(elsewhere);
        Filler here = one.draft().filler(elsewhere);
        if (!elsewhere.equals(role)
            && (there != null
                    && ours.to(there) == Filler.Relation.SAME
                    && (here == null || here.to(there) != Filler.Relation.SAME)
                || areBothCore(role, elsewhere)
                    && here != null
                    && theirs.to(here) == Filler.Relation.SAME
                    && (there == null || there.to(here) != Filler.Relation.SAME))) {
          return role;
        }
      }
    }
    return null;
  }

  private static boolean areBothCore(String role, String other) {
    return CORE.contains(role) && CORE.contains(other);
  }

  /** "The strike began" beside "they began the strike". */
  private static boolean isOfItself(RoleAgreement one, String role) {
    return role.equals(Proposition.AGENT) && one.draft().filler(Proposition.PATIENT) == null;
  }

  private static boolean differ(Filler one, Filler other) {
    Filler.Relation relation = one.to(other);
    return relation == Filler.Relation.OTHER || relation == Filler.Relation.UNLIKE;
  }

  private boolean hasOtherAgent(RoleAgreement one, Statement clause, Statement other) {
    return !one.opposite()
        && one.other().contains(Proposition.AGENT)
        && one.same().contains(Proposition.PATIENT)
        && ClauseTerms.shareWithoutNames(story, clause, other) >= SAME_WORDS_OF_ANOTHER;
  }

  private CheckedPart exchanged(RoleAgreement one, Statement other) {
    String why = why(one) + ": " + Parts.quoted(story, other, one.report().token());
    return Parts.contradicted(story, one.draft().token().span(), CheckedPart.Kind.ROLE, why, other);
  }

  /** The two that fill the role in which they are exchanged. */
  private String why(RoleAgreement one) {
    String role = Objects.requireNonNull(exchangedRole(one));
    String said =
        switch (role) {
          case Proposition.AGENT -> "“%s” does it in the text, “%s” in the reports";
          case Proposition.PATIENT -> "it is done to “%s” in the text, to “%s” in the reports";
          default -> "“" + role + " %s” in the text, “" + role + " %s” in the reports";
        };
    Filler ours = Objects.requireNonNull(one.draft().filler(role));
    Filler theirs = Objects.requireNonNull(one.report().filler(role));
    return said.formatted(
        story.index().text(story.draft(), ours.span()),
        story.index().text(one.report().place().report(), theirs.span()));
  }

  private CheckedPart otherAgent(RoleAgreement one, Statement other) {
    Filler ours = Objects.requireNonNull(one.draft().filler(Proposition.AGENT));
    Filler theirs = Objects.requireNonNull(one.report().filler(Proposition.AGENT));
    String why =
        "“%s” in the text, “%s” in the reports"
            .formatted(
                story.index().text(story.draft(), ours.span()),
                story.index().text(other.report(), theirs.span()));
    return Parts.contradicted(story, ours.span(), CheckedPart.Kind.ROLE, why, other);
  }
}
