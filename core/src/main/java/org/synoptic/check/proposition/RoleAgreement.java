package org.synoptic.check.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;

/**
 * Two propositions beside each other.
 *
 * @param opposite whether their verbs are opposites
 * @param same roles that both fill with the same
 * @param other roles that both fill with names, and not the same ones
 * @param unlike roles that both fill, with other words
 */
public record RoleAgreement(
    Proposition draft,
    Proposition report,
    boolean opposite,
    Set<String> same,
    Set<String> other,
    Set<String> unlike) {

  /** Roles that tell which act it is. */
  private static final List<String> CORE =
      List.of(Proposition.AGENT, Proposition.PATIENT, Proposition.ATTRIBUTE);

  public RoleAgreement {
    same = Set.copyOf(same);
    other = Set.copyOf(other);
    unlike = Set.copyOf(unlike);
  }

  /** Null where the verbs are neither the same, nor synonyms, nor opposites. */
  public static @Nullable RoleAgreement between(Proposition draft, Proposition report) {
    boolean opposite =
        Opposites.are(draft.lemma(), report.lemma()) || Opposites.are(draft.act(), report.act());
    if (!opposite && !haveSameVerb(draft, report)) {
      return null;
    }
    return new RoleAgreement(
        draft,
        report,
        opposite,
        roles(draft, report, Filler.Relation.SAME),
        roles(draft, report, Filler.Relation.OTHER),
        roles(draft, report, Filler.Relation.UNLIKE));
  }

  private static boolean haveSameVerb(Proposition one, Proposition other) {
    return Synonyms.areSynonyms(TermStem.of(one.lemma()), TermStem.of(other.lemma()));
  }

  private static Set<String> roles(Proposition one, Proposition two, Filler.Relation wanted) {
    List<String> found = new ArrayList<>();
    one.fillers()
        .forEach(
            (role, filler) -> {
              Filler other = two.filler(role);
              if (other != null && filler.to(other) == wanted) {
                found.add(role);
              }
            });
    return Set.copyOf(found);
  }

  /** Whether both are of one act: a role of it is the same, and none surely another. */
  public boolean isOfOneAct() {
    return (CORE.stream().anyMatch(same::contains) || isStateOfOne())
        && CORE.stream().noneMatch(other::contains)
        && !(opposite
            && Opposites.areOfTwo(draft.lemma(), report.lemma())
            && !same.contains(Proposition.AGENT))
        && !unlike.contains(Proposition.PATIENT)
        && !unlike.contains(Proposition.ATTRIBUTE);
  }

  /** "The pump was working" beside "the pump had been switched off". */
  private boolean isStateOfOne() {
    return opposite && (isStateOf(draft, report) || isStateOf(report, draft));
  }

  private static boolean isStateOf(Proposition state, Proposition done) {
    Filler one = state.filler(Proposition.AGENT);
    Filler other = done.filler(Proposition.PATIENT);
    return one != null
        && other != null
        && state.filler(Proposition.PATIENT) == null
        && one.to(other) == Filler.Relation.SAME;
  }

  /** Whether one says that it is so and the other that it is not. */
  public boolean isTurned() {
    return draft.factuality().negative() ^ report.factuality().negative() ^ opposite;
  }
}
