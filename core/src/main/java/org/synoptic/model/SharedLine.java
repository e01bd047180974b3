package org.synoptic.model;

import java.util.List;

/**
 * A claim of several reports as a line that can be read alone and that two of them or more bear out
 * in full. A claim's own text may say more than some of its reports do.
 *
 * @param claim its id
 * @param text the words of one report, mended as those of a {@link Claim} are; before direct speech
 *     stands who said it
 * @param reports ids of the reports that bear out all of it
 */
public record SharedLine(String claim, String text, List<String> reports) {

  public SharedLine {
    reports = List.copyOf(reports);
  }
}
