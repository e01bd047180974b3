package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as people read it: claims with the same text in the same reports are one.
 *
 * @param claim the claim, with the versions of all claims that it stands for
 * @param otherWords the words of each report that shares few words with the claim's text, in the
 *     order of its versions
 * @param line as a line that several reports bear out; null where none can be read alone
 */
public record DistinctClaim(Claim claim, List<ReportWords> otherWords, @Nullable SharedLine line) {

  public DistinctClaim {
    otherWords = List.copyOf(otherWords);
  }

  /**
   * What one report prints of a claim.
   *
   * @param report its id
   * @param text the words, with an ellipsis between passages
   */
  public record ReportWords(String report, String text) {}
}
