package org.synoptic.model;

import java.util.List;

/**
 * One sentence of the brief. Every name, number, date and quotation in it also stands in its
 * passages.
 *
 * @param standing how well the claim behind it is supported
 * @param exclusive whether the claim behind it is {@link Claim#exclusive}
 */
public record BriefLine(String text, Standing standing, List<Passage> passages, boolean exclusive) {

  /** Makes a line of a claim that is not exclusive. */
  public BriefLine(String text, Standing standing, List<Passage> passages) {
    this(text, standing, passages, false);
  }

  public BriefLine {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a line of the brief without a passage: " + text);
    }
  }
}
