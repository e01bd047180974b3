package org.synoptic.compare.ledger;

import java.util.List;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;

/** One party says it, another denies it. */
final class DenialContrast implements Contrast {

  @Override
  public List<Finding> between(Scene scene, Pair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    boolean oneDenied = (a.modality() == Modality.DENIED) != (b.modality() == Modality.DENIED);
    Statement denial = a.modality() == Modality.DENIED ? a : b;
    Statement claim = denial == a ? b : a;
    if (!oneDenied
        || claim.speaker() == null
        || claim.modality() == Modality.HYPOTHETICAL
        || claim.negative()
        || claim.speaker().equals(denial.speaker())) {
      return List.of();
    }
    String denier = denial.speaker() == null ? "another" : denial.speaker().name();
    return List.of(
        new Finding(
            Difference.Kind.DISPUTED,
            "disputed between speakers",
            whole(scene, a),
            whole(scene, b),
            claim.speaker().name() + " says it, " + denier + " denies it"));
  }

  private static Side whole(Scene scene, Statement statement) {
    return new Side(
        scene.words(statement.report(), statement.extent()),
        scene.passage(statement.report(), statement.extent()));
  }
}
