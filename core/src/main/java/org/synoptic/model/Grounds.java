package org.synoptic.model;

import java.util.List;

/**
 * Why a claim is one claim, and why it stands as it does.
 *
 * @param claim id of the claim
 * @param standing a sentence that gives the reason of the claim's standing
 * @param joined for each statement of the claim but the first, the one that it was joined to
 * @param apart the nearest sentences of reports that do not carry the claim, one a report, three at
 *     most
 */
public record Grounds(String claim, String standing, List<Joined> joined, List<Apart> apart) {

  public Grounds {
    joined = List.copyOf(joined);
    apart = List.copyOf(apart);
  }

  /**
   * Two statements that were taken to say the same.
   *
   * @param score how surely, about 0 to 1
   * @param rule what found it
   */
  public record Joined(Passage one, Passage other, double score, String rule) {}

  /**
   * A sentence that was not taken to say the same.
   *
   * @param score how like it is to the claim, 0 to 1
   * @param rule what kept it apart
   */
  public record Apart(Passage passage, double score, String rule) {}
}
