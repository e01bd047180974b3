package org.synoptic.compare.contrast;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;

/** One says that it is so, the other that it is not, or that it only may be: see {@link Clash}. */
final class PolarityContrast implements Contrast {

  /** Least score of the pair. Tuned on BASIL: below it, the two are of different matters. */
  private static final double LEAST_SCORE = 0.58;

  /** The same where agent and recipient are the same words. Set by hand. */
  private static final double LEAST_SCORE_OF_SAME_ROLES = 0.5;

  /** Acts whose number grows as news comes in: nobody first, then nine. */
  private static final Set<String> TOLLS = CountedFigures.tolls();

  private final ReadClauses clauses;

  PolarityContrast(ReadClauses clauses) {
    this.clauses = clauses;
  }

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    if (pair.score() < LEAST_SCORE_OF_SAME_ROLES || pair.isOfOneReport()) {
      return List.of();
    }
    Clash clash = Clash.between(clauses, a, b);
    if (clash == null
        || !clash.sameRoles()
        || !(pair.score() >= LEAST_SCORE || hasSameAgentAndPatient(clash))
        || !areOfOneModality(a, b, clash)) {
      return List.of();
    }
    boolean updated = isUpdate(story, a, b, clash);
    return List.of(
        new Finding(
            updated ? Difference.Kind.UPDATED : Difference.Kind.DISPUTED,
            "whether: " + clash.a().lemma(),
            side(story, a),
            side(story, b),
            updated ? "the later report replaces the earlier one" : speakers(a, b) + note(clash)));
  }

  private static String note(Clash clash) {
    return clash.kind() == Clash.Kind.POLARITY
        ? "what one says to be so, the other says not to be so"
        : "what one says will be so, the other says only may be so";
  }

  private static boolean hasSameAgentAndPatient(Clash clash) {
    return clash.a().agent() >= 0
        && clash.b().agent() >= 0
        && clash.a().patient() >= 0 == clash.b().patient() >= 0;
  }

  /** What is only possible contradicts no fact; a possibility and its negation clash. */
  private static boolean areOfOneModality(Statement a, Statement b, Clash clash) {
    if (clash.kind() == Clash.Kind.CERTAINTY) {
      return !clash.a().isOpen() && !clash.b().isOpen();
    }
    return a.modality() == b.modality()
        && a.modality() != Modality.DENIED
        && clash.a().modal().equals(clash.b().modal())
        && !clash.a().isOpen()
        && !clash.b().isOpen()
        && (a.modality() != Modality.HYPOTHETICAL || !clash.a().modal().isEmpty());
  }

  /** Nobody first and then some, "not yet" first and then done, "may" first and then "will". */
  private static boolean isUpdate(StoryIndex story, Statement a, Statement b, Clash clash) {
    Boolean later = story.later(a.report(), b.report());
    if (later == null || a.hasOtherSpeaker(b)) {
      return false;
    }
    Predication before = later ? clash.a() : clash.b();
    Predication after = later ? clash.b() : clash.a();
    return clash.kind() == Clash.Kind.CERTAINTY
        ? before.modal().startsWith("m")
        : before.negated()
            && !after.negated()
            && (before.hasAdverb("yet") || (before.byNobody() && TOLLS.contains(before.lemma())));
  }

  private static Side side(StoryIndex story, Statement statement) {
    return new Side(
        story.text(statement.report(), statement.extent()),
        story.passage(statement.report(), statement.extent()));
  }

  /** The two speakers where they are different ones, otherwise nothing. */
  private static String speakers(Statement a, Statement b) {
    Statement.@Nullable Speaker one = a.speaker();
    Statement.@Nullable Speaker other = b.speaker();
    return a.hasOtherSpeaker(b) && one != null && other != null
        ? "disputed between speakers, " + one.name() + " and " + other.name() + ": "
        : "";
  }
}
