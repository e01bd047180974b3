package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the brief. Every name, number, date and quotation in it also stands in its
 * passages.
 *
 * @param standing how well the claim behind it is supported
 * @param exclusive whether the claim behind it is {@link Claim#exclusive}
 * @param course the updated values of which the line tells one, in the order of time: a toll, and
 *     those before it; null where it tells none
 */
public record BriefLine(
    String text,
    Standing standing,
    List<Passage> passages,
    boolean exclusive,
    @Nullable Difference course) {

  /** Makes a line without the course of a value. */
  public BriefLine(String text, Standing standing, List<Passage> passages, boolean exclusive) {
    this(text, standing, passages, exclusive, null);
  }

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
