package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.SharedLine;

/**
 * Of each claim the line that most of its reports bear out in full, two at least. Of several the
 * one that is easiest to read.
 */
final class SharedLines {

  private static final int FEWEST_REPORTS = 2;

  private SharedLines() {}

  /** The lines, in the order of the claims. */
  static List<SharedLine> of(StoryIndex story, List<BriefCandidate> candidates) {
    Map<String, List<BriefCandidate>> byClaim = new LinkedHashMap<>();
    for (BriefCandidate one : candidates) {
      if (one.reports().size() >= FEWEST_REPORTS) {
        byClaim.computeIfAbsent(one.entry().claim().id(), id -> new ArrayList<>()).add(one);
      }
    }
    List<SharedLine> lines = new ArrayList<>();
    byClaim.forEach(
        (claim, ofClaim) -> {
          BriefCandidate best = best(story, ofClaim);
          lines.add(new SharedLine(claim, best.line().text(), reports(story, best)));
        });
    return lines;
  }

  private static BriefCandidate best(StoryIndex story, List<BriefCandidate> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparingInt((BriefCandidate one) -> -one.reports().size())
                .thenComparingDouble(one -> ClaimWording.burden(story, one.statement()))
                .thenComparingInt(one -> one.statement().index()))
        .orElseThrow();
  }

  private static List<String> reports(StoryIndex story, BriefCandidate line) {
    return line.reports().stream().map(report -> story.article(report).id()).toList();
  }
}
