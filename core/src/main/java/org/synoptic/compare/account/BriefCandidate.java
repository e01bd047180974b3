package org.synoptic.compare.account;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/**
 * A statement that can be a line of the brief.
 *
 * @param entry the claim that it makes
 * @param line as it would be shown
 * @param stems the stems of the line's content words
 * @param words how many words the line has
 * @param near the reports of the claim that speak of what the line tells
 * @param reports those of them that bear all of it out
 * @param course the one of which it gives the latest value; null for none
 */
record BriefCandidate(
    LedgerEntry entry,
    Statement statement,
    CitedLines.Line line,
    Set<String> stems,
    int words,
    Set<Integer> near,
    Set<Integer> reports,
    @Nullable ValueCourse course) {

  /** The order in which a person tells a story; lines of one kind stand in the order of weight. */
  enum Kind {
    MAIN,
    FACT,
    FIGURE,
    SPEECH,
    DISPUTE,
    PLAN
  }

  /** The words of the line, and those of the reports that bear it out. */
  Set<Passage> passages(StoryIndex story) {
    Set<Passage> passages = new LinkedHashSet<>(line.passages());
    for (Statement one : entry.statements()) {
      if (reports.contains(one.report())) {
        passages.add(story.passage(one.report(), one.extent()));
      }
    }
    return passages;
  }

  Kind kind() {
    Claim claim = entry.claim();
    if (claim.standing() == Standing.DISPUTED) {
      return Kind.DISPUTE;
    }
    if (statement.isDirect()) {
      return Kind.SPEECH;
    }
    if (course != null || claim.standing() == Standing.UPDATED) {
      return Kind.FIGURE;
    }
    return claim.modality() == Modality.PLANNED ? Kind.PLAN : Kind.FACT;
  }
}
