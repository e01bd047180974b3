package org.synoptic.compare.account;

import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Standing;

/**
 * A statement that can be a line of the brief.
 *
 * @param entry the claim that it makes
 * @param line as it would be shown
 * @param stems the stems of the line's content words
 * @param words how many words the line has
 * @param reports the reports of the claim that bear the line out
 */
record BriefCandidate(
    LedgerEntry entry,
    Statement statement,
    CitedLines.Line line,
    Set<String> stems,
    int words,
    Set<Integer> reports) {

  /** The order in which a person tells a story; lines of one kind stand in the order of weight. */
  enum Kind {
    MAIN,
    FACT,
    FIGURE,
    SPEECH,
    DISPUTE,
    PLAN
  }

  Kind kind() {
    Claim claim = entry.claim();
    if (claim.standing() == Standing.DISPUTED) {
      return Kind.DISPUTE;
    }
    if (statement.isDirect()) {
      return Kind.SPEECH;
    }
    if (claim.standing() == Standing.UPDATED) {
      return Kind.FIGURE;
    }
    return claim.modality() == Modality.PLANNED ? Kind.PLAN : Kind.FACT;
  }
}
